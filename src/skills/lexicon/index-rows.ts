// How an index stores a skill, or the meanings of a form, before it is parsed: as a row of cells.
import { escapedUnit, gapsFromText, gapsToText, narrow } from "../../text/packed.ts";
import type { CompiledRule, Owner } from "./form-index.ts";
import type { Skill, SkillCodes } from "./lexicon.ts";

/** Returns the id of the skill with a number. */
export type IdAt = (number: number) => string;

const none: readonly string[] = [];

/** Encodes ids of skills as their numbers. */
export type PackIds = (ids: readonly string[]) => string;

/** Encodes as numbers in base 36, separated by spaces. */
export function packIds(numbers: ReadonlyMap<string, number>): PackIds {
  return (ids) => ids.map((id) => numbers.get(id)?.toString(36)).join(" ");
}

/**
 * Matches the rows that may refer to one of these skills: in a cell of ids, or by chance in a cell with the
 * same letters.
 */
export function mayNameSkills(numbers: readonly number[]): RegExp {
  const packed = numbers.map((number) => number.toString(36)).join("|");
  return new RegExp(`[${outerMark} ](?:${packed})(?![^${outerMark} ])`);
}

function unpackIds(idAt: IdAt, packed = ""): readonly string[] {
  if (packed === "") return none;
  return packed.split(" ").map((number) => idAt(numberOf(number)));
}

/**
 * Separates the cells of a skill and the meanings of a form. JSON would compress to a tenth more and take
 * longer to parse.
 */
const outerMark = "\t";
/** Separates the aliases within a cell and the cells of a meaning. */
const innerMark = "|";

/** Joins cells, without empty ones at the end. */
function joinCells(cells: readonly string[], mark: string): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1).join(mark);
}

/** Parses a skill that `writeSkill` wrote. */
export function readSkill(row: string, idAt: IdAt, categoryIds: readonly string[]): Skill {
  const [id = "", name = "", category, aliases, related, implies, usually, codes, more] =
    row.split(outerMark);
  return {
    id: id === "" ? usualId(plain(name)) : id,
    name: plain(name),
    category: categoryIds[numberOf(category)] ?? "",
    aliases: aliases ? aliases.split(innerMark).map(plain) : none,
    implies: unpackIds(idAt, implies),
    usually: unpackIds(idAt, usually),
    related: unpackIds(idAt, related),
    ...(codes && { codes: readCodes(codes, plain(name)) }),
    ...(more && (JSON.parse(more) as Omit<Skill, keyof Plain>)),
  };
}

/** The fields that have a cell of their own. */
type Plain = Pick<
  Skill,
  "id" | "name" | "category" | "aliases" | "implies" | "usually" | "related" | "codes"
>;

/**
 * A skill as a row of cells: the id (empty if it is the usual one for the name), the name, the number of the
 * category in base 36, the aliases, the numbers of related, implied and usual skills, the codes, and all other
 * fields as JSON. Empty cells at the end are left out.
 */
export function writeSkill(skill: Skill, pack: PackIds, categoryIds: readonly string[]): string {
  const { id, name, category, aliases, implies, usually, related, codes, ...more } = skill;
  const cells = [
    id === usualId(name) ? "" : id,
    name.replace(marked, escapedUnit),
    categoryIds.indexOf(category).toString(36),
    aliases.map((alias) => alias.replace(marked, escapedUnit)).join(innerMark),
    ...[related, implies, usually].map(pack),
    codes === undefined ? "" : writeCodes(codes, name),
    Object.keys(more).length === 0 ? "" : narrow(JSON.stringify(more)),
  ];
  return joinCells(cells, outerMark);
}

const escoBase = "http://data.europa.eu/esco/skill/";
/** The title that O*NET lists is often the skill's name. */
const asNamed = "=";

function writeCodes(codes: SkillCodes, name: string): string {
  const { wikidata = "", esco = "", onet = "", unspsc = "" } = codes;
  const title = onet === name ? asNamed : onet.replace(marked, escapedUnit);
  return joinCells([esco.slice(escoBase.length), title, unspsc, wikidata], innerMark);
}

function readCodes(cell: string, name: string): SkillCodes {
  const [esco = "", title = "", unspsc = "", wikidata = ""] = cell.split(innerMark);
  return {
    ...(wikidata !== "" && { wikidata }),
    ...(esco !== "" && { esco: `${escoBase}${esco}` }),
    ...(title !== "" && { onet: title === asNamed ? name : plain(title) }),
    ...(unspsc !== "" && { unspsc }),
  };
}

/** The id and name of a row; parses nothing else. */
export function headOfSkill(row: string): Pick<Skill, "id" | "name"> {
  const to = row.indexOf(outerMark);
  const name = plain(row.slice(to + 1, row.indexOf(outerMark, to + 1)));
  return { id: to === 0 ? usualId(name) : row.slice(0, to), name };
}

/** The category of a row; parses nothing else. `categoryIds` are those that the row was written with. */
export function categoryOfSkill(row: string, categoryIds: readonly string[]): string {
  return categoryIds[numberOf(row.split(outerMark, 3)[2])] ?? "";
}

function numberOf(packed = ""): number {
  return Number.parseInt(packed, 36);
}

/** The edges of a row; parses nothing else. */
export function edgesOfSkill(row: string, idAt: IdAt): Pick<Skill, "id" | "implies" | "usually"> {
  const [, , , , , implies, usually] = row.split(outerMark, 7);
  return {
    id: headOfSkill(row).id,
    implies: unpackIds(idAt, implies),
    usually: unpackIds(idAt, usually),
  };
}

/** Characters that must be escaped in a name. */
const marked = /[\t\n|\\]|[^\0-\xff]/g;

/** A name with the escapes of `escapedUnit` undone. */
function plain(name: string): string {
  if (!name.includes("\\")) return name;
  return name.replace(/\\u(.{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The id that nine skills in ten have, derived from the name: "spring-boot" for "Spring Boot". */
export function usualId(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, "-");
}

/** A rule's `case` and `default` are encoded as one letter each. */
const cases = { a: "any", c: "capitalized", e: "exact", u: "upper" } as const;
const defaults = { a: "accept", c: "cue", r: "reject" } as const;

/**
 * The meanings of a form, each as cells: the number of the skill; "m" for a misspelling and "e" for an
 * everyday name; then of its rule the form, the key (empty if it is the form in lower case), two letters for
 * case and default, and its lists, with words as the differences between their numbers. Empty cells at the
 * end are left out.
 */
export function writeOwners(owners: readonly Owner[], pack: PackIds): string {
  return owners.map((owner) => rowOf(owner, pack)).join(outerMark);
}

function rowOf({ skill, rule, misspelling, isEveryday }: Owner, pack: PackIds): string {
  const signs = `${misspelling === true ? "m" : ""}${isEveryday === true ? "e" : ""}`;
  const cells = [String(skill), signs, ...(rule === undefined ? [] : cellsOf(rule, pack))];
  return joinCells(cells, innerMark);
}

function cellsOf(rule: CompiledRule, pack: PackIds): readonly string[] {
  const { form, key, nearWords, nearSkills, jargon, elsewhere } = rule;
  return [
    form.replace(marked, escapedUnit),
    key === form.toLowerCase() ? "" : key.replace(marked, escapedUnit),
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
  return row.split(outerMark).map((one) => ownerOf(one, idAt));
}

/** A meaning of which only what is requested is parsed. */
export interface OwnerHead {
  readonly skill: number;
  /** Undefined if there is no rule. */
  readonly key: string | undefined;
  near(): Pick<CompiledRule, "nearWords" | "nearSkills">;
}

/** The meanings of a form. Those not parsed yet are parsed no further than necessary. */
export function readHeads(form: string | readonly Owner[], idAt: IdAt): readonly OwnerHead[] {
  if (typeof form !== "string") return form.map(headOf);
  return form.split(outerMark).map((row) => {
    const [skill, , written, key = "", , nearWords, nearSkills] = row.split(innerMark, 7);
    return {
      skill: Number(skill),
      key: written === undefined ? undefined : keyOf(key, plain(written)),
      near: () => ({
        nearWords: gapsFromText(nearWords),
        nearSkills: unpackIds(idAt, nearSkills),
      }),
    };
  });
}

/** The key of a rule, which is left out if it equals the form in lower case. */
function keyOf(written: string, form: string): string {
  return plain(written) || form.toLowerCase();
}

function headOf({ skill, rule }: Owner): OwnerHead {
  return { skill, key: rule?.key, near: () => rule ?? { nearWords: [], nearSkills: [] } };
}

function ownerOf(row: string, idAt: IdAt): Owner {
  const [number, signs = "", written, key = "", letters = "", ...lists] = row.split(innerMark);
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
    key: keyOf(key, form),
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
