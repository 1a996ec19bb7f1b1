import type { Span } from "../document/document.ts";
import { encloses } from "../document/spans.ts";
import { findTerms, type Term, type TermPart } from "../keywords/terms.ts";
import { explainSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import { seemsEnglish } from "../text/language.ts";
import { memoize } from "../text/memoize.ts";
import { cased } from "../words/cased.ts";
import { foldCase } from "../words/fold.ts";
import { letters } from "../words/letters.ts";
import { nameSet, pattern } from "../words/words.ts";
import { strongest } from "./ask.ts";
import type { Requirement, RequirementLevel } from "./job.ts";
import type { ReadPosting } from "./parse.ts";
import { matchesWhole } from "./pattern.ts";
import { findFields } from "./sentences/degree.ts";
import { findStress, type Stress, stressAt } from "./sentences/level-phrases.ts";
import { askLevel, describesFirm } from "./sentences/sentence-kind.ts";

/**
 * The products and fields outside the lexicon that a posting asks for, as requirements of kind `keyword` (at
 * most 15). Never throws. Loads compromise on first use.
 */
export async function findKeywords(
  read: ReadPosting,
  lexicon: Lexicon,
): Promise<readonly Requirement[]> {
  const { folded, sentences, mentions, job, firm } = read;
  const { title, document, roles = [] } = job;
  const levels = new Map<TermPart, RequirementLevel>();
  const parts = sentences.map((sentence): TermPart => {
    const { from, to } = sentence;
    const words = folded.slice(from, to);
    const level = describesFirm(sentence, words) ? undefined : askLevel(sentence, words);
    const part: TermPart = { from, to, tone: toneOf(level) };
    if (level !== undefined) levels.set(part, level);
    return part;
  });
  const degrees = job.requirements.filter(({ kind }) => kind === "degree");
  const fields = sentences.flatMap((sentence) => findFields(document.text, folded, sentence));
  const others = [
    title,
    ...roles.map((role) => role.title),
    ...fields,
    ...degrees.flatMap(({ spans }) => spans),
  ].filter((one) => one !== undefined);
  const known: readonly Span[] = [...mentions, ...others].sort((a, b) => a.from - b.from);
  const stressesOf = memoize((part: TermPart) => findStress(folded, part));
  const terms = await findTerms(document.text, { parts, known, firm });
  const isEnglish = seemsEnglish(document.text);
  const { conditions = [] } = job;
  const isCondition = (span: Span): boolean => conditions.some((one) => encloses(one, span));
  return terms.flatMap((term): readonly Requirement[] => {
    const { id, name, spans, frequency } = term;
    if (!isEnglish && !isShapedAsName(name)) return [];
    if (spans.every(isCondition)) return [];
    const asked = spans.flatMap((span) => levelAt(levels, stressesOf, span));
    if (asked.length === 0 || isOfLexicon(term, lexicon) || isAskWord(name)) return [];
    return [{ kind: "keyword", skills: [id], name, level: strongest(asked), frequency, spans }];
  });
}

/**
 * "OSRM", "GraalVM", "IEC 61508". The plain words of other languages are not listed here, so in those
 * languages a term counts as a name only if it is written as no plain word is.
 */
const isShapedAsName = (name: string): boolean => nameShape.test(name);

const nameShape = cased.u`\d|[${letters}]\.[${letters}]|[\p{Ll}][\p{Lu}]|(?<![${letters}])[\p{Lu}]{2,6}(?![${letters}])`;

/**
 * Whether the lexicon knows the name although the finder did not accept it in its place: it means something
 * else there, or it is glued to its neighbor ("BootstrapTypeScript").
 */
function isOfLexicon({ name }: Term, lexicon: Lexicon): boolean {
  const { kept, refused } = explainSkills(name, { lexicon });
  if (kept.length > 0 || refused.length > 0) return true;
  const opened = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ");
  return opened !== name && explainSkills(opened, { lexicon }).kept.length > 0;
}

const orJoint = pattern("or-joint");
const sentenceWords = nameSet("cue-sentence");

/** "Erforderlich", "insbesondere", "oder Zorbix": words that say how something is asked for, not what. */
function isAskWord(name: string): boolean {
  const words = foldCase(name);
  const [first = ""] = words.split(" ");
  if (matchesWhole(orJoint, first)) return true;
  return sentenceWords.has(words) || findStress(words, { from: 0, to: words.length }).length > 0;
}

function toneOf(level: RequirementLevel | undefined): TermPart["tone"] {
  if (level === undefined) return "silent";
  return level === "mentioned" ? "told" : "asked";
}

function levelAt(
  levels: ReadonlyMap<TermPart, RequirementLevel>,
  stressesOf: (part: TermPart) => readonly Stress[],
  span: Span,
): readonly RequirementLevel[] {
  for (const [part, level] of levels) {
    if (part.from > span.from || span.to > part.to) continue;
    const stress = stressAt(stressesOf(part), span);
    return stress === "negated" ? [] : [stress ?? level];
  }
  return [];
}
