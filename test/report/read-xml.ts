import { SaxesParser } from "saxes";

/** An element as an XML parser sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The root of a document. Throws if it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const stack: {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  }[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("text", (text) => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void stack.pop());
  parser.write(xml).close();
  const [root] = stack[0]?.children ?? [];
  if (root === undefined) throw new Error("no element");
  return root;
}

/** All elements with a name below `root`, in order. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  const below = root.children.flatMap((child) => elementsOf(child, name));
  return root.name === name ? [root, ...below] : below;
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  testsuites: ["testsuite"],
  testsuite: ["properties", "testcase"],
  properties: ["property"],
  testcase: ["skipped", "error", "failure", "system-out"],
};

/**
 * Where a JUnit document is not what its readers expect: the form that Jenkins, GitLab and GitHub's readers
 * share.
 */
export function junitProblems(root: XmlElement): readonly string[] {
  return [
    ...(root.name === "testsuites" ? [] : ["the root is no testsuites"]),
    ...problemsWithin(root),
  ];
}

function problemsWithin(element: XmlElement): readonly string[] {
  const { name, children } = element;
  const strange = children.filter((child) => !allowed[name]?.includes(child.name));
  return [
    ...strange.map((child) => `${child.name} in ${name}`),
    ...(name === "testsuite" || name === "testsuites" ? wrongCounts(element) : []),
    ...(name === "testcase" ? wrongCase(element) : []),
    ...children.flatMap(problemsWithin),
  ];
}

function wrongCounts(element: XmlElement): readonly string[] {
  const tests = elementsOf(element, "testcase");
  const having = (outcome: string) =>
    tests.filter(({ children }) => children.some(({ name }) => name === outcome)).length;
  const counts = {
    tests: tests.length,
    failures: having("failure"),
    errors: having("error"),
    skipped: having("skipped"),
  };
  return Object.entries(counts)
    .filter(([key, count]) => element.attributes[key] !== String(count))
    .map(([key, count]) => `${key} of ${element.name} is not ${count}`);
}

function wrongCase({ attributes, children }: XmlElement): readonly string[] {
  const outcomes = children.filter(({ name }) => ["skipped", "error", "failure"].includes(name));
  return [
    ...(attributes.name === undefined ? ["testcase without name"] : []),
    ...(attributes.classname === undefined ? ["testcase without classname"] : []),
    ...(outcomes.length > 1 ? ["testcase with two outcomes"] : []),
  ];
}
