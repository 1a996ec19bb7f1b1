// How an index keeps what it has not read yet: a skill as a row of cells, the meanings of a form as a line of JSON.
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

export function readOwners(json: string, idAt: IdAt): readonly Owner[] {
  return (JSON.parse(json) as readonly OwnerRow[]).map((row) => ownerOf(row, idAt));
}

/** A meaning of which only what is asked for is read. */
export interface OwnerHead {
  readonly skill: number;
  /** Undefined without a rule. */
  readonly key: string | undefined;
  near(): Pick<CompiledRule, "nearWords" | "nearSkills">;
}

/** The meanings of many forms, of which those unread are parsed at once: a fifth of the time that each by itself takes. */
export function readHeads(
  forms: readonly (string | readonly Owner[])[],
  idAt: IdAt,
): readonly (readonly OwnerHead[])[] {
  const unread = forms.filter((form) => typeof form === "string");
  const rows = (JSON.parse(`[${unread.join(",")}]`) as readonly (readonly OwnerRow[])[]).values();
  return forms.map((form) => {
    if (typeof form !== "string") return form.map(headOf);
    return (rows.next().value ?? []).map(([skill, , written, key, , , nearWords, nearSkills]) => ({
      skill,
      key: written === undefined ? undefined : key || written.toLowerCase(),
      near: () => ({
        nearWords: gapsFromText(nearWords),
        nearSkills: unpackIds(idAt, nearSkills),
      }),
    }));
  });
}

function headOf({ skill, rule }: Owner): OwnerHead {
  return { skill, key: rule?.key, near: () => rule ?? { nearWords: [], nearSkills: [] } };
}

function ownerOf([skill, more, ...row]: OwnerRow, idAt: IdAt): Owner {
  const [form, key, when, usual, nearWords, nearSkills, jargon, elsewhere] = row;
  if (form === undefined || when === undefined || usual === undefined) return { skill, ...more };
  const rule = {
    form,
    key: key || form.toLowerCase(),
    case: when,
    default: usual,
    nearSkills: unpackIds(idAt, nearSkills),
    nearWords: gapsFromText(nearWords),
    jargon: gapsFromText(jargon),
    elsewhere: gapsFromText(elsewhere),
    ...(more.isEveryday && { isEveryday: true }),
  };
  return { skill, rule, ...more };
}
