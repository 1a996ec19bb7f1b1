// The lists of choices next to the rows, lexicons/words/<language>/choices.txt. They are written on demand
// and compared with the rows whenever these are compiled.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { groupBy } from "./compile-words.ts";
import { choiceLister } from "./list-choices.ts";
import type { Row, Words } from "./read-words.ts";

/** For each row, by id, the lines that list its choices. */
export type ChoiceList = ReadonlyMap<string, readonly string[]>;

/** The prefix of a line, and how to word what it says about the row. */
const verbs: Readonly<Record<string, string>> = { "": "reads", "! ": "refuses", "? ": "has" };
const marks = { read: "", banned: "! ", nothing: "? " } as const;

/** The lists of all languages that have rows. */
export function makeLists(words: Words): ReadonlyMap<string, ChoiceList> {
  const linesOf = choiceLines(words);
  const lists = [...groupBy(words.rows, languageOf)].map(([language, rows]) => {
    const sorted = rows.toSorted((a, b) => compare(a.id, b.id));
    const lines = sorted.map((row) => [row.id, linesOf(row)] as const);
    return [language, new Map(lines)] as const;
  });
  return new Map(lists);
}

/** Returns the sorted lines of a row, with duplicates if several choices give the same line. */
export function choiceLines(words: Words): (row: Row) => readonly string[] {
  const textsOf = choiceLister(words);
  return (row) => {
    const lines = textsOf(row).map(({ text, shows }) => marks[shows] + quoted(text));
    return lines.toSorted(compare);
  };
}

/** A text with spaces at its ends or invisible characters is written in quotes. */
function quoted(text: string): string {
  return /^[\s!?"]|[\s"]$|[^\S ]/.test(text) || text === "" ? JSON.stringify(text) : text;
}

/** Compares by code units, which is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function languageOf({ file }: Row): string {
  return file.split("/")[0] ?? "";
}

const pathOf = (language: string): string => `lexicons/words/${language}/choices.txt`;
const urlOf = (language: string): URL => new URL(`../${pathOf(language)}`, import.meta.url);

export function writeLists(lists: ReadonlyMap<string, ChoiceList>): void {
  for (const [language, list] of lists) {
    const rows = [...list].map(([id, lines]) => [id, ...lines.map((line) => `  ${line}`)]);
    writeFileSync(urlOf(language), `${[heading, ...rows.flat()].join("\n")}\n`);
  }
}

const heading =
  "# What each choice of the rows beside this file reads; docs/words.md explains it. Written by: npm run data -- --update";

/** The lists that are stored for some languages; empty if a language has none yet. */
export function readLists(languages: Iterable<string>): ReadonlyMap<string, ChoiceList> {
  return new Map([...languages].map((language) => [language, readList(language)]));
}

function readList(language: string): ChoiceList {
  const list = new Map<string, string[]>();
  if (!existsSync(urlOf(language))) return list;
  let own: string[] = [];
  for (const line of readFileSync(urlOf(language), "utf8").trimEnd().split("\n").slice(1)) {
    if (line.startsWith("  ")) own.push(line.slice(2));
    else {
      own = [];
      list.set(line, own);
    }
  }
  return list;
}

/** Lines that rows yield but their lists lack, or vice versa, for each row; empty if they agree. O(lines). */
export function checkLists(
  { rows }: Words,
  listed: ReadonlyMap<string, ChoiceList>,
  made: ReadonlyMap<string, ChoiceList>,
): readonly string[] {
  const files = new Map(rows.map(({ id, file }) => [id, file]));
  return [...made].flatMap(([language, list]) => {
    const known = listed.get(language);
    if (known === undefined || known.size === 0) return [`${pathOf(language)} is missing`];
    return [...new Set([...known.keys(), ...list.keys()])].flatMap((id) => {
      const [before, now] = [known.get(id) ?? [], list.get(id) ?? []];
      const place = `lexicons/words/${files.get(id) ?? language}: ${id}`;
      return [
        ...few(missing(before, now), (what) => `${place} no longer ${what}`),
        ...few(missing(now, before), (what) => `${place} ${what}, which ${pathOf(language)} lacks`),
      ];
    });
  });
}

/** Lines that `others` have less often, or not at all. */
function missing(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = groupBy(others, (line) => line);
  return [...groupBy(lines, (line) => line)].flatMap(([line, same]) =>
    same.slice(left.get(line)?.length ?? 0),
  );
}

/** Messages for the first few lines, and the number of the others. */
function few(lines: readonly string[], say: (what: string) => string): readonly string[] {
  const told = lines.slice(0, mostTold).map((line) => {
    const mark = /^[!?] /.exec(line)?.[0] ?? "";
    return say(`${verbs[mark]} "${line.slice(mark.length)}"`);
  });
  const more = lines.length - told.length;
  return more > 0 ? [...told, say(`reads ${more} more texts`)] : told;
}

const mostTold = 3;
