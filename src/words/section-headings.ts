import { cased } from "./cased.ts";
import { foldPlain, foldSpace } from "./fold.ts";
import { alphabetic, letter, letters, regExp } from "./letters.ts";
import { memoizeTexts } from "./memoize-texts.ts";
import { shortestMisspelled, spellerOf } from "./spelling.ts";
import { nameSet, nameValues, pattern } from "./words.ts";

/** What a section of a resume contains; `other` is anything else, such as volunteering. */
export type SectionKind =
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "projects"
  | "certifications"
  | "languages"
  | "publications"
  | "awards"
  | "interests"
  | "references"
  | "other";

/** Marks between the words of a heading. */
const innerMarks = /[-–—:()'’]/g;

/** Matches the names with such marks in a list of names, one per line. */
const eachMarked = /.*[-–—:()'’].*/g;

/** The kind of section by its name. */
export const sectionNames: ReadonlyMap<string, SectionKind> = withParted(
  nameValues("section") as Map<string, SectionKind>,
);

/**
 * Adds names with apostrophes and hyphens ("centres d'intérêt") a second time, in the form in which headings
 * are split into words.
 */
function withParted(names: Map<string, SectionKind>): ReadonlyMap<string, SectionKind> {
  for (const name of [...names.keys()].join("\n").match(eachMarked) ?? []) {
    const kind = names.get(name);
    const words = name.replace(innerMarks, " ");
    if (kind !== undefined && !names.has(words)) names.set(words, kind);
  }
  return names;
}

export const headingModifiers: ReadonlySet<string> = nameSet("heading-modifier");
export const headingConnectors: ReadonlySet<string> = nameSet("heading-joint");
const prefix = pattern("heading-prefix");

/** Longer lines are not headings. A letter-spaced heading may be twice as long. */
export const longestHeading = 60;

const mostWords = 7;

const letterSpaced = /^\S\s+\S/u;

/** Whether a section of this kind says what somebody worked on. */
export function describesWork(kind: SectionKind | undefined): boolean {
  return kind === "experience" || kind === "projects";
}

/**
 * The kind of section that a line opens; undefined if it is not a heading. Case, accents, numbering,
 * decoration ("== Skills ==", "2. Education:") and letter-spacing ("E X P E R I E N C E") do not matter.
 * "Skills" has priority over other names on the line ("Languages and Skills"); otherwise the first name
 * decides, unless it is of kind `other` ("Training and Work"). O(length).
 */
export function sectionKind(written: string): SectionKind | undefined {
  const kind = keptKind(written);
  return kind === "none" ? undefined : kind;
}

/** A row is asked about some four times: by the layout of the page, as a heading, and as what is below one. */
const keptKind = memoizeTexts((written): SectionKind | "none" => {
  // "趣味・特技".
  const own = withoutLines(written).replace(roman, "").replaceAll("・", "/");
  const text = withoutAmount(mayGoOn.test(own) ? own.replace(goesOn, "") : own);
  if (isTooLong(text) || noHeading.test(text)) return "none";
  if (!mayBegin(text)) return gluedKind(text) ?? "none";
  if (isTableHead(text)) return "none";
  const kinds = kindsOf(text) ?? kindsOf(withoutOtherScript(text)) ?? kindsOf(repaired(text));
  if (kinds === undefined || kinds.length === 0) return "none";
  return kinds.includes("skills") ? "skills" : (kinds.find((kind) => kind !== "other") ?? "other");
});

function kindsOf(text: string): readonly SectionKind[] | undefined {
  if (text === "") return undefined;
  const words = headingWords(text);
  if (words.length === 0 || words.length > mostWords || fieldNames.has(words.join(" ")))
    return undefined;
  return headingKinds(words);
}

/**
 * "Summary / 概要" without the East Asian part, which may repeat the Latin one; "" if all letters are of one
 * script.
 */
function withoutOtherScript(text: string): string {
  if (!eastAsian.test(text)) return "";
  const latin = text.replace(eastAsianRuns, " ");
  return letter.test(latin) ? latin : "";
}

/**
 * The text without a truncated word at its start, without the name of the person, and with split capitals
 * joined; "" if nothing changes.
 */
function repaired(text: string): string {
  const whole = text.replace(halfWord, "").replace(ofPerson, "").replace(partedCapitals, "$1");
  return whole === text ? "" : whole;
}

/** "Berufserfahrung von Mara Lindqvist", as in exports from Xing. */
const ofPerson = cased.u`(?<=[\p{Ll}]{6}) von [\p{Lu}][\p{Ll}]\S*(?: [\p{Lu}]\S+){1,3}$`;

/** "Schul- und Hochschulausbildung": the truncated first word. */
const halfWord = regExp.u`^[${letters}]+-\s(?:und|en|og|och|oder|of|eller)\s(?=[${letters}])`;

/** "U LTERIORI INFORMAZIONI": the first letter of small capitals, which was set larger. */
const partedCapitals = /(?<![A-ZÀ-Þ] ?)([A-ZÀ-Þ]) (?=[A-ZÀ-Þ]{3})/g;

const eastAsian = /[ぁ-힣]/;
const eastAsianRuns = /[ぁ-힣・ー]+/g;

function isTooLong(text: string): boolean {
  if (text.length <= longestHeading) return false;
  return text.length > 2 * longestHeading || !letterSpaced.test(text.slice(0, 4));
}

/**
 * The head of a table ("Area", "Skills") is not a heading, nor are two cells side by side unless both are
 * headings.
 */
function isTableHead(text: string): boolean {
  if (!/[\t|]/.test(text)) return false;
  const cells = text.split(/[\t|]/).filter((cell) => cell.trim() !== "");
  return cells.length > 1 && !cells.every(opensSection);
}

/** Removes the amount from "Work Experience (5 years):" and "Professional Experience: 6+ Years". */
function withoutAmount(text: string): string {
  if (text.length > longestHeading || !/\d/.test(text)) return text;
  return text.replace(amount, "");
}

/** "_____ SKILLS _____". */
const drawn = /^[\s_=*~.-]{3,}|[\s_=*~.-]{3,}$/g;
const drawnSign = /[\s_=*~.-]/;

function withoutLines(text: string): string {
  // Most lines are not decorated. Their first and last characters show that faster than a search would.
  const outer = text.charAt(0) + text.charAt(text.length - 1);
  return drawnSign.test(outer) ? text.replace(drawn, "") : text;
}

/** "IV. Education", "B) Skills". */
const roman = /^(?:[IVX]{1,4}|[A-H])[.)]\s+/;

/** "Experience (continued)" on the next page. */
const mayGoOn = /cont/i;
const goesOn = /[\s,(–-]+cont(?:inued|['’]?d)\.?\)?[\s:.]*$/i;

const amount = regExp.i`\s*(?:[([][^()[\]]*\d[^()[\]]*[)\]]|[:–—-]?\s*\d{1,2}(?:\.\d{1,2})?\+?\s*(?:years?|yrs?|months?|лет|года?|месяц[${alphabetic}]*|[年년])\.?(?:\s*\d{1,2}\s*(?:месяц[${alphabetic}]*|[ヶか]月|개월))?)[\s:.–—-]*$`;

function opensSection(cell: string): boolean {
  return sectionKind(cell) !== undefined;
}

const firstWord = regExp.u`[${letters}]+`;

/**
 * Whether the first word is in the vocabulary, or is a single letter of a letter-spaced heading. Rules out
 * most lines.
 */
function mayBegin(text: string): boolean {
  const word = firstWord.exec(text)?.[0] ?? "";
  return word.length === 1 || vocabulary.has(spelled(foldPlain(word)));
}

/** The words of section names and modifiers. */
export const vocabulary: ReadonlySet<string> = new Set(
  [...sectionNames.keys(), ...headingModifiers].join(" ").replace(/['-]/g, " ").split(" "),
);

const spelled = spellerOf(vocabulary);

/**
 * Rules out most lines at a glance: they contain digits, addresses or sentences. Only a leading number is
 * allowed ("2. Education").
 */
const noHeading = /@|[^\s\d.)]\s?\d|[^\W\d]{2}[.!?;]\s|(?<!\S)(?:\S{2,}\s+){8}/;

/** The words in the form of the word list: lowercase, without accents and decoration. */
export function headingWords(text: string): readonly string[] {
  const lower = foldPlain(closeLetters(text));
  const plain = withinMarks.exec(lower)?.[0] ?? "";
  if (plain.length > longestHeading || /[.!?@;]|\d/.test(plain)) return [];
  return plain
    .replace(/[&+/,|•·]/g, " and ")
    .replace(innerMarks, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(spelled);
}

/** From the first letter to the last one, or to a bracket after it. */
const withinMarks = regExp.su`[${letters}](?:.*[${letters})])?`;

const spacedOut = regExp.u`^(?:(?:[${letters}&] ){3,}[${letters}&]|(?:[ぁ-힣] )+[ぁ-힣])$`;

/** "E X P E R I E N C E" as one word; wider gaps part words ("W O R K   H I S T O R Y"). */
function closeLetters(text: string): string {
  const folded = foldSpace(text);
  if (!spacedOut.test(folded)) return folded;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

const qualifiers = nameSet("heading-qualifier");
export const fieldNames: ReadonlySet<string> = nameSet("field-name");

/** The kinds of the names that the words consist of; undefined if a word belongs to no name. */
export function headingKinds(words: readonly string[]): readonly SectionKind[] | undefined {
  const kinds: SectionKind[] = [];
  const which: SectionKind[] = [];
  let at = 0;
  while (at < words.length) {
    const name = longestNameAt(words, at);
    const word = words[at] ?? "";
    if (name !== undefined) (isQualifier(name, words, at) ? which : kinds).push(name.kind);
    else if (!headingModifiers.has(word) && !isConnector(words, at)) return glued(words);
    at += name?.length ?? 1;
  }
  return kinds.length > 0 ? kinds : which;
}

/** Whether a word joins two others. In "Main activities and", the row below continues. */
function isConnector(words: readonly string[], at: number): boolean {
  return headingConnectors.has(words[at] ?? "") && at < words.length - 1;
}

function isQualifier(
  name: { readonly length: number },
  words: readonly string[],
  at: number,
): boolean {
  return name.length === 1 && at + 1 < words.length && qualifiers.has(words[at] ?? "");
}

/** The longest name that begins at index `at`. */
export function longestNameAt(
  words: readonly string[],
  at: number,
): { readonly kind: SectionKind; readonly length: number } | undefined {
  for (let length = words.length - at; length > 0; length--) {
    const kind = sectionNames.get(words.slice(at, at + length).join(" "));
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
}

/** The names without spaces, for a letter-spaced heading of several words ("workexperience"). */
const gluedKinds = nameValues("section", (name) => name.replaceAll(" ", "")) as ReadonlyMap<
  string,
  SectionKind
>;

function glued(words: readonly string[]): readonly SectionKind[] | undefined {
  const [word] = words;
  if (words.length !== 1 || word === undefined) return undefined;
  const kind = gluedKinds.get(word) ?? gluedKinds.get(word.replace(prefix, ""));
  return kind === undefined ? undefined : [kind];
}

/** The longest name of a section, spaced out or glued. */
const longestGlued = 40;
/** The shortest modifier that a name may be glued to, and the shortest such name. */
const [shortestModifier, shortestName] = [2, 4];

const noLetter = regExp.gu`[^${alphabetic}]`;

/** The kind of a name with a space too many or too few: "Expe rience", "AcademicProjects". */
function gluedKind(text: string): SectionKind | undefined {
  if (text.length > longestGlued || /[\d,;@|\t]|[.:]./.test(text)) return undefined;
  const letters = foldPlain(text).replace(noLetter, "");
  if (letters.length < shortestMisspelled) return undefined;
  const whole = gluedKinds.get(letters);
  if (whole !== undefined || text.trim().includes(" ")) return whole;
  for (let at = shortestModifier; at <= letters.length - shortestName; at++) {
    const kind = headingModifiers.has(letters.slice(0, at))
      ? gluedKinds.get(letters.slice(at))
      : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}
