import { firstIndex } from "../../text/first-index.ts";
import { keptFor } from "../../text/kept.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import {
  categoryOfSkill,
  edgesOfSkill,
  headOfSkill,
  type IdAt,
  readOwners,
  readSkill,
} from "./index-rows.ts";
import type { AmbiguityRule, Skill } from "./lexicon.ts";
import type { Trie } from "./trie.ts";

/**
 * The compiled surfaces of a lexicon: what `findSkills` walks. Plain data. With n skills, form 0 to n - 1 is the skill of that number and
 * nothing else; form n means nothing (a blocker); a form above is one of the meanings `doubtful[form - n - 1]`, or none.
 */
export interface FormIndex {
  readonly vocabulary: Vocabulary;
  /** Its outputs are forms, counted from 1. */
  readonly trie: Trie;
  /** Ascending by id, unless `byId` says otherwise. */
  readonly skills: Unread<Skill>;
  /** The numbers of the skills that count in the order of their ids, where that is not all of them in their own order. */
  readonly byId?: Int32Array;
  /** As `writeLongNames` writes them. */
  readonly names: readonly string[];
  readonly doubtful: Unread<readonly Owner[]>;
  /** The phrases of the rules' `not`; its outputs number `covers` from 1. */
  readonly coverTrie: Trie;
  /** For each phrase the keys of the forms that it covers, parted by tabs. */
  readonly covers: readonly string[];
  /** The number of a skill and a regular expression of its paraphrases: "2817 under pressure". */
  readonly paraphrases: readonly string[];
  /** The same of the words by which work histories tell of it. */
  readonly told: readonly string[];
}

/**
 * Things of which each is as it was written until it is first asked for: a text mentions a hundred of three thousand skills, and reading all
 * of them takes longer than all the rest of loading.
 */
export type Unread<T> = (T | string)[];

/** A skill that a form may stand for. */
export interface Owner {
  /** The skill's number. */
  readonly skill: number;
  /** When it counts; absent for an unambiguous form. */
  readonly rule?: CompiledRule;
  readonly misspelling?: boolean;
  /** It counts wherever nothing says that the text is about something else. */
  readonly isEveryday?: boolean;
}

/** A rule with its cues as numbers of the vocabulary. */
export interface CompiledRule extends Pick<AmbiguityRule, "form" | "case" | "default"> {
  /** The form's lower-case words joined by single spaces. */
  readonly key: string;
  /** Ids of skills whose nearness is evidence. */
  readonly nearSkills: readonly string[];
  /** Word numbers. */
  readonly nearWords: readonly number[];
  /** Numbers of words whose nearness is a hint. */
  readonly jargon: readonly number[];
  /** Numbers of words whose nearness speaks against it. */
  readonly elsewhere: readonly number[];
  /** It counts wherever nothing says that the text is about something else. */
  readonly isEveryday?: boolean;
}

/** The word of the vocabulary that stands for any number in a phrase of `not` ("go # dan"). */
export const anyNumber = "0";

/** The one that stands for any number of four digits ("spring ####"). */
export const anyYear = "0000";

/** The one that stands for any name that is no skill ("apache ^"). */
export const anyName = "anyname";

/** These words by how phrases write them. */
export const wildcards: Readonly<Record<string, string>> = {
  "#": anyNumber,
  "####": anyYear,
  "^": anyName,
};

/** The skill of that number. */
export function skillAt(index: FormIndex, number: number): Skill | undefined {
  return readAt(index.skills, number, (row) => readSkill(row, (other) => skillIdAt(index, other)));
}

/** The id of the skill of that number, which need not be read for it. */
export function skillIdAt({ skills }: FormIndex, number: number): string {
  return idOf(skills[number]);
}

/** The name of the skill of that number, which need not be read for it. */
export function skillNameAt({ skills }: FormIndex, number: number): string {
  const skill = skills[number];
  return typeof skill === "string" ? headOfSkill(skill).name : (skill?.name ?? "");
}

/** The skill of that id. Reads no other, in contrast to `Lexicon.skills`, which takes ten milliseconds. O(log n) the first time. */
export function skillOfId(index: FormIndex, id: string): Skill | undefined {
  const found = foundIn(index);
  const known = found.get(id);
  if (known !== undefined) return known;
  const number = numberOfId(index, id);
  const skill = number === undefined ? undefined : skillAt(index, number);
  if (skill !== undefined) found.set(id, skill);
  return skill;
}

/** The number of the skill of that id. O(log n). */
export function numberOfId({ skills, byId }: FormIndex, id: string): number | undefined {
  const numberAt = (at: number) => (byId === undefined ? at : (byId[at] ?? skills.length));
  const length = byId?.length ?? skills.length;
  const number = numberAt(firstIndex(length, (at) => idOf(skills[numberAt(at)]) >= id));
  return number < skills.length && idOf(skills[number]) === id ? number : undefined;
}

/** The numbers of the skills that count, in the order of their ids. */
export function numbersById({ skills, byId }: FormIndex): Iterable<number> {
  return byId ?? skills.keys();
}

/** The skills of a category, in the order of their ids; of the others only the category is read. O(skills). */
export function skillsOfCategory(index: FormIndex, category: string): readonly Skill[] {
  const numbers = [...numbersById(index)].filter((number) => {
    const skill = index.skills[number];
    return (typeof skill === "string" ? categoryOfSkill(skill) : skill?.category) === category;
  });
  return numbers.flatMap((number) => skillAt(index, number) ?? []);
}

/** What each skill leads to, in the order of their ids; of those unread nothing else is read, in a third of the time that all of them take. O(skills). */
export function edgesOf(index: FormIndex): readonly Pick<Skill, "id" | "implies" | "usually">[] {
  const idAt: IdAt = (number) => skillIdAt(index, number);
  return Array.from(numbersById(index), (number) => index.skills[number]).flatMap((skill) =>
    typeof skill === "string" ? edgesOfSkill(skill, idAt) : (skill ?? []),
  );
}

/** The skills that were asked for by their ids. */
const foundIn = keptFor((_: FormIndex) => new Map<string, Skill>());

function idOf(skill: Skill | string | undefined): string {
  return typeof skill === "string" ? headOfSkill(skill).id : (skill?.id ?? "");
}

/** The skill of a form that has one meaning and no rule. */
export function plainSkill(index: FormIndex, form: number): Skill | undefined {
  return form < index.skills.length ? skillAt(index, form) : undefined;
}

/** The meanings among which a doubtful form is to be decided; none for others. */
export function ownersOf(index: FormIndex, form: number): readonly Owner[] {
  const at = form - index.skills.length - 1;
  return at < 0 ? [] : ownersAt(index, at);
}

/** The meanings of the doubtful form of that number. */
export function ownersAt(index: FormIndex, at: number): readonly Owner[] {
  return (
    readAt(index.doubtful, at, (json) => readOwners(json, (other) => skillIdAt(index, other))) ?? []
  );
}

/** Whether one of the two forms is among the meanings of the other. */
export function isSameSkill(index: FormIndex, a: number, b: number): boolean {
  const ofB = formSkills(index, b);
  return formSkills(index, a).some((skill) => ofB.includes(skill));
}

/** The skills that a form may mean; none for a blocker. */
export function meaningsOf(index: FormIndex, form: number): readonly Skill[] {
  return formSkills(index, form).flatMap((number) => skillAt(index, number) ?? []);
}

/** The numbers of the skills that a form may mean; none for a blocker. */
export function formSkills(index: FormIndex, form: number): readonly number[] {
  return form < index.skills.length ? [form] : ownersOf(index, form).map(({ skill }) => skill);
}

/** Whether the phrase of that number covers the form of that key. */
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

/** The rule of a surface that counts wherever nothing says that the text is about something else, and of which no jargon is known. */
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

/** When a meaning counts; undefined where it always does. */
export function ruleOf({ rule, isEveryday }: Owner): CompiledRule | undefined {
  return isEveryday ? (rule ?? everydayRule) : rule;
}
