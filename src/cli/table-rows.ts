import { createReadStream } from "node:fs";
import { CliError, fileWords } from "./cli-error.ts";
import { exists, explain, isFile } from "./files.ts";

/** The columns with the text and the title of a row. */
export interface Columns {
  readonly text: string;
  readonly title?: string;
}

/**
 * The text of a table's row, after its title and an empty line if there is one; or the reason why it cannot
 * be read.
 */
export type TableRow = string | CliError;

/** No posting is longer. */
const maxUnits = 16_000_000;

/** Whether a file is a table of texts, judged by its name. */
export function isTable(path: string): boolean {
  return /\.(?:jsonl|ndjson|csv|tsv)$/i.test(path);
}

/**
 * The rows of a table, one after another: JSON Lines (also on standard input), or CSV with a line of column
 * names. A row that cannot be read gives an error with its line, and the others continue. Memory does not
 * grow with the table.
 *
 * @throws CliError for a file that cannot be opened, and for CSV without the column.
 */
export async function* readTable(path: string, columns: Columns): AsyncGenerator<TableRow, void> {
  // A named pipe may have no end.
  if (path !== "-" && (await exists(path)) && !(await isFile(path)))
    throw new CliError(`${path}: is not a regular file; name one`);
  const rows = /\.[ct]sv$/i.test(path) ? readCsv(path, columns) : readJsonLines(path, columns);
  try {
    yield* rows;
  } catch (error) {
    if (error instanceof CliError || !(error instanceof Error && "code" in error)) throw error;
    throw new CliError(`${fileWords(path)}: ${explain(error)}`, error);
  }
}

async function* readJsonLines(path: string, columns: Columns): AsyncGenerator<TableRow, void> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    const place = `${fileWords(path)}:${number}`;
    if (line === undefined)
      yield new CliError(
        `${place}: is longer than ${maxUnits / 1_000_000} million characters; it is left out`,
      );
    else if (line.trim() !== "") yield rowOf(parseLine(line), columns, place);
  }
}

/** The lines of a file. For a line that is too long, undefined; its text is not kept. */
async function* linesOf(path: string): AsyncGenerator<string | undefined, void> {
  const stream = path === "-" ? process.stdin : createReadStream(path);
  stream.setEncoding("utf8");
  let rest: string | undefined = "";
  for await (const chunk of stream) {
    const [first = "", ...others] = String(chunk).split("\n");
    rest = longerBy(rest, first);
    for (const line of others) {
      yield rest;
      rest = longerBy("", line);
    }
  }
  if (rest !== "") yield rest;
}

function longerBy(line: string | undefined, more: string): string | undefined {
  if (line === undefined || line.length + more.length > maxUnits) return undefined;
  return line + more;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function rowOf(json: unknown, { text, title }: Columns, place: string): TableRow {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return new CliError(`${place}: is not a JSON object; the line is left out`);
  const values = json as Readonly<Record<string, unknown>>;
  const own = Object.hasOwn(values, text) ? values[text] : undefined;
  if (typeof own !== "string")
    return new CliError(`${place}: has no text in "${text}"; name its column with --column`);
  const named = title !== undefined && Object.hasOwn(values, title) ? values[title] : undefined;
  return withTitle(own, named);
}

/** Puts the title before the text, as job boards show it. */
function withTitle(text: string, title: unknown): string {
  return typeof title === "string" && title.trim() !== "" ? `${title.trim()}\n\n${text}` : text;
}

async function* readCsv(path: string, columns: Columns): AsyncGenerator<TableRow, void> {
  const { parse } = await import("csv-parse");
  const broken: CliError[] = [];
  const parser = parse({
    bom: true,
    delimiter: /\.tsv$/i.test(path) ? "\t" : await delimiterOf(path),
    info: true,
    max_record_size: maxUnits,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = typeof error?.lines === "number" ? error.lines : 0;
      broken.push(new CliError(`${path}:${line}: is not a CSV row; it is left out`));
      return undefined;
    },
  });
  const stream = createReadStream(path);
  stream.on("error", (error) => parser.destroy(error));
  let places: { readonly text: number; readonly title: number } | undefined;
  for await (const { record, info } of stream.pipe(parser) as AsyncIterable<CsvRow>) {
    yield* broken.splice(0);
    if (places === undefined) {
      places = placesOf(record, columns, path);
      continue;
    }
    const text = record[places.text];
    if (text === undefined)
      yield new CliError(`${path}:${info.lines}: has no "${columns.text}"; the row is left out`);
    else yield withTitle(text, record[places.title]);
  }
  yield* broken.splice(0);
  if (places === undefined)
    throw new CliError(`${path}: is empty; its first line must name the columns`);
}

/**
 * The sign between the names of the columns. The other one may be part of any cell: programs quote a cell only
 * if it contains the sign that they separate cells with.
 */
async function delimiterOf(path: string): Promise<"," | ";"> {
  const stream = createReadStream(path, { encoding: "utf8", end: longestHead });
  let head = "";
  for await (const chunk of stream) head += String(chunk);
  const names = (/^[^\r\n]*/.exec(head)?.[0] ?? "").replace(/"[^"]*"/g, "");
  return names.split(";").length > names.split(",").length ? ";" : ",";
}

/** Bytes that the names of columns take at most. */
const longestHead = 64 * 1024;

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function placesOf(
  names: readonly string[],
  { text, title }: Columns,
  path: string,
): { readonly text: number; readonly title: number } {
  for (const column of [text, title]) {
    if (column === undefined || names.includes(column)) continue;
    const known = names.slice(0, 12).map((name) => `"${name.slice(0, 40)}"`);
    const option = column === text ? "--column" : "--title";
    throw new CliError(
      `${path}: has no column "${column}", only ${known.join(", ")}; name one with ${option}`,
    );
  }
  return { text: names.indexOf(text), title: title === undefined ? -1 : names.indexOf(title) };
}
