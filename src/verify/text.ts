import { cleanLine } from "../report/clean.ts";
import { createColors } from "../report/colors.ts";
import { caseTally, runWords, scoresOf, statusOf } from "./case-words.ts";
import { type Problem, placeWords } from "./place.ts";
import type { VerifyRenderOptions } from "./render.ts";
import type { CaseResult, Verification } from "./verification.ts";

/**
 * For people: a line for each entry with its score, below it everything that is not as expected, each with
 * file and line; the tally last.
 */
export function renderVerifyText(
  verification: Verification,
  { color = false }: VerifyRenderOptions = {},
): string {
  const { red, green, yellow, dim, bold } = createColors(color);
  const marks = { fine: green("✓"), failed: red("✗"), unverified: red("!") } as const;
  const { cases, problems, notes } = verification;
  const caseLines = (one: CaseResult): readonly string[] => [
    cleanLine(`${one.name}  ${scoresOf(one)}`.trimEnd()).replace(/^/, `${marks[statusOf(one)]} `),
    ...one.failures.map(({ at, message }) => `    ${problemLine({ at, message })}`),
    ...(one.problem === undefined ? [] : [`    ${problemLine(one.problem)}`]),
    ...one.improvements.map((words) => `    ${dim(cleanLine(`better: ${words}`))}`),
  ];
  const lines = [
    ...problems.map((problem) => `${marks.unverified} ${problemLine(problem)}`),
    ...cases.flatMap(caseLines),
    ...notes.map((note) => yellow(cleanLine(note))),
    "",
    bold(caseTally(verification)),
    dim(cleanLine(runWords(verification))),
  ];
  return `${lines.join("\n")}\n`;
}

/** "skilltally.verify.yml:12: Kafka not found", on one line. */
export function problemLine({ at, message }: Problem): string {
  return cleanLine(`${placeWords(at)}: ${message}`);
}
