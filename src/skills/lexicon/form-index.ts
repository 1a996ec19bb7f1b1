import { firstIndex } from "../../text/first-index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import {
  categoryOfSkill,
  edgesOfSkill,
  headOfSkill,
  type IdAt,
  readOwners,
  readSkill,
  type SkillRows,
  surfacesOfSkill,
} from "./index-rows.ts";
import type { AmbiguityRule, Skill } from "./lexicon.ts";
import type { Trie } from "./trie.ts";

/**
 * The compiled surfaces of a lexicon, which `findSkills` walks. Plain data. With n skills, forms 0 to n - 1
 * each mean the skill with that number and nothing else. Form n means nothing (a blocker). A higher form
 * means one of `doubtful[form - n - 1]`, or none of them.
 */
export interface FormIndex {
  readonly vocabulary: Vocabulary;
  /** Its outputs are forms plus 1. */
  readonly trie: Trie;
  /** Ascending by id, unless `byId` says otherwise. */
  readonly skills: Unread<Skill>;
  /** The ids of the categories, by the numbers that skills which are not read yet give. */
  readonly categoryIds: readonly string[];
  /**
   * The numbers of the valid skills in the order of their ids. Absent if these are all skills in their own
   * order.
   */
  readonly byId?: Int32Array;
  /** As written by `writeLongNames`. */
  readonly names: readonly string[];
  readonly doubtful: Unread<readonly Owner[]>;
  /** The phrases of the rules' `not` lists; its outputs are indexes into `covers` plus 1. */
  readonly coverTrie: Trie;
  /** For each phrase, the keys of the forms that it covers, separated by tabs. */
  readonly covers: readonly string[];
  /** The number of a skill and a regular expression for its paraphrases: "2817 under pressure". */
  readonly paraphrases: readonly string[];
  /** The same for the words by which work histories describe the skill. */
  readonly told: readonly string[];
}

/**
 * Values that remain as written until they are first requested. A text mentions a hundred of three thousand
 * skills, and parsing all of them would take longer than everything else in loading.
 */
export type Unread<T> = (T | string)[];

/** A skill that a form may mean. */
export interface Owner {
  /** The skill's number. */
  readonly skill: number;
  /** When the skill counts; absent for an unambiguous form. */
  readonly rule?: CompiledRule;
  readonly misspelling?: boolean;
  /** It counts unless something says that the text is about something else. */
  readonly isEveryday?: boolean;
}

/** A rule with its cues as numbers of the vocabulary. */
export interface CompiledRule extends Pick<AmbiguityRule, "form" | "case" | "default"> {
  /** The form's lower-case words joined by single spaces. */
  readonly key: string;
  /** Ids of skills that are evidence if near. */
  readonly nearSkills: readonly string[];
  /** Numbers of words that are evidence if near. */
  readonly nearWords: readonly number[];
  /** Numbers of words that are a hint if near. */
  readonly jargon: readonly number[];
  /** Numbers of words that are evidence against it if near. */
  readonly elsewhere: readonly number[];
  /** It counts unless something says that the text is about something else. */
  readonly isEveryday?: boolean;
}

/** The word of the vocabulary that represents any number in a phrase of `not` ("go # dan"). */
export const anyNumber = "0";

/** The word that represents any number of four digits ("spring ####"). */
export const anyYear = "0000";

/** The word that represents any name that is not a skill ("apache ^"). */
export const anyName = "anyname";

/** These words by the marks that represent them in phrases. */
export const wildcards: Readonly<Record<string, string>> = {
  "#": anyNumber,
  "####": anyYear,
  "^": anyName,
};

/** The skill with that number. */
export function skillAt(index: FormIndex, number: number): Skill | undefined {
  return readAt(index.skills, number, (row) =>
    readSkill(row, (other) => skillIdAt(index, other), index.categoryIds),
  );
}

/** The id of the skill with that number, without parsing the whole skill. */
export function skillIdAt({ skills }: FormIndex, number: number): string {
  return idOf(skills[number]);
}

/** The skills of an index as its rows refer to them. */
export function skillRowsOf(index: FormIndex): SkillRows {
  return {
    idAt: (number) => skillIdAt(index, number),
    surfacesAt(number) {
      const skill = index.skills[number] ?? "";
      return typeof skill === "string" ? surfacesOfSkill(skill) : [skill.name, ...skill.aliases];
    },
  };
}

/** The name of the skill with that number, without parsing the whole skill. */
export function skillNameAt({ skills }: FormIndex, number: number): string {
  const skill = skills[number];
  return typeof skill === "string" ? headOfSkill(skill).name : (skill?.name ?? "");
}

/**
 * The skill with that id. Parses no other skill, in contrast to `Lexicon.skills`, which takes ten
 * milliseconds. O(log n) the first time.
 */
export function skillOfId(index: FormIndex, id: string): Skill | undefined {
  const found = foundIn(index);
  const known = found.get(id);
  if (known !== undefined) return known;
  const number = numberOfId(index, id);
  const skill = number === undefined ? undefined : skillAt(index, number);
  if (skill !== undefined) found.set(id, skill);
  return skill;
}

/** Whether the skill with that id is a programming language. O(log n) the first time. */
export function isProgrammingLanguage(index: FormIndex, id: string): boolean {
  return skillOfId(index, id)?.category === "language";
}

/** The number of the skill with that id. O(log n). */
export function numberOfId({ skills, byId }: FormIndex, id: string): number | undefined {
  const numberAt = (at: number) => (byId === undefined ? at : (byId[at] ?? skills.length));
  const length = byId?.length ?? skills.length;
  const number = numberAt(firstIndex(length, (at) => idOf(skills[numberAt(at)]) >= id));
  return number < skills.length && idOf(skills[number]) === id ? number : undefined;
}

/** The numbers of the valid skills, in the order of their ids. */
export function numbersById({ skills, byId }: FormIndex): Iterable<number> {
  return byId ?? skills.keys();
}

/**
 * The skills of a category, in the order of their ids; of other skills only the category is parsed.
 * O(skills).
 */
export function skillsOfCategory(index: FormIndex, category: string): readonly Skill[] {
  const numbers = [...numbersById(index)].filter((number) => {
    const skill = index.skills[number];
    const own =
      typeof skill === "string" ? categoryOfSkill(skill, index.categoryIds) : skill?.category;
    return own === category;
  });
  return numbers.flatMap((number) => skillAt(index, number) ?? []);
}

/**
 * The edges of each skill, in the order of the skills' ids. Parses only the edges, in a third of the time
 * that whole skills would take. O(skills).
 */
export function edgesOf(index: FormIndex): readonly Pick<Skill, "id" | "implies" | "usually">[] {
  const idAt: IdAt = (number) => skillIdAt(index, number);
  return Array.from(numbersById(index), (number) => index.skills[number]).flatMap((skill) =>
    typeof skill === "string" ? edgesOfSkill(skill, idAt) : (skill ?? []),
  );
}

/** The skills found by id so far. */
const foundIn = memoize((_: FormIndex) => new Map<string, Skill>());

function idOf(skill: Skill | string | undefined): string {
  return typeof skill === "string" ? headOfSkill(skill).id : (skill?.id ?? "");
}

/** The skill of a form that has one meaning and no rule. */
export function plainSkill(index: FormIndex, form: number): Skill | undefined {
  return form < index.skills.length ? skillAt(index, form) : undefined;
}

/** The possible meanings of an ambiguous form; empty for any other form. */
export function ownersOf(index: FormIndex, form: number): readonly Owner[] {
  const at = form - index.skills.length - 1;
  return at < 0 ? [] : ownersAt(index, at);
}

/** The possible meanings of the ambiguous form at that index. */
export function ownersAt(index: FormIndex, at: number): readonly Owner[] {
  return readAt(index.doubtful, at, (row) => readOwners(row, skillRowsOf(index))) ?? [];
}

/** Whether one of the two forms is among the meanings of the other. */
export function isSameSkill(index: FormIndex, a: number, b: number): boolean {
  const ofB = formSkills(index, b);
  return formSkills(index, a).some((skill) => ofB.includes(skill));
}

/** The skills that a form may mean; empty for a blocker. */
export function meaningsOf(index: FormIndex, form: number): readonly Skill[] {
  return formSkills(index, form).flatMap((number) => skillAt(index, number) ?? []);
}

/** The numbers of the skills that a form may mean; empty for a blocker. */
export function formSkills(index: FormIndex, form: number): readonly number[] {
  return form < index.skills.length ? [form] : ownersOf(index, form).map(({ skill }) => skill);
}

/** Whether the phrase with that number covers the form with that key. */
export function isCovering({ covers }: FormIndex, phrase: number, key: string): boolean {
  const keys = covers[phrase];
  return keys === key || (keys?.split("\t").includes(key) ?? false);
}

function readAt<T>(things: Unread<T>, at: number, read: (written: string) => T): T | undefined {
  const thing = things[at];
  if (typeof thing !== "string") return thing;
  const readThing = read(thing);
  things[at] = readThing;
  return readThing;
}

/**
 * The rule of a surface that counts unless something says that the text is about something else, and that has
 * no known jargon.
 */
export const everydayRule: CompiledRule = {
  form: "",
  key: "",
  case: "any",
  default: "accept",
  nearSkills: [],
  nearWords: [],
  jargon: [],
  elsewhere: [],
  isEveryday: true,
};

/** The rule for when a meaning counts; undefined if it always does. */
export function ruleOf({ rule, isEveryday }: Owner): CompiledRule | undefined {
  return isEveryday ? (rule ?? everydayRule) : rule;
}
