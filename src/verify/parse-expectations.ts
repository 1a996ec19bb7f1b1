import type { z } from "zod";
import { checkIds, severities } from "../checks/ids.ts";
import { issueWords } from "../skills/lexicon/issue-words.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { lookUpSkill, nearestSkill } from "../skills/look-up.ts";
import type { Case, Expectations, NamedSkill, Stated } from "./expectations.ts";
import { type FilePlace, type Problem, placeWords } from "./place.ts";
import {
  type CaseSource,
  caseSchema,
  type SharedSource,
  type TableSource,
  tableSchema,
} from "./schema.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

type Path = readonly PropertyKey[];

/**
 * A table of expectations from YAML or JSON (docs/ci.md). An invalid entry becomes a problem with its place,
 * and the others are still read; of a broken text, the intact entries are read. `file` is the file name used
 * in places; `ownCodes` are the codes of the user's own checks. Never throws.
 */
export async function parseExpectations(
  text: string,
  file: string,
  lexicon: Lexicon,
  ownCodes: readonly string[] = [],
): Promise<Expectations> {
  const yaml = await readYamlFile(text, file);
  const problems: Problem[] = [...yaml.problems];
  const reader: Reader = { yaml, lexicon, codes: [...checkIds, ...ownCodes], problems };
  const table = readTable(reader);
  const cases = table.cases.flatMap((source, i) => readCase(source, table, i, reader) ?? []);
  const { now, baseline } = table;
  return {
    file,
    ...(now !== undefined && { now: stated(now, ["now"], reader) }),
    ...(baseline !== undefined && { baseline: stated(baseline, ["baseline"], reader) }),
    cases: withoutTwins(cases, problems),
    problems: firstOf(problems.toSorted((a, b) => a.at.line - b.at.line)),
  };
}

/** Enough mistakes to correct at a time. */
const maxProblems = 100;

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const [last] = problems.slice(maxProblems);
  if (last === undefined) return problems;
  const message = `${problems.length - maxProblems} more mistakes from here on`;
  return [...problems.slice(0, maxProblems), { at: last.at, message }];
}

interface Reader {
  readonly yaml: YamlFile;
  readonly lexicon: Lexicon;
  /** The codes of all checks. */
  readonly codes: readonly string[];
  readonly problems: Problem[];
}

/** The settings that all entries share, and the entries. If the table is invalid, only the entries. */
function readTable(reader: Reader): TableSource {
  const { yaml, problems } = reader;
  const { value } = yaml;
  if (value === undefined && problems.length > 0) return { cases: [] };
  const result = tableSchema.safeParse(value ?? {});
  if (result.success) {
    const { cases, allowedFindings } = result.data;
    if (cases.length === 0) {
      problems.push({ at: yaml.placeOf(["cases"]), message: "cases is empty; add an entry" });
    }
    checkCodes(allowedFindings, severities, ["allowedFindings"], reader);
    return result.data;
  }
  // In a broken text, what looks like a wrong key is the same mistake reported again.
  if (yaml.problems.length === 0) problems.push(...problemsOf(result.error, [], yaml));
  const cases = typeof value === "object" && value !== null && "cases" in value && value.cases;
  return { cases: Array.isArray(cases) ? cases : [] };
}

function readCase(
  value: unknown,
  table: SharedSource,
  i: number,
  reader: Reader,
): Case | undefined {
  const { yaml, problems } = reader;
  const path: Path = ["cases", i];
  if (yaml.isBroken(path)) return undefined;
  const result = caseSchema.safeParse(value);
  if (!result.success) {
    problems.push(...problemsOf(result.error, path, yaml));
    return undefined;
  }
  const source = result.data;
  const before = problems.length;
  const read = makeCase(source, table, path, reader);
  return problems.length === before ? read : undefined;
}

type Target = { readonly [Key in "job" | "field" | "minScore"]: Case[Key] };

function targetProblems({ job, field, minScore }: Target, at: FilePlace): readonly Problem[] {
  if (job !== undefined && field !== undefined)
    return [{ at: field.at, message: "has a job and a field; name one of them" }];
  return minScore === undefined || job !== undefined || field !== undefined
    ? []
    : [{ at, message: "has a minScore and nothing to compare with; name a job or a field" }];
}

function makeCase(source: CaseSource, table: SharedSource, path: Path, reader: Reader): Case {
  const { problems } = reader;
  const at = reader.yaml.placeOf(path);
  /** The entry's own value, or else the one that all entries share. */
  const own = <K extends keyof SharedSource>(
    key: K,
  ): Stated<NonNullable<SharedSource[K]>> | undefined => {
    const value = source[key] ?? table[key];
    const place = source[key] === undefined ? [key] : [...path, key];
    return value === undefined ? undefined : stated(value, place, reader);
  };
  // An entry that names a job or a field does not take the other from the table.
  const job = source.field !== undefined && source.job === undefined ? undefined : own("job");
  const field = source.job !== undefined && source.field === undefined ? undefined : own("field");
  const minScore = own("minScore");
  const allowed = own("allowedFindings");
  problems.push(...targetProblems({ job, field, minScore }, at));
  checkCodes(source.allowedFindings, severities, [...path, "allowedFindings"], reader);
  checkCodes(source.findings, [], [...path, "findings"], reader);
  return {
    name: source.name ?? source.resume,
    at,
    resume: stated(source.resume, [...path, "resume"], reader),
    ...(job !== undefined && { job }),
    ...(field !== undefined && { field }),
    ...(minScore !== undefined && { minScore }),
    skills: readSkills(source.skills, [...path, "skills"], reader),
    notSkills: readSkills(source.notSkills, [...path, "notSkills"], reader),
    findings: source.findings.map((code, n) => stated(code, [...path, "findings", n], reader)),
    ...(allowed !== undefined && { allowedFindings: allowed }),
  };
}

function readSkills(
  names: readonly string[],
  path: Path,
  reader: Reader,
): readonly Stated<NamedSkill>[] {
  const { lexicon, problems, yaml } = reader;
  return names.flatMap((name, n) => {
    const skill = lookUpSkill(name, lexicon);
    if (skill !== undefined)
      return [stated({ id: skill.id, name: skill.name }, [...path, n], reader)];
    // Guessing searches the whole lexicon. With this many mistakes already, further guesses are of no use.
    const near = problems.length < maxProblems ? nearestSkill(name, lexicon) : undefined;
    const advice = near === undefined ? "check its spelling" : `did you mean ${near}?`;
    problems.push({
      at: yaml.placeOf([...path, n]),
      message: `unknown skill "${name}"; ${advice}`,
    });
    return [];
  });
}

function checkCodes(
  codes: readonly string[] | undefined,
  words: readonly string[],
  path: Path,
  { yaml, codes: all, problems }: Reader,
): void {
  const known = [...words, ...all];
  codes?.forEach((code, n) => {
    if (known.includes(code)) return;
    const message = `unknown finding "${code}"; it must be one of ${known.join(", ")}`;
    problems.push({ at: yaml.placeOf([...path, n]), message });
  });
}

/** The first of the entries with the same name: a baseline or a report could not tell them apart. */
function withoutTwins(cases: readonly Case[], problems: Problem[]): readonly Case[] {
  const firsts = new Map<string, Case>();
  for (const one of cases) {
    const first = firsts.get(one.name);
    if (first === undefined) firsts.set(one.name, one);
    else {
      const message = `the name "${one.name}" is already used at ${placeWords(first.at)}; give each entry its own`;
      problems.push({ at: one.at, message });
    }
  }
  return [...firsts.values()];
}

function stated<T>(value: T, path: Path, { yaml }: Reader): Stated<T> {
  return { value, at: yaml.placeOf(path) };
}

/** The errors of the schema, each with its place. For an unknown key that is the place of the key itself. */
function problemsOf(error: z.ZodError, root: Path, yaml: YamlFile): readonly Problem[] {
  // Limited because finding a place means searching its neighbors, and no more than these are reported.
  return error.issues.slice(0, maxProblems + 1).flatMap((issue): readonly Problem[] => {
    const path = [...root, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.slice(0, maxProblems + 1).map((key) => ({
        at: yaml.placeOf([...path, key]),
        message: `${key} is an unknown key; see docs/ci.md`,
      }));
    }
    const name = issue.path.map(String).join(".") || "the entry";
    return [
      {
        at: yaml.placeOf(path),
        message: `${name} ${issueWords(issue)}`,
      },
    ];
  });
}
