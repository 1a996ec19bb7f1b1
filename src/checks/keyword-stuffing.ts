import type { Span } from "../document/document.ts";
import { isBareList } from "../resume/bare-list.ts";
import type { Resume, SkillUse } from "../resume/resume.ts";
import { type SkillList, skillLists } from "../resume/skill-lists.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { coverOf } from "../text/cover.ts";
import { letterOrDigit } from "../words/letters.ts";
import { type Check, counted, type Found } from "./check.ts";

/**
 * More than this many repetitions of the same words, this close together on one line, are not a sentence. A
 * version makes the words different: "Oracle 10g, Oracle 11g" is a list of products.
 */
const maxRepeats = 3;
const withinUnits = 160;

/** No sentence or list has the same name more than this many times in a row. */
const maxInRow = 2;

/**
 * This many repetitions are accepted if other words follow each ("Oracle SOA, Oracle MFT" are products of one
 * vendor, not stuffing).
 */
const maxInPhrases = 8;

/**
 * A list that repeats at least this many skills in the same words does so on purpose. Of 44 resumes of other
 * people none repeated more than five.
 */
const minRetold = 8;

/**
 * More listed skills than this, of which less than a quarter was used in any work, are a catalog rather than
 * one person's skills.
 */
const maxListed = 60;
const minEvidenced = 0.25;

/** A list of at least this many skills without any history is not an unfinished resume. */
const minBare = 4;

/**
 * `repeated`: one skill too often on a line. The others: a list repeated, a list too long to have been used,
 * words of the posting, a list and nothing else, positions that only list.
 */
type StuffingFacts =
  | {
      readonly kind: "repeated";
      readonly skill: string;
      readonly name: string;
      readonly maxRepeats: number;
    }
  | { readonly kind: "retold"; readonly skills: number }
  | { readonly kind: "catalog"; readonly listed: number; readonly evidenced: number }
  | { readonly kind: "copied"; readonly passages: number; readonly words: number }
  | { readonly kind: "bare" | "untold"; readonly skills: number };

/**
 * A keyword repeated within one line; a list of skills that is repeated, is so long that hardly any of it can
 * have been used, or has nothing else beside it; and passages copied from the posting. None of this raises a
 * score here as work does, and a recruiter sees it at once.
 */
export const keywordStuffing: Check<StuffingFacts> = {
  id: "keyword-stuffing",
  severity: "warning",
  run({ resume, copied = [], isUntold = false }) {
    return [
      ...findCopied(resume, copied),
      ...findBare(resume, isUntold),
      ...findRepeated(resume),
      ...findRetold(resume),
      ...findCatalog(resume),
    ];
  },
  words(facts) {
    switch (facts.kind) {
      case "repeated":
        return {
          message: `${facts.name} is named more than ${facts.maxRepeats} times on one line`,
          fix: "Name it once in the list, and once in each position where you used it.",
        };
      case "retold":
        return {
          message: `${facts.skills} skills are listed twice`,
          fix: "Name each skill once in the list, and once in each position where you used it.",
        };
      case "catalog":
        return {
          message: `${facts.listed} skills are only listed, and just ${facts.evidenced} are used in a position or project`,
          fix: "Keep the skills that you would be glad to be asked about, and name them where you used them.",
        };
      case "copied":
        return {
          message: `${counted(facts.passages, "passage")} ${facts.passages === 1 ? "is" : "are"} copied from the posting (${facts.words} words)`,
          fix: "Say in your own words what you did with these skills, and where. Words that are only copied count for a quarter of a listed skill.",
        };
      case "bare":
        return {
          message: `The resume lists ${facts.skills} skills, but no dated work in software, and no sentence about them`,
          fix: "Add where and when you used the skills. Those in a bare list count for a quarter of a listed skill.",
        };
      case "untold":
        return {
          message: `The resume names ${facts.skills} skills, and its positions say hardly anything about the work`,
          fix: "Say in a bullet of each position what you did there. What is only listed counts for up to half less.",
        };
    }
  },
};

function findCopied(
  { document }: Resume,
  copied: readonly Span[],
): readonly Found<StuffingFacts>[] {
  const [first] = copied;
  if (first === undefined) return [];
  const words = copied.flatMap(({ from, to }) => document.text.slice(from, to).match(/\S+/g) ?? []);
  const line = document.lines.find(({ to }) => to > first.from);
  return [
    {
      facts: { kind: "copied", passages: copied.length, words: words.length },
      ...(line !== undefined && { page: line.page }),
      span: first,
    },
  ];
}

function findBare(resume: Resume, isUntold: boolean): readonly Found<StuffingFacts>[] {
  const named = resume.skills.filter(({ impliedBy }) => impliedBy === undefined);
  const kind = isBareList(resume) ? "bare" : isUntold ? "untold" : undefined;
  if (named.length < minBare || kind === undefined) return [];
  return [{ facts: { kind, skills: named.length } }];
}

function findRepeated({ document, skills }: Resume): readonly Found<StuffingFacts>[] {
  return skills.flatMap((use) => {
    const found = use.impliedBy === undefined ? repeatedAt(document.text, use) : undefined;
    const line = document.lines.find(({ to }) => found !== undefined && to > found.span.from);
    if (found === undefined || line === undefined || line.to < found.span.to) return [];
    return [
      {
        facts: { kind: "repeated", skill: use.skill, name: use.name, maxRepeats: found.most },
        page: line.page,
        span: found.span,
      },
    ];
  });
}

/**
 * The first run of too many close mentions in the same words: directly after each other, on their own, or
 * inside phrases. Also the number of mentions that would still be acceptable.
 */
function repeatedAt(text: string, { mentions }: SkillUse): Repeated | undefined {
  const again = mentions.filter((mention) => isSaidAgain(text, mention));
  const alone = mentions.filter((mention) => again.includes(mention) || endsItem(text, mention));
  // The last mention in a row is not followed by another one.
  const span = firstRun(again, maxInRow - 1);
  if (span !== undefined) return { span, most: maxInRow };
  const further = firstRun(alone, maxRepeats) ?? firstRun(mentions, maxInPhrases);
  return further && { span: further, most: maxRepeats };
}

interface Repeated {
  readonly span: Span;
  readonly most: number;
}

const itemEnd = /^\s{0,3}(?:[,;|/•·.)\n]|$)/u;

/** Whether a mention ends an item of a list. */
function endsItem(text: string, { to }: Mention): boolean {
  return itemEnd.test(text.slice(to, to + 4));
}

/** Whether the same word follows directly ("Java Java"). */
function isSaidAgain(text: string, { to, surface }: Mention): boolean {
  // Tabs separate the cells of a table, so only spaces are skipped.
  const after = text.slice(to, to + surface.length + 5).replace(/^ +/, "");
  const isSame = after.toLowerCase().startsWith(surface.toLowerCase());
  return isSame && !letterOrDigit.test(after.charAt(surface.length));
}

function firstRun(mentions: readonly Mention[], most: number): Span | undefined {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const words = mention.surface.toLowerCase();
    const same = places.get(words) ?? [];
    places.set(words, same);
    same.push(mention);
    const first = same.at(-1 - most);
    if (first !== undefined && mention.to - first.from <= withinUnits) {
      return { from: first.from, to: mention.to };
    }
  }
  return undefined;
}

function findRetold(resume: Resume): readonly Found<StuffingFacts>[] {
  const said = new Set<string>();
  const retold = ownLists(resume).flatMap(({ page, mentions }) =>
    mentions.flatMap(({ from, to, surface }) => {
      const words = surface.toLowerCase();
      const isSaid = said.has(words);
      said.add(words);
      return isSaid ? [{ page, span: { from, to } }] : [];
    }),
  );
  const [first] = retold;
  if (first === undefined || retold.length < minRetold) return [];
  return [
    {
      facts: { kind: "retold", skills: retold.length },
      ...first,
    },
  ];
}

/** The lists of the skills sections. */
function ownLists({ document, sections, skills }: Resume): readonly SkillList[] {
  const lists = coverOf(sections.filter(({ kind }) => kind === "skills"));
  const named = skills
    .flatMap((use) => (use.impliedBy === undefined ? use.mentions : []))
    .filter(({ from }) => lists.holds(from));
  return skillLists(document, named);
}

function findCatalog({ skills }: Resume): readonly Found<StuffingFacts>[] {
  const named = skills.filter((use) => use.impliedBy === undefined && use.proof !== "hidden");
  const evidenced = named.filter(({ proof }) => proof === "position" || proof === "project");
  const listed = named.filter(({ proof }) => proof === "listed").length;
  if (listed <= maxListed || evidenced.length >= minEvidenced * named.length) return [];
  return [{ facts: { kind: "catalog", listed, evidenced: evidenced.length } }];
}
