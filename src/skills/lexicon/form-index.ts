import { firstIndex } from "../../text/first-index.ts";
import { keptFor } from "../../text/kept.ts";
import { gapsFromText, gapsToText } from "../../text/packed.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
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
  /** Ascending by id. */
  readonly skills: Unread<Skill>;
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
 * Things of which each is JSON until it is first asked for: a text mentions a hundred of three thousand skills, and reading all
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
  return readAt(index.skills, number, (json) => readSkill(json, index));
}

/** The id of the skill of that number, which need not be read for it. */
export function skillIdAt({ skills }: FormIndex, number: number): string {
  return idOf(skills[number]);
}

/** The name of the skill of that number, if JSON escapes none of its characters; the skill need not be read for it. */
export function plainNameAt({ skills }: FormIndex, number: number): string {
  const skill = skills[number];
  if (typeof skill !== "string") return skill?.name ?? "";
  const from = skill.indexOf('"', idFrom) + '","'.length;
  return skill.slice(from, skill.indexOf('"', from));
}

/** The skill of that id. Reads no other, in contrast to `Lexicon.skills`, which takes ten milliseconds. O(log n) the first time. */
export function skillOfId(index: FormIndex, id: string): Skill | undefined {
  const found = foundIn(index);
  const known = found.get(id);
  if (known !== undefined) return known;
  const { skills } = index;
  const at = firstIndex(skills.length, (number) => idOf(skills[number]) >= id);
  const skill = idOf(skills[at]) === id ? skillAt(index, at) : undefined;
  if (skill !== undefined) found.set(id, skill);
  return skill;
}

/** The skills that were asked for by their ids. */
const foundIn = keptFor((_: FormIndex) => new Map<string, Skill>());

function idOf(skill: Skill | string | undefined): string {
  return typeof skill === "string"
    ? skill.slice(idFrom, skill.indexOf('"', idFrom))
    : (skill?.id ?? "");
}

/** Where its id begins in a skill as JSON; no character of it is escaped. */
const idFrom = '["'.length;

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
  return readAt(index.doubtful, at, (json) => readOwners(json, index)) ?? [];
}

/** Whether one of the two forms is among the meanings of the other. */
export function isSameSkill(index: FormIndex, a: number, b: number): boolean {
  const ofB = skillsOf(index, b);
  return skillsOf(index, a).some((skill) => ofB.includes(skill));
}

/** The skills that a form may mean; none for a blocker. */
export function meaningsOf(index: FormIndex, form: number): readonly Skill[] {
  return skillsOf(index, form).flatMap((number) => skillAt(index, number) ?? []);
}

function skillsOf(index: FormIndex, form: number): readonly number[] {
  return form < index.skills.length ? [form] : ownersOf(index, form).map(({ skill }) => skill);
}

/** Whether the phrase of that number covers the form of that key. */
export function isCovering({ covers }: FormIndex, phrase: number, key: string): boolean {
  const keys = covers[phrase];
  return keys === key || (keys?.split("\t").includes(key) ?? false);
}

function readAt<T>(things: Unread<T>, at: number, read: (json: string) => T): T | undefined {
  const thing = things[at];
  if (typeof thing !== "string") return thing;
  const readThing = read(thing);
  things[at] = readThing;
  return readThing;
}

const none: readonly string[] = [];

/** Ids of skills as the numbers of these. */
export type PackIds = (ids: readonly string[]) => string;

/** Numbers in base 36, parted by spaces. */
export function packIds(numbers: ReadonlyMap<string, number>): PackIds {
  return (ids) => ids.map((id) => numbers.get(id)?.toString(36)).join(" ");
}

function unpackIds(index: FormIndex, packed = ""): readonly string[] {
  if (packed === "") return none;
  return packed.split(" ").map((number) => skillIdAt(index, Number.parseInt(number, 36)));
}

type Lists = Pick<Skill, "aliases" | "related" | "implies" | "usually">;

/** A row without the names of fields, which are a third of an object; `lists` are those of `Lists`, the empty ones at their end left out. */
type SkillRow = readonly [
  id: string,
  name: string,
  category: string,
  more: Omit<Skill, "id" | "name" | "category" | keyof Lists>,
  aliases?: readonly string[],
  ...ids: string[],
];

/** A skill as `writeSkill` wrote it. */
function readSkill(json: string, index: FormIndex): Skill {
  const [id, name, category, more, aliases = none, ...ids] = JSON.parse(json) as SkillRow;
  const [related = none, implies = none, usually = none] = ids.map((packed) =>
    unpackIds(index, packed),
  );
  return { id, name, category, aliases, implies, usually, related, ...more };
}

/** Each skill as JSON, its id first. */
export function writeSkill(skill: Skill, pack: PackIds): string {
  const { id, name, category, aliases, implies, usually, related, ...more } = skill;
  const lists = [aliases, pack(related), pack(implies), pack(usually)];
  const end = lists.findLastIndex((list) => list.length > 0) + 1;
  const row = [id, name, category, more, ...lists.slice(0, end)];
  return JSON.stringify(row);
}

/**
 * A meaning without the names of fields; the key is empty where it is the form in small letters, words are the gaps between their numbers, and empty
 * lists at the end are left out.
 */
type OwnerRow = readonly [
  skill: number,
  more: Omit<Owner, "skill" | "rule">,
  ...rule: [
    form?: string,
    key?: string,
    case_?: CompiledRule["case"],
    default_?: CompiledRule["default"],
    nearWords?: string,
    nearSkills?: string,
    jargon?: string,
    elsewhere?: string,
  ],
];

/** The meanings of a form as JSON. */
export function writeOwners(owners: readonly Owner[], pack: PackIds): string {
  return JSON.stringify(owners.map((owner) => rowOf(owner, pack)));
}

function rowOf({ skill, rule, ...more }: Owner, pack: PackIds): OwnerRow {
  if (rule === undefined) return [skill, more];
  const { form, key, nearWords, nearSkills, jargon, elsewhere } = rule;
  const ownKey = key === form.toLowerCase() ? "" : key;
  const lists = [
    gapsToText(nearWords),
    pack(nearSkills),
    gapsToText(jargon),
    gapsToText(elsewhere),
  ];
  const end = lists.findLastIndex((list) => list.length > 0) + 1;
  return [
    skill,
    more,
    ...[form, ownKey, rule.case, rule.default],
    ...lists.slice(0, end),
  ] as unknown as OwnerRow;
}

function readOwners(json: string, index: FormIndex): readonly Owner[] {
  return (JSON.parse(json) as readonly OwnerRow[]).map((row) => ownerOf(row, index));
}

function ownerOf([skill, more, ...row]: OwnerRow, index: FormIndex): Owner {
  const [form, key, when, usual, nearWords, nearSkills, jargon, elsewhere] = row;
  if (form === undefined || when === undefined || usual === undefined) return { skill, ...more };
  const rule = {
    form,
    key: key || form.toLowerCase(),
    case: when,
    default: usual,
    nearSkills: unpackIds(index, nearSkills),
    nearWords: gapsFromText(nearWords),
    jargon: gapsFromText(jargon),
    elsewhere: gapsFromText(elsewhere),
    ...(more.isEveryday && { isEveryday: true }),
  };
  return { skill, rule, ...more };
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
