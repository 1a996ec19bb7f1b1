import type { Analysis } from "../analyze/analysis.ts";
import { checkIds } from "../checks/ids.ts";
import type { Contribution } from "../score/match.ts";
import { type TestCase, writeJunit } from "./junit-suites.ts";
import { levelNamer, placeOf, pointsOf, sentencesOf } from "./labels.ts";
import { quoteOf } from "./quotes.ts";
import type { RenderOptions } from "./render-options.ts";

/**
 * The analysis as JUnit XML, for the test page of a CI server: a test case for each requirement (a required
 * one that is missing fails, any other is skipped) and for each check (an error or a warning fails, a note is
 * output).
 */
export function renderJunit(analysis: Analysis, { file = "resume" }: RenderOptions = {}): string {
  const { match, versions, asOf } = analysis;
  const properties = {
    ...(match !== undefined && { score: match.score ?? `none: ${match.because ?? "unknown"}` }),
    asOf,
    lexicon: versions.lexicon,
    scoring: versions.scoring,
  };
  const requirements = requirementTests(analysis, file);
  return writeJunit([
    ...(requirements.length === 0
      ? []
      : [{ name: `${file}: requirements`, properties, tests: requirements }]),
    { name: `${file}: checks`, properties, tests: checkTests(analysis, file) },
  ]);
}

function requirementTests(analysis: Analysis, file: string): readonly TestCase[] {
  const levelOf = levelNamer(analysis);
  return (analysis.match?.contributions ?? []).map((one) => {
    const name = `${one.name} (${levelOf(one)})`;
    const summary = `${one.status}: ${pointsOf(one)} points`;
    const output = [
      summary,
      ...one.evidence.map((proof) => `“${quoteOf(proof, analysis.resume)}” (${placeOf(proof)})`),
    ].join("\n");
    return { name, className: `${file}.requirements`, file, ...outcomeOf(one, summary), output };
  });
}

function outcomeOf(
  { status, level, because }: Contribution,
  summary: string,
): Pick<TestCase, "failure" | "skipped"> {
  if (status !== "missing") return {};
  return level === "required"
    ? { failure: { message: summary, type: "missing", text: because } }
    : { skipped: summary };
}

function checkTests({ findings }: Analysis, file: string): readonly TestCase[] {
  // Of the user's own checks, only those with findings are known.
  const ids = new Set<string>([...checkIds, ...findings.map(({ code }) => code)]);
  return [...ids].map((id) => {
    const own = findings.filter(({ code }) => code === id);
    const grave = own.filter(({ severity }) => severity !== "note");
    const [first] = grave;
    const text = own.map((finding) => `${finding.severity}: ${sentencesOf(finding)}`).join("\n");
    return {
      name: id,
      className: `${file}.checks`,
      file,
      ...(first === undefined
        ? { output: text }
        : { failure: { message: first.message, type: first.severity, text } }),
    };
  });
}
