import { AnalyzeError } from "../errors.ts";
import { attempt } from "../given/options.ts";
import type { KeywordProfile } from "./profile.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns `json` as a profile after checking it: whole counts that are not negative, no keyword in more
 * documents than there are, no fewer mentions than documents, no group larger than the whole, no pair in more
 * documents than there are. Throws PROFILE_INVALID with the path of the first invalid value. O(keywords +
 * pairs).
 */
export function parseProfile(json: unknown): KeywordProfile {
  return attempt(
    () => checkProfile(json),
    (cause) => {
      const problem = "cannot be read: looking at it throws an error";
      throw new AnalyzeError("PROFILE_INVALID", { path: "profile", problem }, { cause });
    },
  );
}

function checkProfile(json: unknown): KeywordProfile {
  const profile = record(json, "profile");
  if (typeof profile.lexicon !== "string" || profile.lexicon === "") {
    refuse(
      "lexicon",
      "is missing or empty; it must be the hash of the lexicon that the keywords were counted with",
    );
  }
  for (const name of ["name", "source"]) {
    if (profile[name] !== undefined && typeof profile[name] !== "string") {
      refuse(name, "must be a string");
    }
  }
  if (profile.kind !== undefined && profile.kind !== "postings" && profile.kind !== "resumes") {
    refuse("kind", 'must be "postings" or "resumes"');
  }
  if (profile.period !== undefined) checkPeriod(profile.period);
  if (profile.copies !== undefined) count(profile, "copies", "");
  checkCounts(profile, "");
  const total = count(profile, "documents", "");
  if (profile.groups !== undefined) checkGroups(profile.groups, total);
  if (profile.pairs !== undefined) checkPairs(profile.pairs, total);
  // Every field was checked above.
  return json as KeywordProfile;
}

/** A year or a month. */
const moment = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Whether a value is a year or a month: "2024" or "2024-03". */
export function isMoment(text: unknown): text is string {
  return typeof text === "string" && moment.test(text);
}

function checkPeriod(json: unknown): void {
  const period = record(json, "period");
  for (const end of ["from", "to"]) {
    if (!isMoment(period[end]))
      refuse(`period.${end}`, 'must be a year or a month, such as "2024" or "2024-03"');
  }
  if (String(period.to).padEnd(7, "~") < String(period.from))
    refuse("period.to", "must not be before period.from");
}

function checkGroups(groups: unknown, total: number): void {
  for (const [name, group] of Object.entries(record(groups, "groups"))) {
    const path = `groups.${short(name)}`;
    const counts = record(group, path);
    checkCounts(counts, `${path}.`);
    if (count(counts, "documents", `${path}.`) > total) {
      refuse(`${path}.documents`, "must not exceed those of the whole");
    }
  }
}

function checkCounts(counts: Json, path: string): void {
  const total = count(counts, "documents", path);
  for (const [id, value] of Object.entries(record(counts.keywords, `${path}keywords`))) {
    const at = `${path}keywords.${short(id)}`;
    const keyword = record(value, at);
    const documents = count(keyword, "documents", `${at}.`);
    const mentions = count(keyword, "mentions", `${at}.`);
    if (documents > total) refuse(`${at}.documents`, exceeds);
    if (mentions < documents) refuse(`${at}.mentions`, "must not be below its documents");
    if (keyword.claims !== undefined && count(keyword, "claims", `${at}.`) > total) {
      refuse(`${at}.claims`, exceeds);
    }
    if (keyword.asks !== undefined && asksOf(keyword.asks, `${at}.asks`) > total) {
      refuse(`${at}.asks`, exceeds);
    }
  }
}

const exceeds = "must not exceed the profile's documents";

function asksOf(json: unknown, path: string): number {
  const asks = record(json, path);
  const levels = ["required", "preferred", "mentioned"];
  return levels.reduce((sum, level) => sum + count(asks, level, `${path}.`), 0);
}

function checkPairs(json: unknown, total: number): void {
  const { among, documents } = record(json, "pairs");
  if (!Array.isArray(among) || among.some((id) => typeof id !== "string")) {
    refuse("pairs.among", "must be a list of skill ids");
  }
  for (const [first, others] of Object.entries(record(documents, "pairs.documents"))) {
    const path = `pairs.documents.${short(first)}`;
    const counts = record(others, path);
    for (const second of Object.keys(counts)) {
      if (count(counts, second, `${path}.`) > total) refuse(`${path}.${short(second)}`, exceeds);
    }
  }
}

function count(of: Json, name: string, path: string): number {
  const value = of[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    refuse(`${path}${short(name)}`, "must be a whole number, 0 or more");
  }
  return value as number;
}

function record(value: unknown, path: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "must be a group of keys and values, as profileKeywords writes it");
  }
  return value as Json;
}

/** Names come from outside, so a message contains only as much of one as a person needs. */
function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function refuse(path: string, problem: string): never {
  throw new AnalyzeError("PROFILE_INVALID", { path, problem });
}
