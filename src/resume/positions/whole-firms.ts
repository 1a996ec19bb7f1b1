import { isEnglishWord } from "../../text/english.ts";
import { cased } from "../../words/cased.ts";
import { eachWord, letters } from "../../words/letters.ts";
import { nameSet } from "../../words/words.ts";
import type { ReadName } from "../names/run-names.ts";
import { isPlace } from "../rows/places.ts";
import { companyScore, titleScore } from "../rows/titles.ts";
import type { PositionDraft } from "./position-draft.ts";

/**
 * Gives drafts the whole name of a firm that was read in part, or not at all: one of several partners ("Crane,
 * Whitmore & Dell"), one that contains a word that leads to firms ("Doctors at Home", alone on its row), or the
 * cell after the field of a title ("Intern, Embedded Software | quarzwerk | Jena"). O(length of the heads).
 */
export function withWholeFirms(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  return drafts.map((draft) => {
    const { employer } = draft;
    if (employer === undefined) return withPartners(draft);
    const whole = wholeFirm(text, draft, employer);
    if (whole.from < employer.from || whole.to > employer.to) return { ...draft, employer: whole };
    return withNextCell(text, draft, employer);
  });
}

const partner = String.raw`[\p{Lu}][${letters}'’.-]{1,30}`;
const form = String.raw`(?: [\p{Lu}]{2,4}(?![${letters}]))?`;
const partnersAfter = cased.u`^(?:, ${partner}){1,3},? & ${partner}${form}`;
const partnersBefore = cased.u`(?:^|[|·•\t]\s*|\s[\p{Ll}]{2,5}\s)((?:${partner}, ){1,3})$`;
const lastPartners = cased.u`^${partner},? & ${partner}`;
const allPartners = cased.u`^${partner}(?:, ${partner}){0,3},? & ${partner}${form}$`;
const opening = cased.u`^([\p{Lu}][${letters}]{2,30}) ([\p{Ll}]{2,5}) $`;
const joints = nameSet("employer-joint");

function wholeFirm(text: string, { title, run }: PositionDraft, employer: ReadName): ReadName {
  const row = run.heads[employer.row]?.row;
  if (row === undefined || employer.from < row.from || employer.to > row.to) return employer;
  const own = text.slice(employer.from, employer.to);
  const [after = ""] = partnersAfter.exec(text.slice(employer.to, row.to)) ?? [];
  if (after !== "" && namesPeople(own + after))
    return { ...employer, to: employer.to + after.length };
  const before = text.slice(Math.max(row.from, employer.from - longestBefore), employer.from);
  const partners = lastPartners.test(own) ? partnersBefore.exec(before)?.[1] : undefined;
  if (partners !== undefined && namesPeople(partners + own))
    return { ...employer, from: employer.from - partners.length };
  const [lead = "", noun = "", joint = ""] = opening.exec(before) ?? [];
  const isWhole = title?.row !== employer.row && joints.has(joint) && isEveryday(own);
  const isFirm = isWhole && titleScore(noun) === 0 && isEveryday(noun) && isOfMany(noun);
  return isFirm ? { ...employer, from: employer.from - lead.length } : employer;
}

const longestBefore = 130;

/** Whether words name partners, rather than a firm and what its department does ("Acme, Sales & Support"). */
function namesPeople(words: string): boolean {
  const names = words.split(/,? & |, /);
  return (
    !isEveryday(words) &&
    names.slice(0, -1).every((name) => companyScore(name) === 0 && titleScore(name) === 0) &&
    !names.some((name) => isPlace(name))
  );
}

function isEveryday(words: string): boolean {
  const all = words.toLowerCase().match(eachWord) ?? [];
  return all.length > 0 && all.every(isEnglishWord);
}

/** "Doctors", not "Employment". */
function isOfMany(noun: string): boolean {
  return /[^s]s$/.test(noun);
}

/** The cell of a head that consists of the names of partners. */
function withPartners(draft: PositionDraft): PositionDraft {
  const { title, run } = draft;
  for (const [at, { row }] of run.heads.entries()) {
    for (const { 0: cell, index } of row.text.matchAll(/[^|·•\t]+/g)) {
      const name = cell.trim();
      const from = row.from + index + cell.indexOf(name);
      const isTaken = title !== undefined && from < title.to && from + name.length > title.from;
      if (!isTaken && allPartners.test(name) && namesPeople(name))
        return { ...draft, employer: { from, to: from + name.length, row: at } };
    }
  }
  return draft;
}

const nextCell = /^\s*[|·•]\s*([^|·•\t\d]{2,40}?)\s*[|·•\t]/u;

function withNextCell(text: string, draft: PositionDraft, employer: ReadName): PositionDraft {
  const { title, place, run } = draft;
  const row = run.heads[employer.row]?.row;
  if (row === undefined || title?.row !== employer.row || place?.row !== employer.row) return draft;
  const own = text.slice(employer.from, employer.to);
  if (text.slice(title.to, employer.from) !== ", " || !isEveryday(own)) return draft;
  const [all = "", name = ""] = nextCell.exec(text.slice(employer.to, row.to)) ?? [];
  const from = employer.to + all.indexOf(name);
  if (name === "" || place.from < from + name.length || isEveryday(name)) return draft;
  if (titleScore(name) > 0 || isPlace(name)) return draft;
  return {
    ...draft,
    title: { ...title, to: employer.to },
    employer: { ...employer, from, to: from + name.length },
  };
}
