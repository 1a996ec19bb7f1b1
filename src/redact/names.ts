import type { Span } from "../document/document.ts";
import { personNames } from "../resume/proper-names.ts";
import type { Resume } from "../resume/resume.ts";
import { isPlace } from "../resume/rows/places.ts";
import { isEnglishWord } from "../text/english.ts";
import { findWholeWords } from "../text/whole-words.ts";
import { letter, letterOrDigit, letters, regExp } from "../words/letters.ts";
import { pattern } from "../words/words.ts";
import { withoutAccents } from "./spans.ts";

/** Where the person's name occurs. `doubtful` holds words of the name that may mean something else there. */
export interface NamePlaces {
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

/** Finds the full name, each of its words, and first and last name joined into one word. O(text). */
export function findNames(resume: Resume): NamePlaces {
  const { text } = resume.document;
  const whole = personNames(text, resume);
  const name = whole.length > 0 ? (resume.contact.name?.text ?? "") : "";
  const plain = withoutAccents(text);
  const words = wordsOf(name).flatMap((word) =>
    spellingsOf(word).flatMap((spelling) =>
      capitalPlaces(text, plain, spelling).map((place) => {
        const span = withAddress(text, withInitials(text, place));
        const isCommonWord = isCommon(word) || isCommon(spelling);
        return { span, isSure: !isCommonWord || isAddressed(text, span, place, name) };
      }),
    ),
  );
  const of = (sure: boolean) =>
    words.filter(({ isSure }) => isSure === sure).map(({ span }) => span);
  return { sure: [...whole, ...joinedNames(plain, name), ...of(true)], doubtful: of(false) };
}

/**
 * Whether a form of address or one of the person's initials shows that a word is the name: "Ms. Quill", "A.
 * Quill".
 */
function isAddressed(text: string, span: Span, place: Span, name: string): boolean {
  const before = text.slice(span.from, place.from);
  if (formOfAddress.test(before.trimEnd())) return true;
  const initial = (before || text.slice(place.to, span.to)).match(/\p{Lu}/u)?.[0];
  return initial !== undefined && name.split(/[\s-]/).some((word) => word.startsWith(initial));
}

const formOfAddress = pattern("form-of-address");

/** Extends a name to include the form of address before it ("Ms. Quill"). */
function withAddress(text: string, { from, to }: Span): Span {
  const before = text.slice(Math.max(0, from - 12), from);
  const words = before.replace(/ $/u, "");
  const found = words === before ? null : formOfAddress.exec(words);
  return { from: found === null ? from : from - (before.length - found.index), to };
}

/** Shorter words of a name (van, Li) occur inside too many other words. */
const fewestLetters = 3;

function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s.'’"“”„‘()-]+/u).filter((word) => word.length >= fewestLetters);
  return [...new Set(words)];
}

/** How letters are written where they cannot be typed. */
const transcribed: Readonly<Record<string, string>> = {
  ä: "ae",
  æ: "ae",
  å: "aa",
  ö: "oe",
  ø: "oe",
  ü: "ue",
  ß: "ss",
};

/**
 * How a word of a name may be spelled, in lower case without accents: "Müller" gives "muller" and "mueller".
 */
function spellingsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const longer = lower.replace(/[äæåöøüß]/gu, (letter) => transcribed[letter] ?? letter);
  const shorter = lower.replace(/([aou])e/g, "$1");
  return [...new Set([lower, longer, shorter].map(withoutAccents))].filter(
    (spelling) => spelling.length >= fewestLetters,
  );
}

/** Shorter joined names ("annli") occur inside other words. */
const fewestJoined = 7;

/**
 * First and last name as account and file names write them: "ilse-zabrowski", "ZabrowskiIlse2024". A number
 * may come before or after.
 */
function joinedNames(plain: string, name: string): readonly Span[] {
  const words = withoutAccents(name).match(/[a-zà-ῼ]{2,}/gu) ?? [];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || first.length + last.length < fewestJoined) return [];
  const connectors = ["", "-", "_", "."];
  const forms = connectors.flatMap((connector) => [
    first + connector + last,
    last + connector + first,
  ]);
  return forms.flatMap((form) => findWholeWords(plain, form, letter));
}

function isCommon(word: string): boolean {
  return isEnglishWord(word.toLowerCase()) || isPlace(word);
}

/**
 * Where a word occurs by itself and starts with a capital: "Doe", "DOE", and "DoE", as some fonts write small
 * capitals. In a name of several parts, such as "zabrowski-cache", it needs none.
 */
function capitalPlaces(text: string, plain: string, word: string): readonly Span[] {
  return findWholeWords(plain, word, letterOrDigit).filter(
    ({ from, to }) =>
      !/\p{Ll}/u.test(text.charAt(from)) ||
      (word.length >= fewestInHandle && !isCommon(word) && isInHandle(text, from, to)),
  );
}

/** Shorter words occur in too many other names. */
const fewestInHandle = 5;

const joint = /[-_./]/;
const isInHandle = (text: string, from: number, to: number): boolean =>
  [text.slice(from - 2, from), text.slice(to, to + 2)].some(
    (beside) => joint.test(beside) && !/\s/.test(beside),
  );

const initialsBefore = regExp.u`(?<![${letters}\d])(?:\p{Lu}\.[ -]?){1,3}$`;
const initialsAfter = regExp.u`^, \p{Lu}\.(?:[ -]?\p{Lu}\.){0,2}(?![${letters}]| ?\p{Lu}\p{Ll})`;

/** Extends a name to include initials: "J. Doe", "Doe, J.". */
function withInitials(text: string, { from, to }: Span): Span {
  const before = initialsBefore.exec(text.slice(Math.max(0, from - 10), from))?.[0].length ?? 0;
  if (before > 0) return { from: from - before, to };
  const after = initialsAfter.exec(text.slice(to, to + 12))?.[0].length ?? 0;
  return { from: from - before, to: to + after };
}
