import { cleanLine } from "../report/clean.ts";
import { caseTally } from "./case-words.ts";
import { allProblems, type Verification } from "./verification.ts";

/**
 * Annotations for GitHub Actions: an error at its line of the table for each failure and problem, a notice
 * for each improvement, and the tally.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithub(verification: Verification): string {
  const { file, cases, notes } = verification;
  const lines = [
    ...allProblems(verification).map(({ at, message }) =>
      command(
        "error",
        { file: at.file, line: at.line, title: "skilltally: not verified" },
        message,
      ),
    ),
    ...cases.flatMap(({ name, failures }) =>
      failures.map(({ at, message }) =>
        command("error", { file: at.file, line: at.line, title: `skilltally: ${name}` }, message),
      ),
    ),
    ...cases.flatMap(({ name, at, improvements }) =>
      improvements.map((words) =>
        command("notice", { file: at.file, line: at.line, title: `skilltally: ${name}` }, words),
      ),
    ),
    ...notes.map((note) => command("notice", { file, title: "skilltally" }, note)),
    caseTally(verification),
  ];
  return `${lines.join("\n")}\n`;
}

function command(
  name: "error" | "notice",
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name} ${given}::${escapeData(message)}`;
}

/**
 * Escapes as the toolkit of GitHub Actions does, and keeps the text on one line. "##[" starts a command of an
 * older kind anywhere in a line, so it is broken up with a space.
 */
function escapeData(text: string): string {
  return cleanLine(text).replaceAll("##[", "## [").replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
