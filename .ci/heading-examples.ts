// Labeled headings as examples to learn from. In turn, every third heading of a resume is replaced with
// unknown words.
import { join } from "node:path";
import type { Document, Span } from "../src/document/document.ts";
import { restoreDates } from "../src/resume/history/date-rails.ts";
import { type Row, readRows } from "../src/resume/rows/rows.ts";
import { headingSigns, mayBeHeading } from "../src/resume/sections/heading-signs.ts";
import { type KnownSection, sectionSigns } from "../src/resume/sections/section-kinds.ts";
import { headingLooks, readParts } from "../src/resume/sections/sections.ts";
import type { LearnedWeights } from "../src/text/packed-weights.ts";
import type { SectionKind } from "../src/words/section-headings.ts";
import { lettersOf } from "./align-history.ts";
import { jsonLines } from "./json-lines.ts";
import type { Case } from "./logistic.ts";

/** A resume and its headings. */
export interface HeadingGold {
  readonly part?: string;
  readonly file: string;
  readonly name?: string;
  readonly headings: readonly { readonly text: string; readonly kind: SectionKind }[];
}

export interface ToldKind {
  readonly kind: SectionKind | undefined;
  readonly signs: readonly string[];
}

/** The rows of a resume that may be headings, and its sections. */
export interface HeadingCases {
  readonly headings: readonly Case[];
  readonly sections: readonly ToldKind[];
}

interface HeadingSpan extends Span {
  readonly kind: SectionKind;
}

/** The resumes of a folder with their headings, without the parts reserved for measuring. */
export function readGold(data: string): readonly HeadingGold[] {
  const rows = jsonLines<HeadingGold>(join(data, "labels.jsonl"));
  return rows.filter(({ part }) => part === "a" || part === "b");
}

/** One heading in this many is made unknown at a time. */
const turns = 3;

export function casesOf(document: Document, { headings }: HeadingGold): HeadingCases {
  const places = placesOf(document, headings);
  const turn = Array.from({ length: turns }, (_, i) => i);
  return {
    headings: turn.flatMap((own) =>
      rowCases(
        withoutWords(
          document,
          places.filter((_, i) => i % turns === own),
        ),
        places,
      ),
    ),
    sections: sectionCases(
      places.map(({ kind, to }, i) => {
        const end = places[i + 1]?.from ?? Infinity;
        return { kind, rows: rowsOf(document).filter(({ from }) => from >= to && from < end) };
      }),
    ),
  };
}

/** The sections of a resume whose headings are recognized by their words. */
export function sectionsOf(document: Document): readonly ToldKind[] {
  const parts = readParts(document, rowsOf(document), { headings: nothing, kinds: nothing });
  return sectionCases(parts.filter(({ section }) => section));
}

const nothing: LearnedWeights = { labels: [], weights: {} };

function rowsOf(document: Document): readonly Row[] {
  return restoreDates(readRows(document));
}

/** The spans of the labeled headings, in order. */
function placesOf(document: Document, headings: HeadingGold["headings"]): readonly HeadingSpan[] {
  const used = new Set<Row>();
  const rows = readRows(document);
  const places = headings.flatMap(({ text, kind }): readonly HeadingSpan[] => {
    const words = lettersOf(text);
    const row = rows.find((one) => !used.has(one) && opensWith(one, words));
    if (row === undefined || words === "") return [];
    used.add(row);
    let to = row.from;
    while (to < row.to && lettersOf(document.text.slice(row.from, to)).length < words.length) to++;
    return [{ from: row.from, to, kind }];
  });
  return places.toSorted((a, b) => a.from - b.from);
}

/** Up to this many letters may follow a heading on its row. */
const mostBehind = 40;

function opensWith({ text }: Row, words: string): boolean {
  const own = lettersOf(text);
  return own.startsWith(words) && own.length < 2 * words.length + mostBehind;
}

/** The document with these spans replaced by as many other letters, of the same size, that form no word. */
function withoutWords(document: Document, spans: readonly Span[]): Document {
  let { text } = document;
  for (const { from, to } of spans) {
    const words = text.slice(from, to).replace(/[a-z]/gi, otherLetter);
    text = text.slice(0, from) + words + text.slice(to);
  }
  return { ...document, text };
}

const vowels = "aeiou";
const consonants = "bcdfghjklmnpqrstvwxyz";

function otherLetter(letter: string): string {
  const small = letter.toLowerCase();
  const list = vowels.includes(small) ? vowels : consonants;
  const by = list === vowels ? 2 : 7;
  const other = list.charAt((list.indexOf(small) + by) % list.length);
  return letter === small ? other : other.toUpperCase();
}

function rowCases(document: Document, places: readonly HeadingSpan[]): readonly Case[] {
  const looks = headingLooks(document.text, rowsOf(document));
  const cases: Case[] = [];
  let current: SectionKind | undefined;
  let last = -1;
  for (const row of looks.rows) {
    const isRight = places.some(({ from, to }) => from <= row.to && row.from <= to);
    const kind = looks.named[row.index];
    const depth = row.index - last;
    if (kind === undefined && mayBeHeading(row))
      cases.push({ signs: headingSigns(row, { ...looks, current, depth }), isRight, weight: 1 });
    if (!isRight) continue;
    current = kind ?? "other";
    last = row.index;
  }
  return cases;
}

/** The sections with their signs, where every third other section is unknown, too. */
function sectionCases(sections: readonly KnownSection[]): readonly ToldKind[] {
  return sections.map(({ kind }, at) => {
    const seen = sections.map((section, i): KnownSection => {
      const isKnown = i === at || i % turns !== at % turns;
      return isKnown ? section : { ...section, kind: "other" };
    });
    return { kind, signs: sectionSigns(at, seen) };
  });
}
