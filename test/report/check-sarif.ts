import type { Location, Log, Notification, Result, Run } from "sarif";

/**
 * Where a log violates SARIF 2.1.0 in ways that its types do not exclude. The numbers are sections of the
 * standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifProblems(log: Log): readonly string[] {
  return [
    ...unless(log.version === "2.1.0", "3.13.2 version"),
    ...unless(log.$schema?.startsWith("https://") === true, "3.13.3 $schema"),
    ...log.runs.flatMap(problemsOfRun),
  ];
}

function unless(isSo: boolean, problem: string): readonly string[] {
  return isSo ? [] : [problem];
}

function problemsOfRun({
  tool,
  results = [],
  columnKind,
  invocations = [],
}: Run): readonly string[] {
  const { name, rules = [] } = tool.driver;
  const notes = invocations.flatMap((one) => one.toolExecutionNotifications ?? []);
  return [
    ...unless(name !== "", "3.19.8 name"),
    ...unless(new Set(rules.map(({ id }) => id)).size === rules.length, "3.19.23 rules"),
    ...unless(columnKind === "utf16CodeUnits", "3.14.27 columnKind"),
    ...rules.flatMap((rule) =>
      unless((rule.shortDescription?.text ?? "") !== "", "3.49.9 shortDescription"),
    ),
    ...invocations.flatMap((one) =>
      unless(typeof one.executionSuccessful === "boolean", "3.20.14"),
    ),
    ...results.flatMap(({ ruleId, ruleIndex = -1 }) =>
      unless(rules[ruleIndex]?.id === ruleId, "3.27.6 ruleIndex"),
    ),
    ...[...results, ...notes].flatMap(problemsOfResult),
  ];
}

function problemsOfResult({
  message,
  level,
  locations = [],
}: Result | Notification): readonly string[] {
  return [
    ...unless((message.text ?? "") !== "", "3.11.8 text"),
    ...unless(["error", "warning", "note"].includes(level ?? ""), "3.27.10 level"),
    ...unless(locations.length > 0, "3.27.12 locations"),
    ...locations.flatMap(problemsOfLocation),
  ];
}

function problemsOfLocation({ physicalLocation }: Location): readonly string[] {
  const uri = physicalLocation?.artifactLocation?.uri ?? "";
  const {
    startLine = 0,
    startColumn = 1,
    endLine = startLine,
    endColumn = startColumn,
  } = physicalLocation?.region ?? {};
  const isUri = URL.canParse(uri, "https://example.com/") && !/[\s\\"<>{}|^`]/.test(uri);
  return [
    ...unless(uri !== "" && isUri, "3.4.3 uri"),
    ...unless(startLine >= 1 && startColumn >= 1, "3.30.5 startLine, 3.30.6 startColumn"),
    ...unless(endLine >= startLine, "3.30.7 endLine"),
    ...unless(endLine > startLine || endColumn >= startColumn, "3.30.8 endColumn"),
  ];
}

/** A readonly object as the types of @types/sarif want it. */
export type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
