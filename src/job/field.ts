import { overlap } from "../document/spans.ts";
import { anyField, fieldsOfWork, type WorkFields } from "../keywords/fields.ts";
import {
  countEveryday,
  isOfOffice,
  isOtherTrade,
  leaning,
  leaningOfTitle,
  softwareWeight,
} from "../keywords/trades.ts";
import { builtinLexicon } from "../skills/lexicon/builtin.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { foldCase } from "../words/fold.ts";
import { pattern } from "../words/words.ts";
import type { Job, Requirement, RequirementLevel } from "./job.ts";
import { occupation } from "./title/occupations.ts";

/**
 * The role and the programming language of a posting, as ids from lexicons/fields.yml, derived from its title
 * and its requirements (docs/keyword-mapper.md#fields). Never throws. O(text of the first line +
 * requirements).
 */
export function fieldsOfJob(job: Job, lexicon: Lexicon = builtinLexicon()): WorkFields {
  const titles = titlesOf(job);
  const skills = job.requirements.filter(({ kind }) => kind === "skill");
  const isTitled = ({ spans }: Requirement) =>
    spans.some((span) => titles.some((title) => overlap(span, title)));
  const work = {
    titles: titles.map(({ words }) => words),
    titled: skills.filter(isTitled).flatMap((requirement) => requirement.skills),
    skills: weightsOf(skills),
  };
  if (isOfOtherTrade(job, titles, lexicon)) return {};
  if (titles.length > 0) {
    const isSoftware = work.titles.some((title) => plainTitle.test(title));
    return fieldsOfWork({ ...work, isSoftware }, lexicon);
  }
  // A posting without a title may look for anyone, so only the language it asks for is known.
  const { language } = fieldsOfWork({ ...work, isSoftware: true }, lexicon);
  return language === undefined ? {} : { role: anyField, language };
}

/**
 * Whether every title in a posting belongs to a trade other than software, judged by the title's words and by
 * the text ("Property Developer"; a "Support Engineer" for lifts).
 */
function isOfOtherTrade(
  { document: { text }, requirements }: Job,
  titles: readonly TitlePart[],
  lexicon: Lexicon,
): boolean {
  if (titles.length === 0) return false;
  const names = requirements.filter(
    ({ category, spans }) =>
      lexicon.categories.get(category ?? "")?.software === true &&
      spans.some(({ from, to }) => !isOfOffice({ surface: text.slice(from, to) })),
  );
  const leaningOfText = softwareWeight * names.length + leaning(text);
  const everyday = countEveryday(text);
  return titles.every(({ words }) => isOtherTrade(leaningOfTitle(words) + leaningOfText, everyday));
}

const plainTitle = pattern("plain-software-title");

interface TitlePart {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A longer part is not the name of a role. */
const longestPart = 120;
/** How much is read of the opening line with bars, in which a posting may list several roles. */
const longestHeader = 600;

/**
 * The title, and the other parts that name a role between the bars of the title's line. Without a title, the
 * first line is read.
 */
function titlesOf({ document: { text }, title }: Job): readonly TitlePart[] {
  const start = title === undefined ? 0 : text.lastIndexOf("\n", title.from) + 1;
  const line = text.slice(start, start + longestHeader).split("\n", 1)[0] ?? "";
  let from = start;
  const parts = line.includes("|") ? line.split("|") : [];
  const roles = parts.map((part) => {
    const words = foldCase(part);
    from += part.length + 1;
    return { words, from: from - part.length - 1, to: from - 1 };
  });
  const isRole = ({ words }: TitlePart) => words.length <= longestPart && occupation.test(words);
  const own = title === undefined ? [] : [{ ...title, words: foldCase(title.text) }];
  return [...own, ...roles.filter(isRole)];
}

const levelWeights: Readonly<Record<RequirementLevel, number>> = {
  required: 10_000,
  preferred: 100,
  mentioned: 1,
};

/**
 * How strongly each skill is asked for: by its level first, then by how often the posting mentions it.
 * Members of a choice get 0, because none of them is a main skill.
 */
function weightsOf(requirements: readonly Requirement[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { skills, level, frequency } of requirements) {
    const weight = skills.length > 1 ? 0 : levelWeights[level] * Math.min(frequency, 99);
    for (const id of skills) weights.set(id, Math.max(weights.get(id) ?? 0, weight));
  }
  return weights;
}
