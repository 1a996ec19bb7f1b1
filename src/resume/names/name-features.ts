import { overlap } from "../../document/spans.ts";
import { capitalFirst, cased, smallFirst } from "../../words/cased.ts";
import { foldPlain } from "../../words/fold.ts";
import { nameSet, namesOfKind } from "../../words/words.ts";
import { type Seen, SeenGroup } from "../chain.ts";
import { labelNames } from "../rows/field-labels.ts";
import { type ProseNames, readProseNames } from "../rows/prose-names.ts";
import type { Roles } from "../rows/scored-pieces.ts";
import { titleScore } from "../rows/titles.ts";
import { type Slot, slotKey } from "./name-slots.ts";
import type { NamedRun, NamePart, NameWord, WordRun } from "./name-words.ts";

/** A run and everything else that its features depend on. */
interface Scene extends NamedRun {
  /** What usually appears at each place in the runs of this resume. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Which of its pieces the rules read as title, employer and place. */
  readonly roles: Roles;
  /** The classes of each word. */
  readonly classes: readonly (readonly string[])[];
  /** The names that a sentence of the run states. */
  readonly told: ProseNames | undefined;
  readonly bestTitle: number;
  readonly bestCompany: number;
  /** How many of its segments may be employers. */
  readonly free: number;
}

/**
 * The features of each word of a run: its classes and shape, its neighbors, the segment and cell that contain
 * it, what appears at the same place in other runs, and how the rules read it. No feature contains a word of
 * the document, except for connectors ("at"). O(words).
 */
export function nameFeatures(
  text: string,
  run: NamedRun,
  slots: ReadonlyMap<string, Slot>,
  roles: Roles,
): readonly Seen[] {
  const scene: Scene = {
    ...run,
    slots,
    roles,
    classes: run.words.map(({ text }) => classesOf(text)),
    told: readProseNames(
      text,
      run.rows.map(({ row }) => row),
    ),
    bestTitle: Math.max(0, ...run.segments.map(({ title }) => title)),
    bestCompany: Math.max(0, ...run.segments.map(({ company }) => company)),
    free: run.segments.filter(isFree).length,
  };
  const ofSegments = run.segments.map((own, i) => new SeenGroup(segmentNames(own, i, scene)));
  const ofCells = run.cells.map((own) => new SeenGroup(cellNames(own, run)));
  return run.words.map((word, at) => {
    const segment = ofSegments[run.segmentOf[at] ?? 0];
    const cell = ofCells[run.cellOf[at] ?? 0];
    const told = proseFeatures(text, word, scene);
    return [
      "always",
      `shape ${shapeOf(word.text)}`,
      `joint ${word.separator}`,
      ...(scene.classes[at] ?? []),
      ...roleFeatures(word, at, scene),
      ...told,
      ...neighborFeatures(word, at, scene),
      ...cellFeatures(word, at, run),
      ...(cell === undefined ? [] : [cell]),
      ...(segment === undefined ? [] : [segment]),
    ];
  });
}

function shapeOf(text: string): string {
  if (/^\d+$/.test(text)) return "digits";
  if (allCapitals.test(text)) return text.length > 1 ? "capitals" : "capital";
  if (capitalFirst.test(text)) return "Capital";
  return smallFirst.test(text) ? "small" : "other";
}

const allCapitals = cased.u`^[\p{Lu}]+$`;

const classes: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["head", new Set([...nameSet("title-head"), ...nameSet("trade-noun")])],
  ["opening", nameSet("title-opening")],
  ["rank", nameSet("title-rank")],
  ["company", nameSet("company-word")],
  ["legal", nameSet("legal-word")],
  ["town", nameSet("town")],
  ["land", new Set([...namesOfKind("country"), ...namesOfKind("state"), ...namesOfKind("region")])],
  ["label name", labelNames],
];
const codes = nameSet("region-code");
const nameConnectors = nameSet("name-joint");

function classesOf(text: string): readonly string[] {
  const plain = foldPlain(text);
  const own = classes.flatMap(([name, words]) => (words.has(plain) ? [name] : []));
  if (codes.has(text)) own.push("code");
  if (nameConnectors.has(plain)) own.push(`is ${plain}`);
  return own;
}

function roleFeatures(word: NameWord, at: number, scene: Scene): readonly string[] {
  const { roles, words, segments, segmentOf } = scene;
  const before = words[at - 1];
  const segment = segments[segmentOf[at] ?? 0];
  return (["title", "employer", "place"] as const).flatMap((role) => {
    const span = roles[role];
    if (span === undefined) return [`rules no ${role}`];
    if (overlap(word, span)) {
      const name = `rules ${role} ${word.from <= span.from}`;
      const scores = `title ${segment?.title} company ${segment?.company}`;
      return [name, `${name} ${word.separator}`, `${name} segment ${scores}`];
    }
    const isAfter = before !== undefined && before.to <= span.to && before.from >= span.from;
    return isAfter ? [`behind rules ${role}`] : [];
  });
}

function proseFeatures(text: string, word: NameWord, { told }: Scene): readonly string[] {
  if (told === undefined) return [];
  const score = titleScore(text.slice(told.title.from, told.title.to)) >= 2;
  for (const name of ["title", "employer", "place"] as const) {
    const span = told[name];
    if (span !== undefined && overlap(word, span))
      return [`told ${name} ${word.from <= span.from} ${score}`];
  }
  return [`told none ${score}`];
}

const places = [
  ["before", -1],
  ["before 2", -2],
  ["next", 1],
  ["next 2", 2],
] as const;

function neighborFeatures(word: NameWord, at: number, scene: Scene): readonly string[] {
  return places.flatMap(([name, step]) => {
    const other = scene.words[at + step];
    if (other === undefined) return [`${name} none`];
    const seen = (scene.classes[at + step] ?? []).map((told) => `${name} ${told}`);
    if (step === 1) seen.push(`next joint ${other.separator}`);
    if (step === -1) seen.push(`${shapeOf(other.text)} ${word.separator} ${shapeOf(word.text)}`);
    return seen;
  });
}

function cellFeatures(word: NameWord, at: number, run: NamedRun): readonly string[] {
  const { words, cells, cellOf } = run;
  const cell = cells[cellOf[at] ?? 0];
  const seen: string[] = [];
  if (cell === undefined) return seen;
  if (word.from >= cell.placeFrom) seen.push("in place");
  if (cellOf[at - 1] !== cellOf[at]) seen.push("cell begins");
  if (at + 1 === words.length || cellOf[at + 1] !== cellOf[at]) seen.push("cell ends");
  return seen;
}

/** The features that all words of a cell share. */
function cellNames(cell: NamePart, { cells }: NamedRun): readonly string[] {
  const seen = [
    `cell title ${cell.title} company ${cell.company}${cell.isPlace ? " place" : ""}`,
    `cell ${Math.min(cell.inRow, 3)} row ${Math.min(cell.row, 3)}`,
    `cell count ${countOf(cell.count)}`,
  ];
  if (cell.isPlace) seen.push("cell place");
  const beside = cells.find((other) => other.row === cell.row && other !== cell);
  const told = beside && `${beside.title} ${beside.company} ${beside.isPlace}`;
  seen.push(`beside ${told ?? "none"}`);
  return seen;
}

function countOf(words: number): string {
  if (words > 8) return "long";
  return words > 3 ? "some" : `${words}`;
}

/** The features that all words of a segment share; they are on one row. */
function segmentNames(own: WordRun, place: number, scene: Scene): readonly string[] {
  return [
    ...partFeatures(own, scene),
    ...rivalFeatures(own, scene),
    ...rowFeatures(own, scene),
    ...besideFeatures("before", scene.segments[place - 1], own),
    ...besideFeatures("next", scene.segments[place + 1], own),
    ...slotFeatures(own, scene),
  ];
}

function partFeatures(own: WordRun, { bestTitle, bestCompany }: Scene): readonly string[] {
  const { title, company, separator } = own;
  const seen = [
    `segment title ${title} company ${company}${own.isPlace ? " place" : ""}`,
    `segment title ${title} best ${bestTitle}`,
    `segment company ${company} best ${bestCompany}`,
    `segment ${own.count > 3 ? countOf(own.count) : "few"}`,
    `segment opened ${separator}`,
    `segment ${separator} title ${title}`,
  ];
  if (own.isSchool) seen.push("segment school");
  if (own.label !== "") seen.push(`segment label ${own.label}`);
  return seen;
}

/** How many other segments of the run may be employers. This matters most for a segment in brackets. */
function rivalFeatures(own: WordRun, { free }: Scene): readonly string[] {
  const rivals = Math.min(2, isFree(own) ? free - 1 : free);
  return [`rivals ${rivals} ${own.title}`, `rivals ${rivals} opened ${own.separator}`];
}

function isFree({ title, isPlace, separator, label }: WordRun): boolean {
  return title < 2 && !isPlace && separator !== "open" && label === "";
}

function rowFeatures(own: WordRun, { rows }: Scene): readonly string[] {
  const entry = rows[own.row];
  const row = Math.min(own.row, 3);
  const seen = [
    `place in row ${Math.min(own.inRow, 3)}`,
    `row ${row} of ${Math.min(rows.length, 4)}`,
    `row ${row} place ${Math.min(own.inRow, 2)}`,
    `row ${entry?.kind}`,
  ];
  if (entry?.row.line.bold === true) seen.push("bold");
  if (entry?.row.bullet === true) seen.push("bullet");
  if (own.isAfterDate) seen.push(`behind date place ${Math.min(own.inRow, 2)}`);
  return seen;
}

function besideFeatures(name: string, other: WordRun | undefined, own: WordRun): readonly string[] {
  if (other === undefined) return [`segment ${name} none`];
  const isSameRow = other.row === own.row;
  const seen = [
    `segment ${name} title ${other.title} ${isSameRow}`,
    `segment ${name} company ${other.company} ${isSameRow}`,
  ];
  if (other.isPlace) seen.push(`segment ${name} place`);
  if (other.label !== "") seen.push(`segment ${name} label ${other.label}`);
  return seen;
}

function slotFeatures(own: WordRun, { slots, rows }: Scene): readonly string[] {
  const slot = slots.get(slotKey(own, rows));
  if (slot === undefined) return [];
  return [
    `slot titles ${shareOf(slot.titles, slot.all)}`,
    `slot companies ${shareOf(slot.companies, slot.all)}`,
    `slot places ${shareOf(slot.places, slot.all)}`,
  ];
}

function shareOf(part: number, all: number): string {
  const share = part / all;
  const step = share === 0 ? 0 : share < 0.3 ? 1 : share < 0.7 ? 2 : 3;
  return all > 1 ? `${step}` : `${step} of one`;
}
