// How an index stores a skill, or the meanings of a form, before it is parsed: as a row of cells.
import { escapedUnit, gapsFromText, gapsToText, narrow } from "../../text/packed.ts";
import type { CompiledRule, Owner } from "./form-index.ts";
import type { Skill, SkillCodes } from "./lexicon.ts";
import { splitAtCapitals } from "./surface.ts";

/** Returns the id of the skill with a number. */
export type IdAt = (number: number) => string;

/** The skills by their numbers, of which only what is requested is parsed. */
export interface SkillRows {
  readonly idAt: IdAt;
  /** The name and the aliases. */
  surfacesAt(number: number): readonly string[];
}

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
  const [id = "", name = "", aliases, codes, more, category, related, implies, usually] =
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

/** A row in two parts, since words and numbers compress better apart. */
export interface SkillRow {
  readonly words: string;
  readonly numbers: string;
}

/**
 * A skill as a row of cells. Its words: the id (empty if it is the usual one for the name), the name, the
 * aliases, the codes, and all other fields as JSON. Its numbers, in base 36: the category, and the related,
 * implied and usual skills; empty cells at the end are left out.
 */
export function writeSkill(skill: Skill, pack: PackIds, categoryIds: readonly string[]): SkillRow {
  const { id, name, category, aliases, implies, usually, related, codes, ...more } = skill;
  const words = [
    id === usualId(name) ? "" : id,
    name.replace(marked, escapedUnit),
    aliases.map((alias) => alias.replace(marked, escapedUnit)).join(innerMark),
    codes === undefined ? "" : writeCodes(codes, name),
    Object.keys(more).length === 0 ? "" : narrow(JSON.stringify(more)),
  ];
  const numbers = [
    categoryIds.indexOf(category).toString(36),
    ...[related, implies, usually].map(pack),
  ];
  return { words: words.join(outerMark), numbers: joinCells(numbers, outerMark) };
}

/** The row of the two parts, as it is read. */
export function joinRow({ words, numbers }: SkillRow): string {
  return `${words}${outerMark}${numbers}`;
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

/** The name and the aliases of a row; parses nothing else. */
export function surfacesOfSkill(row: string): readonly string[] {
  const [, name = "", aliases] = row.split(outerMark, 3);
  return [name, ...(aliases ? aliases.split(innerMark) : none)].map(plain);
}

/** The id and name of a row; parses nothing else. */
export function headOfSkill(row: string): Pick<Skill, "id" | "name"> {
  const to = row.indexOf(outerMark);
  const name = plain(row.slice(to + 1, row.indexOf(outerMark, to + 1)));
  return { id: to === 0 ? usualId(name) : row.slice(0, to), name };
}

/** The category of a row; parses nothing else. `categoryIds` are those that the row was written with. */
export function categoryOfSkill(row: string, categoryIds: readonly string[]): string {
  return categoryIds[numberOf(row.split(outerMark, 6)[5])] ?? "";
}

function numberOf(packed = ""): number {
  return Number.parseInt(packed, 36);
}

/** The edges of a row; parses nothing else. */
export function edgesOfSkill(row: string, idAt: IdAt): Pick<Skill, "id" | "implies" | "usually"> {
  const [, , , , , , , implies, usually] = row.split(outerMark, 9);
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
export function writeOwners(
  owners: readonly Owner[],
  pack: PackIds,
  surfacesAt: SkillRows["surfacesAt"],
): string {
  return owners
    .map(({ skill, rule, misspelling, isEveryday }) => {
      const signs = `${misspelling === true ? "m" : ""}${isEveryday === true ? "e" : ""}`;
      const ruled = rule === undefined ? [] : cellsOf(rule, pack, surfacesAt(skill));
      return joinCells([String(skill), signs, ...ruled], innerMark);
    })
    .join(outerMark);
}

/** Precedes the place, among the skill's surfaces, of the one that a form splits at its capitals. */
const partedMark = "=";

function writeForm(form: string, surfaces: readonly string[]): string {
  const at = surfaces.findIndex((surface) => splitAtCapitals(surface) === form);
  return at < 0 ? form.replace(marked, escapedUnit) : `${partedMark}${at.toString(36)}`;
}

function readForm(written: string, skill: number, { surfacesAt }: SkillRows): string {
  if (!written.startsWith(partedMark)) return plain(written);
  const surface = surfacesAt(skill)[numberOf(written.slice(partedMark.length))] ?? "";
  return splitAtCapitals(surface) ?? surface;
}

function cellsOf(
  rule: CompiledRule,
  pack: PackIds,
  surfaces: readonly string[],
): readonly string[] {
  const { form, key, nearWords, nearSkills, jargon, elsewhere } = rule;
  return [
    writeForm(form, surfaces),
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

export function readOwners(row: string, skills: SkillRows): readonly Owner[] {
  return row.split(outerMark).map((one) => ownerOf(one, skills));
}

/** A meaning of which only what is requested is parsed. */
export interface OwnerHead {
  readonly skill: number;
  /** Undefined if there is no rule. */
  readonly key: string | undefined;
  near(): Pick<CompiledRule, "nearWords" | "nearSkills">;
}

/** The meanings of a form. Those not parsed yet are parsed no further than necessary. */
export function readHeads(
  form: string | readonly Owner[],
  skills: SkillRows,
): readonly OwnerHead[] {
  if (typeof form !== "string") return form.map(headOf);
  return form.split(outerMark).map((row) => {
    const [skill, , written, key = "", , nearWords, nearSkills] = row.split(innerMark, 7);
    return {
      skill: Number(skill),
      key: written === undefined ? undefined : keyOf(key, readForm(written, Number(skill), skills)),
      near: () => ({
        nearWords: gapsFromText(nearWords),
        nearSkills: unpackIds(skills.idAt, nearSkills),
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

function ownerOf(row: string, skills: SkillRows): Owner {
  const [number, signs = "", written, key = "", letters = "", ...lists] = row.split(innerMark);
  const owner: Owner = {
    skill: Number(number),
    ...(signs.includes("m") && { misspelling: true }),
    ...(signs.includes("e") && { isEveryday: true }),
  };
  if (written === undefined) return owner;
  const [nearWords, nearSkills, jargon, elsewhere] = lists;
  const form = readForm(written, owner.skill, skills);
  const rule: CompiledRule = {
    form,
    key: keyOf(key, form),
    case: cases[letters.charAt(0) as keyof typeof cases],
    default: defaults[letters.charAt(1) as keyof typeof defaults],
    nearSkills: unpackIds(skills.idAt, nearSkills),
    nearWords: gapsFromText(nearWords),
    jargon: gapsFromText(jargon),
    elsewhere: gapsFromText(elsewhere),
    ...(owner.isEveryday && { isEveryday: true }),
  };
  return { ...owner, rule };
}
