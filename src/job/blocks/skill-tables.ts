import { nameValues, pattern } from "../../words/words.ts";
import { type BlockKind, headingKind } from "./headings.ts";

/** What a column says of the skills in the first one, among these how well they are to be known. */
const said = ["item", "years", "level", "grade"] as const;

/** A column of a table: the kind of block that its cells are items of, or what it says. */
export type Column = BlockKind | (typeof said)[number];

const columnNames: ReadonlyMap<string, string> = nameValues("table-column");
const cellValues = nameValues("table-cell");

/** Whether a folded cell only says how strongly its row asks. O(1). */
export const isTableCell = (cell: string): boolean => cellValues.has(cell);

/** The columns of "Skill | Years | Must/Nice" and "Criteria | Essential | Desirable", by their folded heads; undefined for other tables. */
export function skillColumns(heads: readonly string[]): readonly Column[] | undefined {
  const [head = "", ...others] = heads.map(bareHead);
  const first = columnNames.get(head);
  const isNamed = first === "item" || (head === "" && others.length > 1);
  if (!isNamed && first !== "items") return undefined;
  const hasWishes = others.some((other) => blockOf(other) === "preferred");
  const columns = others.map((other) => columnOf(other, hasWishes));
  const known = columns.filter((column) => column !== undefined);
  if (known.length < columns.length) return undefined;
  const says = known.some((column) => !isBlock(column));
  return says || (isNamed && new Set(known).size > 1) ? ["item", ...known] : undefined;
}

/** "Required?", "Mandatory (Y/N)", "Min. experience". */
const bareHead = (head: string): string => head.replace(/\([^()]*\)|[?:*.]/g, "").trim();

/** "Must | Nice to have" head a column each, "Must" beside years says how strongly. */
function columnOf(head: string, hasWishes: boolean): Column | undefined {
  const name = columnNames.get(head);
  const kind = blockOf(head);
  if (name === "years" || name === "grade") return name;
  return name === "level" && (kind === undefined || !hasWishes) ? name : kind;
}

function blockOf(head: string): BlockKind | undefined {
  return columnNames.get(head) === "preferred" ? "preferred" : headingKind(head);
}

/** What a row says: of which kind each cell is an item, undefined where it is none, and how many months it asks for. `cells` are folded. */
export function skillRow(
  columns: readonly Column[],
  cells: readonly string[],
): { readonly kinds: readonly (BlockKind | undefined)[]; readonly months?: number | undefined } {
  const kinds = cells.map((cell, i) => kindOf(columns[i], cell, columns[0] === "item"));
  // Beside items in the other cells the first one only says what they are.
  if (columns[0] !== "item" || kinds.some((kind) => kind !== undefined)) return { kinds };
  const of = (name: Column): string => cells[columns.indexOf(name)] ?? "";
  const marked = columns.filter((_, i) => isMark(cells[i])).find(isBlock);
  // "Level: desired" says how strongly where no other column does, "Level: basic" how well.
  const level = levelOf(of(columns.includes("level") ? "level" : "grade"));
  return { kinds: [marked ?? level], months: monthsOf(of("years")) };
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

/** Of the words in a column that says how strongly. */
function levelOf(cell: string): BlockKind {
  const value = cellValues.get(cell) ?? headingKind(cell);
  return value === "preferred" || value === "no" ? "preferred" : "required";
}

function monthsOf(cell: string): number | undefined {
  const number = /^\D{0,12}(\d{1,2})(?!\d)/.exec(cell)?.[1];
  return number === undefined ? undefined : Number(number) * (monthUnit.test(cell) ? 1 : 12);
}

const monthUnit = pattern("month-unit");
