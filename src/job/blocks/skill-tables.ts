import { nameValues } from "../../words/words.ts";
import { type BlockKind, headingKind } from "./headings.ts";

/** A column of a table: the kind of block that its cells are items of, or what it says of the skills in the first one. */
export type Column = BlockKind | "item" | "years" | "level";

const columnNames: ReadonlyMap<string, string> = nameValues("table-column");
const cellValues = nameValues("table-cell");

/** The columns of "Skill | Years | Must/Nice" and "Criteria | Essential | Desirable", by their folded heads; undefined for other tables. */
export function skillColumns(heads: readonly string[]): readonly Column[] | undefined {
  const [head = "", ...others] = heads;
  const first = columnNames.get(head);
  const isNamed = first === "item" || (head === "" && others.length > 1);
  if (!isNamed && first !== "items") return undefined;
  const hasWishes = others.some((other) => headingKind(other) === "preferred");
  const columns = others.map((other) => columnOf(other, hasWishes));
  const known = columns.filter((column) => column !== undefined);
  if (known.length < columns.length) return undefined;
  const says = known.some((column) => column === "years" || column === "level");
  return says || (isNamed && new Set(known).size > 1) ? ["item", ...known] : undefined;
}

/** "Must | Nice to have" head a column each, "Must" beside years says how strongly. */
function columnOf(head: string, hasWishes: boolean): Column | undefined {
  const name = columnNames.get(head);
  const kind = headingKind(head);
  if (name === "years" || (name === "level" && (kind === undefined || !hasWishes))) return name;
  return kind;
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
  return { kinds: [marked ?? levelOf(of("level"))], months: monthsOf(of("years")) };
}

function kindOf(
  column: Column | undefined,
  cell: string,
  hasMarks: boolean,
): BlockKind | undefined {
  if (column === undefined || !isBlock(column) || cell === "") return undefined;
  return hasMarks && cellValues.has(cell) ? undefined : column;
}

const isBlock = (column: Column): column is BlockKind =>
  column !== "item" && column !== "years" && column !== "level";

const isMark = (cell = ""): boolean => cellValues.has(cell) && cell !== "no" && cell !== "n";

/** Of the words in a column that says how strongly. */
function levelOf(cell: string): BlockKind {
  return (cellValues.get(cell) ?? headingKind(cell)) === "preferred" ? "preferred" : "required";
}

function monthsOf(cell: string): number | undefined {
  const number = /^\D{0,12}(\d{1,2})(?!\d)/.exec(cell)?.[1];
  return number === undefined ? undefined : Number(number) * (/month/.test(cell) ? 1 : 12);
}
