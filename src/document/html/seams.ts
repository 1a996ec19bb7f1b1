import { cased } from "../../words/cased.ts";
import { letters, regExp } from "../../words/letters.ts";
import { empty } from "./elements.ts";
import type { Flow } from "./visibility.ts";

/** Follows the elements within a line and determines where words touch that are separate on the page. */
export interface Seams {
  /** `kind` is what distinguishes it from others of its name. */
  open(name: string, flow: Flow, kind?: string): void;
  close(name: string, flow: Flow): void;
  /** What separates the words before from `text`, which is added at the place `at` of the line. */
  add(text: string, at: number): Seam;
  endLine(): void;
}

export interface Seam {
  /** What belongs between the two: nothing, a space, or a tab as between cells. */
  readonly mark: "" | " " | "\t";
  /** Places before, from the last to the first, where a space is missing, too. */
  readonly missed: readonly number[];
}

/** What was opened and closed since the last text. */
interface Between {
  isApart: boolean;
  closed: string | undefined;
  opened: string | undefined;
}

const nothing: Between = { isApart: false, closed: undefined, opened: undefined };

export function startSeams(): Seams {
  let before = "";
  let between: Between = { ...nothing };
  const open: string[] = [];
  const run = startRun();
  const isTouching = (text: string): boolean => {
    const { isApart, opened } = between;
    return (isApart && isBeside(before, text)) || (opened !== undefined && isGlued(before, text));
  };
  return {
    open: (name, flow, kind = "") => {
      if (empty.has(name)) return;
      open.push(`${name} ${kind}`);
      between.isApart ||= flow === "badge";
      if (between.closed !== undefined && !raised.has(name)) between.opened ??= open.at(-1);
    },
    close: (name, flow) => {
      const kind = open.pop();
      between.isApart ||= flow === "badge";
      if (!raised.has(name) && between.opened === undefined) between.closed = kind;
    },
    add: (text, at) => {
      const isRun = run.follow(between, isWhole(before, text));
      const isParted = isRun || isTouching(text);
      const missed = run.take(isParted, at);
      const mark = severalWords.test(before) || severalWords.test(text) ? "\t" : " ";
      before = text.slice(-longestPart);
      between = { ...nothing };
      return { mark: isParted ? mark : "", missed };
    },
    endLine: () => {
      before = "";
      between = { ...nothing };
      run.end();
    },
  };
}

/** A row of elements of the same kind that touch. */
interface Run {
  /** Adds the next element; whether the row is long enough for a row of badges. */
  follow(between: Between, isWhole: boolean): boolean;
  /** Remembers the place `at` if nothing separates its words; otherwise takes all that are remembered. */
  take(isParted: boolean, at: number): readonly number[];
  end(): void;
}

function startRun(): Run {
  let length = 0;
  let unmarked: number[] = [];
  let isSame = false;
  const end = (): void => {
    length = 0;
    unmarked = [];
  };
  return {
    follow: ({ closed, opened }, isWhole) => {
      isSame = opened !== undefined && opened === closed && isWhole;
      if (isSame) length++;
      else if (closed !== undefined) end();
      return isSame && length >= leastRun;
    },
    take: (isParted, at) => {
      if (isSame && !isParted) unmarked.push(at);
      if (!isParted || length < leastRun) return [];
      const taken = unmarked.toReversed();
      unmarked = [];
      return taken;
    },
    end,
  };
}

const longestPart = 80;

/** How many seams a row of badges has at least: two elements may be the pieces of one word. */
const leastRun = 2;

/** Elements that belong to the word that they touch. */
const raised: ReadonlySet<string> = new Set(["sub", "sup", "wbr"]);

const opensWord = regExp.u`^[^,.;:!?)\]}%'’"”…\s]|^\.[${letters}]`;
const endsWord = regExp.u`[^([{"“‘'/@\s–-]$`;
const severalWords = /\S\s+\S/;

/** Whether the space around a badge separates words, and does not precede a mark: "(`Go`, `Rust`)". */
function isBeside(before: string, text: string): boolean {
  return endsWord.test(before) && opensWord.test(text);
}

function isWhole(before: string, text: string): boolean {
  return before.length > 1 && text.trim().length > 1 && isBeside(before, text);
}

const small = cased.u`[\p{Lu}\p{Ll}\d][\p{Ll}\d+#)]$`;
const capital = cased.u`^[\p{Lu}]|^\.[\p{Lu}]`;
const capitals = cased.u`[\p{Lu}\d][\p{Lu}+#)]$`;
const capitalized = cased.u`^[\p{Lu}][\p{Lu}\p{Ll}\d]`;
const year = /^\d{2}/;
const address = /^(?:\+\d|[\w.+-]{1,64}@\w|https?:|www\.)/;
const afterAddress = /@[\w-]+(?:\.[\w-]+)+$/;
const endsInLetters = regExp.u`[${letters}][${letters})]$`;

/**
 * Whether the words of two elements that touch look like two words glued together: "Go" and "Semgrep", "Acme"
 * and "2019", a town and a phone number. A style that is not known separates them, as in a page that was
 * saved without its style sheet.
 */
function isGlued(before: string, text: string): boolean {
  if (isBeside(before, text) && (address.test(text) || afterAddress.test(before))) return true;
  if (small.test(before) && capital.test(text)) return true;
  if (capitals.test(before) && capitalized.test(text)) return true;
  return endsInLetters.test(before) && year.test(text);
}
