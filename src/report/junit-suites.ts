import { element, type Xml, xmlDocument } from "./xml.ts";

// The dialect that the parsers of Jenkins, GitLab and GitHub share: https://github.com/testmoapp/junitxml

/** Several test cases under one name. */
export interface Suite {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
  readonly tests: readonly TestCase[];
}

/** One test case; it passed if `failure`, `error` and `skipped` are all absent. */
export interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly file?: string;
  readonly line?: number;
  /** An expectation that was not met. */
  readonly failure?: Outcome;
  /** What prevented the test. */
  readonly error?: Outcome;
  readonly skipped?: string;
  /** Anything else worth knowing about it. */
  readonly output?: string;
}

interface Outcome {
  /** One line. */
  readonly message: string;
  readonly type: string;
  /** The whole text. */
  readonly text: string;
}

/** Suites as JUnit XML. Without times, so that the same input gives the same bytes. */
export function writeJunit(suites: readonly Suite[]): string {
  const all = suites.flatMap(({ tests }) => tests);
  return xmlDocument(
    element("testsuites", { name: "skilltally", ...countsOf(all) }, suites.map(suiteElement)),
  );
}

function countsOf(tests: readonly TestCase[]): Readonly<Record<string, number>> {
  const count = (key: "failure" | "error" | "skipped") =>
    tests.filter((test) => test[key] !== undefined).length;
  return {
    tests: tests.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function suiteElement({ name, properties = {}, tests }: Suite): Xml {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const listed = given.map(([key, value]) => element("property", { name: key, value }));
  return element("testsuite", { name, ...countsOf(tests) }, [
    ...(listed.length === 0 ? [] : [element("properties", {}, listed)]),
    ...tests.map(testElement),
  ]);
}

function testElement(test: TestCase): Xml {
  const { name, className, file, line, failure, error, skipped, output } = test;
  return element("testcase", { name, classname: className, file, line }, [
    ...(skipped === undefined ? [] : [element("skipped", { message: skipped })]),
    ...(error === undefined ? [] : [outcomeElement("error", error)]),
    ...(failure === undefined ? [] : [outcomeElement("failure", failure)]),
    ...(output === undefined || output === "" ? [] : [element("system-out", {}, output)]),
  ]);
}

function outcomeElement(name: string, { message, type, text }: Outcome): Xml {
  return element(name, { message, type }, text);
}
