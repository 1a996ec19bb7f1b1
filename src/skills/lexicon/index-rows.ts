// How an index keeps what it has not read yet: a skill, or the meanings of a form, as a row of cells.
import { gapsFromText, gapsToText } from "../../text/packed.ts";
import type { CompiledRule, Owner } from "./form-index.ts";
import type { Skill } from "./lexicon.ts";

/** The id of the skill of a number. */
export type IdAt = (number: number) => string;

const none: readonly string[] = [];

/** Ids of skills as the numbers of these. */
export type PackIds = (ids: readonly string[]) => string;

/** Numbers in base 36, parted by spaces. */
export function packIds(numbers: ReadonlyMap<string, number>): PackIds {
  return (ids) => ids.map((id) => numbers.get(id)?.toString(36)).join(" ");
}

function unpackIds(idAt: IdAt, packed = ""): readonly string[] {
  if (packed === "") return none;
  return packed.split(" ").map((number) => idAt(Number.parseInt(number, 36)));
}

/** Parts the cells of a row, and the aliases in a cell: written as JSON, the skills compress to a tenth more and take longer to read. */
const cellMark = "\t";
const aliasMark = "|";

/** A skill as `writeSkill` wrote it. */
export function readSkill(row: string, idAt: IdAt): Skill {
  const [id = "", name = "", category = "", aliases, related, implies, usually, more] =
    row.split(cellMark);
  return {
    id: id === "" ? usualId(plain(name)) : id,
    name: plain(name),
    category,
    aliases: aliases ? aliases.split(aliasMark).map(plain) : none,
    implies: unpackIds(idAt, implies),
    usually: unpackIds(idAt, usually),
    related: unpackIds(idAt, related),
    ...(more && (JSON.parse(more) as Omit<Skill, keyof Plain>)),
  };
}

/** What has a cell of its own. */
type Plain = Pick<
  Skill,
  "id" | "name" | "category" | "aliases" | "implies" | "usually" | "related"
>;

/**
 * A row of cells: the id, empty where it is the usual one of the name, the name, the category, the aliases, numbers of related, implied and usual skills, and
 * all else as JSON; empty cells at the end are left out.
 */
export function writeSkill(skill: Skill, pack: PackIds): string {
  const { id, name, category, aliases, implies, usually, related, ...more } = skill;
  const cells = [
    id === usualId(name) ? "" : id,
    name.replace(marked, escaped),
    category,
    aliases.map((alias) => alias.replace(marked, escaped)).join(aliasMark),
    ...[related, implies, usually].map(pack),
    Object.keys(more).length === 0 ? "" : JSON.stringify(more).replace(wide, escaped),
  ];
  return cells.join(cellMark).trimEnd();
}

/** Id and name of a row, of which nothing else is read. */
export function headOfSkill(row: string): Pick<Skill, "id" | "name"> {
  const to = row.indexOf(cellMark);
  const name = plain(row.slice(to + 1, row.indexOf(cellMark, to + 1)));
  return { id: to === 0 ? usualId(name) : row.slice(0, to), name };
}

/** The category of a row, of which nothing else is read. */
export function categoryOfSkill(row: string): string {
  return row.split(cellMark, 3)[2] ?? "";
}

/** Where a row leads to, of which nothing else is read. */
export function edgesOfSkill(row: string, idAt: IdAt): Pick<Skill, "id" | "implies" | "usually"> {
  const [, , , , , implies, usually] = row.split(cellMark, 7);
  return {
    id: headOfSkill(row).id,
    implies: unpackIds(idAt, implies),
    usually: unpackIds(idAt, usually),
  };
}

/** Beyond Latin-1: one such sign makes all rows, which are one string, take two bytes a sign. */
const wide = /[^\0-\xff]/g;

/** What a name cannot hold as it is. */
const marked = /[\t\n|\\]|[^\0-\xff]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A name without what `escaped` made. */
function plain(name: string): string {
  if (!name.includes("\\")) return name;
  return name.replace(/\\u(.{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The id that nine skills in ten have: "Spring Boot" has "spring-boot". */
export function usualId(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, "-");
}

/** Parts the meanings of a form, and the cells of each. */
const ownerMark = "\t";
const partMark = "|";

/** A rule's case and what it does in it are a letter each. */
const cases = { a: "any", c: "capitalized", e: "exact", u: "upper" } as const;
const defaults = { a: "accept", c: "cue", r: "reject" } as const;

/**
 * The meanings of a form, each as cells: the number of the skill, "m" for a misspelling and "e" for an everyday name, and of its rule the form, the key where it is not the
 * form in small letters, two letters for case and default, and its lists, words as the gaps between their numbers; empty cells at the end are left out.
 */
export function writeOwners(owners: readonly Owner[], pack: PackIds): string {
  return owners.map((owner) => rowOf(owner, pack)).join(ownerMark);
}

function rowOf({ skill, rule, misspelling, isEveryday }: Owner, pack: PackIds): string {
  const signs = `${misspelling === true ? "m" : ""}${isEveryday === true ? "e" : ""}`;
  const cells = [String(skill), signs, ...(rule === undefined ? [] : cellsOf(rule, pack))];
  return cells.join(partMark).replace(/\|+$/, "");
}

function cellsOf(rule: CompiledRule, pack: PackIds): readonly string[] {
  const { form, key, nearWords, nearSkills, jargon, elsewhere } = rule;
  return [
    form.replace(marked, escaped),
    key === form.toLowerCase() ? "" : key.replace(marked, escaped),
    `${letterOf(cases, rule.case)}${letterOf(defaults, rule.default)}`,
    gapsToText(nearWords),
    pack(nearSkills),
    gapsToText(jargon),
    gapsToText(elsewhere),
  ];
}

function letterOf(letters: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(letters).find((letter) => letters[letter] === word) ?? "";
}

export function readOwners(row: string, idAt: IdAt): readonly Owner[] {
  return row.split(ownerMark).map((one) => ownerOf(one, idAt));
}

/** A meaning of which only what is asked for is read. */
export interface OwnerHead {
  readonly skill: number;
  /** Undefined without a rule. */
  readonly key: string | undefined;
  near(): Pick<CompiledRule, "nearWords" | "nearSkills">;
}

/** The meanings of a form, of which those unread are read no further than they must be. */
export function readHeads(form: string | readonly Owner[], idAt: IdAt): readonly OwnerHead[] {
  if (typeof form !== "string") return form.map(headOf);
  return form.split(ownerMark).map((row) => {
    const [skill, , written, key, , nearWords, nearSkills] = row.split(partMark, 7);
    return {
      skill: Number(skill),
      key: written === undefined ? undefined : plain(key || plain(written).toLowerCase()),
      near: () => ({
        nearWords: gapsFromText(nearWords),
        nearSkills: unpackIds(idAt, nearSkills),
      }),
    };
  });
}

function headOf({ skill, rule }: Owner): OwnerHead {
  return { skill, key: rule?.key, near: () => rule ?? { nearWords: [], nearSkills: [] } };
}

function ownerOf(row: string, idAt: IdAt): Owner {
  const [number, signs = "", written, key = "", letters = "", ...lists] = row.split(partMark);
  const owner: Owner = {
    skill: Number(number),
    ...(signs.includes("m") && { misspelling: true }),
    ...(signs.includes("e") && { isEveryday: true }),
  };
  if (written === undefined) return owner;
  const [nearWords, nearSkills, jargon, elsewhere] = lists;
  const form = plain(written);
  const rule: CompiledRule = {
    form,
    key: plain(key) || form.toLowerCase(),
    case: cases[letters.charAt(0) as keyof typeof cases],
    default: defaults[letters.charAt(1) as keyof typeof defaults],
    nearSkills: unpackIds(idAt, nearSkills),
    nearWords: gapsFromText(nearWords),
    jargon: gapsFromText(jargon),
    elsewhere: gapsFromText(elsewhere),
    ...(owner.isEveryday && { isEveryday: true }),
  };
  return { ...owner, rule };
}
