import { cleanLine } from "./clean.ts";
import { writeJson } from "./json.ts";
import type { TextPlace } from "./text-place.ts";

// SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

/** One result, before it is converted to SARIF. */
export interface SarifFinding {
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  /** The path of the file that it is about, relative to the working directory or absolute. */
  readonly file: string;
  readonly place: Partial<TextPlace>;
  readonly page?: number | undefined;
  /** Whether it was reviewed and allowed. */
  readonly isAllowed?: boolean;
}

/** What a log contains besides its results. */
export interface SarifHead {
  readonly version: string;
  /** The meaning of each rule, by id. */
  readonly rules: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether the run did everything that it should. */
  readonly isComplete: boolean;
  /** What prevented it from doing so. */
  readonly problems?: readonly SarifFinding[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly semanticVersion: string;
      readonly rules: readonly { readonly id: string; readonly shortDescription: SarifMessage }[];
    };
  };
  readonly columnKind: "utf16CodeUnits";
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
  }[];
  readonly results: readonly SarifResult[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface SarifMessage {
  readonly text: string;
}

interface SarifNotification {
  readonly level: SarifFinding["level"];
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifFinding["level"];
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly suppressions?: readonly { readonly kind: "external" }[];
  readonly properties?: { readonly page: number };
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn?: number;
      readonly endLine?: number;
      readonly endColumn?: number;
    };
  };
}

/** Findings as the log of one run, with the rules that they refer to. */
export function makeSarif(findings: readonly SarifFinding[], head: SarifHead): SarifLog {
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const { version, rules, properties, isComplete, problems = [] } = head;
  const driver = {
    name: "skilltally",
    version,
    semanticVersion: version,
    rules: ids.map((id) => ({ id, shortDescription: { text: rules[id] ?? id } })),
  };
  const invocation = {
    executionSuccessful: isComplete,
    toolExecutionNotifications: problems.map((problem) => ({
      level: problem.level,
      message: { text: cleanLine(problem.message) },
      locations: [locationOf(problem)],
    })),
  };
  const run: SarifRun = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    invocations: [invocation],
    results: findings.map((finding) => resultOf(finding, ids)),
    properties,
  };
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
}

/** A log as text. */
export function writeSarif(log: SarifLog): string {
  return `${writeJson(log, 2)}\n`;
}

function resultOf(finding: SarifFinding, ids: readonly string[]): SarifResult {
  const { rule, level, message, page, isAllowed } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text: cleanLine(message) },
    locations: [locationOf(finding)],
    ...(isAllowed === true && { suppressions: [{ kind: "external" }] }),
    ...(page !== undefined && { properties: { page } }),
  };
}

function locationOf({ file, place }: SarifFinding): SarifLocation {
  const { line = 1, column, endLine, endColumn } = place;
  const region = {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

/**
 * A path as an RFC 3986 reference. Relative paths stay relative, and nothing in a name is read as a scheme or
 * a query.
 */
export function uriOf(path: string): string {
  const slashed = path.replaceAll("\\", "/").toWellFormed();
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  if (encoded.startsWith("/")) return `file://${encoded}`;
  // "C%3A/" is the drive of an absolute path on Windows.
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace("%3A", ":")}` : encoded;
}
