import { nameValues, pattern } from "../../words/words.ts";
import { type BlockKind, headingKind } from "./headings.ts";

/**
 * What a column may say about the skills in the first column: among others, how well they must be known
 * (`grade`), or something that no requirement has (`other`).
 */
const said = ["item", "years", "level", "grade", "other"] as const;

/**
 * A column of a table: the kind of block that its cells are items of, or what it says about the row's skill.
 */
export type Column = BlockKind | (typeof said)[number];

const columnNames: ReadonlyMap<string, string> = nameValues("table-column");
const cellValues = nameValues("table-cell");

/** Whether a folded cell only says how strongly its row asks. O(1). */
export const isTableCell = (cell: string): boolean => cellValues.has(cell);

/**
 * The columns of tables such as "Skill | Years | Must/Nice" and "Criteria | Essential | Desirable", read from
 * their folded heads and, where these do not say, from the cells below. Undefined for other tables.
 */
export function skillColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[] = [],
): readonly Column[] | undefined {
  const bare = heads.map(bareHead);
  const isNamed = bare.some((head) => columnNames.get(head) === "item") || isUnnamed(bare);
  const isItemColumn = bare.map((head, i) => namesItems(head) || (i === 0 && isUnnamed(bare)));
  if (!isItemColumn.includes(true)) return undefined;
  const hasWishes = bare.some(
    (head, i) => isItemColumn[i] === false && blockOf(head) === "preferred",
  );
  const columns = bare.map((head, i): Column => {
    const cells = rows.map((row) => row[i] ?? "").filter((cell) => /\w/.test(cell));
    return isItemColumn[i] === true ? "item" : columnOf(head, hasWishes, cells);
  });
  const known = columns.filter((column) => column !== "other");
  if (known.length < columns.length && rows.length === 0) return undefined;
  const beside = known.filter((column) => column !== "item");
  const says = beside.some((column) => !isBlock(column));
  return says || (isNamed && new Set(beside).size > 1) ? columns : undefined;
}

/** "(empty) | Essential | Desirable". */
const isUnnamed = ([head = "", ...others]: readonly string[]): boolean =>
  head === "" && others.length > 1;

/**
 * The columns of a table without heads, read from its rows: a skill first, then how strongly it is asked for,
 * in words.
 */
export function columnsWithoutHeads(
  rows: readonly (readonly string[])[],
): readonly Column[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2) return undefined;
  const columns = Array.from({ length: width - 1 }, (_, i) =>
    columnByCells(
      "",
      rows.map((row) => row[i + 1] ?? ""),
    ),
  );
  const areSkills = rows.every(([cell = ""]) => cell !== "" && kindOfLevel(cell) === undefined);
  const isKnown = areSkills && !columns.includes("other") && columns.includes("level");
  return isKnown ? ["item", ...columns] : undefined;
}

/** Whether a head names what is asked for: "Skill", "Skills required". */
const namesItems = (head: string): boolean =>
  [head, ...head.split(" ")].some((words) => columnNames.get(words)?.startsWith("item") === true);

const yearUnit = pattern("year-unit");
const number = /^\D{0,12}(\d{1,2})(?!\d)/;

/** What a column with an unknown head says, judged by its cells: years, a level, or something else. */
function columnByCells(head: string, cells: readonly string[]): Column {
  const isOfYears = head.split(" ").some((word) => columnNames.get(word) === "years");
  const numbers = cells.filter((cell) => number.test(cell) && (isOfYears || yearUnit.test(cell)));
  if (numbers.length > 0 && 2 * numbers.length >= cells.length) return "years";
  const levels = cells.filter((cell) => kindOfLevel(cell) !== undefined);
  return levels.length > 1 && 3 * levels.length >= 2 * cells.length ? "level" : "other";
}

/** A head without brackets and punctuation: "Required?", "Mandatory (Y/N)", "Min. experience". */
const bareHead = (head: string): string =>
  head
    .replace(/\([^()]*\)|[?:*.]/g, "")
    .replace(/ \/ /g, "/")
    .trim();

/**
 * In "Must | Nice to have", each head is a column of items. "Must" next to years, or over "yes" and "no",
 * says how strongly the row is asked for.
 */
function columnOf(head: string, hasWishes: boolean, cells: readonly string[]): Column {
  const name = nameOf(head, cells);
  if (name === "years" || name === "grade" || name === "other") return name;
  const kind = blockOf(head);
  if (name === "level" && (kind === undefined || !hasWishes)) return name;
  const shown = cells.some(isNo) ? "level" : columnByCells(head, cells);
  const isBlockOfItems = kind !== undefined && (kind !== "required" || hasWishes);
  return isBlockOfItems || shown === "other" ? (kind ?? "other") : shown;
}

/**
 * What a head says its column contains, unless the cells contradict it: "Experience" may also head words
 * ("Backend").
 */
function nameOf(head: string, cells: readonly string[]): string | undefined {
  const name = columnNames.get(head);
  return name === "years" && !holdNumbers(cells) ? "other" : name;
}

/** Whether most cells contain a number. */
function holdNumbers(cells: readonly string[]): boolean {
  return cells.length === 0 || 2 * cells.filter((cell) => number.test(cell)).length > cells.length;
}

function blockOf(head: string): BlockKind | undefined {
  return columnNames.get(head) === "preferred" ? "preferred" : headingKind(head);
}

/**
 * What a row says: for each cell the kind of block it is an item of (undefined if it is not an item), and how
 * many months the row asks for. `cells` are folded.
 */
export function skillRow(
  columns: readonly Column[],
  cells: readonly string[],
): { readonly kinds: readonly (BlockKind | undefined)[]; readonly months?: number | undefined } {
  const kinds = cells.map((cell, i) => kindOf(columns[i], cell, columns.includes("item")));
  // If other cells are items, the first cell only says what they are.
  if (!columns.includes("item") || kinds.some((kind) => kind !== undefined)) return { kinds };
  const of = (name: Column): string => cells[columns.indexOf(name)] ?? "";
  const marked = columns.filter((_, i) => isMark(cells[i])).find(isBlock);
  // "Level: desired" says how strongly, if no other column does; "Level: basic" says how well.
  const level = columns.includes("level") ? levelOf(of("level")) : levelOfGrade(of("grade"));
  // "must, 3 yrs".
  const years = of("years") || (yearUnit.test(of("level")) ? of("level") : "");
  const kind = marked ?? level;
  return {
    kinds: columns.map((one) => (one === "item" ? kind : undefined)),
    months: monthsOf(years),
  };
}

function kindOf(
  column: Column | undefined,
  cell: string,
  hasMarks: boolean,
): BlockKind | undefined {
  if (column === undefined || !isBlock(column) || cell === "") return undefined;
  return hasMarks && cellValues.has(cell) ? undefined : column;
}

const isBlock = (column: Column): column is BlockKind => said.every((one) => one !== column);

const isMark = (cell = ""): boolean => cellValues.has(cell) && cellValues.get(cell) !== "no";

const isNo = (cell: string): boolean => cellValues.get(cell) === "no";

/** The level stated in a column that says how strongly. */
function levelOf(cell: string): BlockKind {
  return isNo(cell) ? "preferred" : (kindOfLevel(cell) ?? "required");
}

/** "Good" is a wish in a column that says how strongly, but not in one that says how well. */
function levelOfGrade(cell: string): BlockKind {
  const kind = headingKind(cell);
  return kind === "preferred" || kind === "desired" ? "preferred" : "required";
}

/** The level that a cell states in words: "must, 3 yrs", "highly desired", "not needed". */
function kindOfLevel(cell: string): "required" | "preferred" | "not-needed" | undefined {
  const words = cell.replace(/ ?[,;(].*/, "");
  if (cellValues.get(words) === "preferred") return "preferred";
  const kind = headingKind(words);
  if (kind === "desired") return "preferred";
  return kind === "required" || kind === "preferred" || kind === "not-needed" ? kind : undefined;
}

function monthsOf(cell: string): number | undefined {
  const years = number.exec(cell)?.[1];
  return years === undefined ? undefined : Number(years) * (monthUnit.test(cell) ? 1 : 12);
}

const monthUnit = pattern("month-unit");
