import type { ComparedField, NextSkill } from "../analyze/field.ts";
import { percent, periodWords } from "./labels.ts";
import { words } from "./words.ts";

/**
 * How the field was chosen, and whose resumes the supply is based on, as sentences; empty for a custom
 * profile.
 */
export function fieldSentences({
  because,
  also,
  resumes,
  source,
}: ComparedField): readonly string[] {
  return [
    ...(because === undefined ? [] : [because]),
    ...(also === undefined ? [] : [words.field.also(also.join(", "))]),
    ...(source === undefined ? [] : [words.field.postings(source)]),
    ...(resumes === undefined ? [] : [words.field.resumes(supplyWords(resumes))]),
  ];
}

function supplyWords({
  documents,
  name,
  period,
  source,
}: NonNullable<ComparedField["resumes"]>): string {
  const count = documents.toLocaleString("en-US");
  const whose = name === undefined ? words.field.count(count) : words.field.whose(count, name);
  const about = [source ?? [], period === undefined ? [] : periodWords(period)].flat();
  return about.length === 0 ? whose : `${whose} (${about.join(", ")})`;
}

/** "asked for by 64 % of those that ask for Docker"; "" if unknown. */
export function companionWords({ with: companion }: NextSkill): string {
  if (companion === undefined) return "";
  return words.field.companion(percent(companion.share.share), companion.name);
}
