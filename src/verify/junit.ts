import { type TestCase, writeJunit } from "../report/junit-suites.ts";
import { sentencesOf } from "../report/labels.ts";
import { scoresOf } from "./case-words.ts";
import { type Problem, placeWords } from "./place.ts";
import type { CaseResult, Failure, Verification } from "./verification.ts";

/**
 * One test case for each entry: a failure with everything that is not as expected, or an error if the entry
 * could not be verified. Problems of the table itself are test cases of their own, since many viewers show
 * nothing else.
 */
export function renderVerifyJunit({ file, cases, problems, asOf, versions }: Verification): string {
  const properties = { asOf, lexicon: versions.lexicon, scoring: versions.scoring };
  return writeJunit([
    { name: file, properties, tests: [...problems.map(problemTest), ...cases.map(caseTest)] },
  ]);
}

function problemTest(problem: Problem): TestCase {
  const { file, line } = problem.at;
  return { name: placeWords(problem.at), className: file, file, line, error: errorOf(problem) };
}

function caseTest({ name, at, problem, failures, ...rest }: CaseResult): TestCase {
  const scores = scoresOf({ name, at, failures, ...rest });
  const output = [
    ...(scores === "" ? [] : [`score ${scores}`]),
    ...rest.improvements.map((words) => `better: ${words}`),
    ...rest.findings.map(
      (finding) => `${finding.severity} ${finding.code}: ${sentencesOf(finding)}`,
    ),
  ].join("\n");
  return {
    name,
    className: at.file,
    file: at.file,
    line: at.line,
    ...(problem !== undefined && { error: errorOf(problem) }),
    ...failureOf(failures),
    output,
  };
}

function errorOf(problem: Problem): NonNullable<TestCase["error"]> {
  const { at, message } = problem;
  return { message, type: "not-verified", text: `${placeWords(at)}: ${message}` };
}

/** Combines all failures of an entry into one, since most viewers expect at most one for each test case. */
function failureOf(failures: readonly Failure[]): Pick<TestCase, "failure"> {
  const [first] = failures;
  if (first === undefined) return {};
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : "";
  const lines = failures.map(({ at, message }) => `${placeWords(at)}: ${message}`);
  return {
    failure: { message: `${first.message}${more}`, type: first.rule, text: lines.join("\n") },
  };
}
