import { AnalyzeError } from "../errors.ts";
import type { KeywordProfile } from "./profile.ts";

type Counts = Omit<KeywordProfile, "groups" | "lexicon" | "name">;

/**
 * `json` as a profile, once it is known to be one: whole counts that are not negative, no keyword in more documents than there
 * are, no fewer mentions than documents, groups that are smaller than the whole. Throws PROFILE_INVALID with the path of the
 * first value that is wrong. O(keywords).
 */
export function parseProfile(json: unknown): KeywordProfile {
  const profile = record(json, "profile");
  if (typeof profile.lexicon !== "string" || profile.lexicon === "") {
    refuse("lexicon", "must be the hash of a lexicon");
  }
  if (profile.name !== undefined && typeof profile.name !== "string") {
    refuse("name", "must be a string");
  }
  checkCounts(profile, "");
  if (profile.groups !== undefined) checkGroups(profile.groups, count(profile, "documents", ""));
  // Every field was checked above.
  return json as KeywordProfile;
}

function checkGroups(groups: unknown, total: number): void {
  for (const [name, group] of Object.entries(record(groups, "groups"))) {
    const path = `groups.${short(name)}`;
    checkCounts(record(group, path), `${path}.`);
    const { documents } = group as Counts;
    if (documents > total) refuse(`${path}.documents`, "must not exceed those of the whole");
  }
}

function checkCounts(counts: Readonly<Record<string, unknown>>, path: string): void {
  const total = count(counts, "documents", path);
  for (const [id, value] of Object.entries(record(counts.keywords, `${path}keywords`))) {
    const at = `${path}keywords.${short(id)}`;
    const keyword = record(value, at);
    const documents = count(keyword, "documents", `${at}.`);
    const mentions = count(keyword, "mentions", `${at}.`);
    if (documents > total) refuse(`${at}.documents`, "must not exceed the profile's documents");
    if (mentions < documents) refuse(`${at}.mentions`, "must not be below its documents");
  }
}

function count(of: Readonly<Record<string, unknown>>, name: string, path: string): number {
  const value = of[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    refuse(`${path}${name}`, "must be a whole number ≥ 0");
  }
  return value as number;
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "must be an object");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Names come from outside: a message holds no more of one than a person needs. */
function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function refuse(path: string, problem: string): never {
  throw new AnalyzeError("PROFILE_INVALID", { path, problem });
}
