import {
  headingJoints,
  headingKinds,
  headingModifiers,
  longestHeadingName,
} from "./heading-words.ts";
import type { SectionKind } from "./resume.ts";
import { wordsOf } from "./rows.ts";

/** Longer lines are no headings; a letter-spaced one may be twice as long. */
const longestHeading = 60;

const letterSpaced = /^\S\s+\S/u;

/**
 * The kind of section that a line of these words opens, undefined when they are no heading. Case, accents, numbering,
 * decoration ("== Skills ==", "2. Education:") and letter-spacing ("E X P E R I E N C E") do not matter. "Skills" wins over its
 * neighbours ("Languages and Skills"), else the first name of the line says the kind. O(length).
 */
export function headingKind(text: string): SectionKind | undefined {
  if (text.length > longestHeading && !letterSpaced.test(text.slice(0, 4))) return undefined;
  if (text.length > 2 * longestHeading) return undefined;
  if (!mayBegin(text) || noHeading.test(text)) return undefined;
  // The head of a table ("Area", "Skills") is none, nor are two headings side by side unless both are.
  if (/[\t|]/.test(text)) {
    const cells = text.split(/[\t|]/).filter((cell) => cell.trim() !== "");
    if (cells.length > 1 && !cells.every(opensSection)) return undefined;
  }
  const words = headingWords(text);
  if (words.length === 0 || words.length > 7 || fields.has(words.join(" "))) return undefined;
  const kinds = kindsOf(words);
  if (kinds === undefined || kinds.length === 0) return undefined;
  return kinds.includes("skills") ? "skills" : kinds[0];
}

function opensSection(cell: string): boolean {
  return headingKind(cell) !== undefined;
}

/** Whether the first word is one of the table's, or a single letter of a letter-spaced heading: most lines end here. */
function mayBegin(text: string): boolean {
  const word = /[A-Za-zÀ-ῼぁ-힣]+/u.exec(text)?.[0] ?? "";
  return word.length === 1 || vocabulary.has(withoutAccents(word).toLowerCase());
}

const vocabulary: ReadonlySet<string> = new Set(
  [...headingKinds.keys(), ...headingModifiers].flatMap((name) => name.split(/[ '-]/)),
);

/** Digits, addresses, and sentences are most of the lines, and told at a glance; a number may only lead ("2. Education"). */
const noHeading = /@|[^\s\d.)]\s?\d|[^\W\d]{2}[.!?;]\s|(?:\S{2,}\s+){8}/;

/** The words as the table has them: lower case, without accents and decoration. */
function headingWords(text: string): readonly string[] {
  const lower = withoutAccents(closeLetters(wordsOf(text))).toLowerCase();
  const plain = withinMarks.exec(lower)?.[0] ?? "";
  if (plain.length > longestHeading || /[.!?@;]|\d/.test(plain)) return [];
  return plain
    .replace(/[&+/,|•·]/g, " and ")
    .replace(/[-–—:()'’]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** From the first letter to the last one or a bracket behind it. */
const withinMarks = /[A-Za-zÀ-ῼぁ-힣](?:.*[A-Za-zÀ-ῼぁ-힣)])?/su;

function withoutAccents(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : text;
}

/** "E X P E R I E N C E" as one word; words of such a line are parted by two spaces or more, which `wordsOf` folded, so they join. */
function closeLetters(text: string): string {
  return /^(?:[A-Za-zÀ-ῼぁ-힣&] ){3,}[A-Za-zÀ-ῼぁ-힣&]$/u.test(text)
    ? text.replace(/ /g, "")
    : text;
}

/** Names that only say which, where another name follows ("Academic Projects", "Personal Skills"). */
const qualifiers: ReadonlySet<string> = new Set(
  "academic personal technical professional military social online software research university programming".split(
    " ",
  ),
);

/** Fields of work that are made of a section's name and a word that may stand beside it. */
const fields: ReadonlySet<string> = new Set([
  "digital media",
  "product management",
  "project management",
  "software development",
  "software engineering",
  "software professional",
  "social media management",
  "web development",
]);

/** The kinds of the names that make up the words; undefined when a word belongs to no name. */
function kindsOf(words: readonly string[]): readonly SectionKind[] | undefined {
  const kinds: SectionKind[] = [];
  const which: SectionKind[] = [];
  let at = 0;
  while (at < words.length) {
    const name = longestNameAt(words, at);
    const word = words[at] ?? "";
    if (name !== undefined) (isQualifier(name, words, at) ? which : kinds).push(name.kind);
    else if (!headingModifiers.has(word) && !headingJoints.has(word)) return glued(words);
    at += name?.length ?? 1;
  }
  return kinds.length > 0 ? kinds : which;
}

function isQualifier(
  name: { readonly length: number },
  words: readonly string[],
  at: number,
): boolean {
  return name.length === 1 && at + 1 < words.length && qualifiers.has(words[at] ?? "");
}

function longestNameAt(
  words: readonly string[],
  at: number,
): { readonly kind: SectionKind; readonly length: number } | undefined {
  for (let length = Math.min(longestHeadingName, words.length - at); length > 0; length--) {
    const kind = headingKinds.get(words.slice(at, at + length).join(" "));
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
}

/** The names without spaces, for a letter-spaced heading of several words ("workexperience"). */
const gluedKinds: ReadonlyMap<string, SectionKind> = new Map(
  [...headingKinds].map(([name, kind]) => [name.replaceAll(" ", ""), kind]),
);

function glued(words: readonly string[]): readonly SectionKind[] | undefined {
  const [word] = words;
  if (words.length !== 1 || word === undefined) return undefined;
  const plain = word.replace(/^(?:professional|technical|work|personal|key|core|selected)/u, "");
  const kind = gluedKinds.get(word) ?? gluedKinds.get(plain);
  return kind === undefined ? undefined : [kind];
}
