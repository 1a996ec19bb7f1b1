import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { type Certainty, maybe, yes } from "./answers.ts";
import type { Alternative, Declared } from "./css-cascade.ts";
import { unknownValue } from "./css-declarations.ts";
import { hasVariable, isValid } from "./css-properties.ts";
import { readValues, wordOf } from "./css-values.ts";
import { putIn, type Variables } from "./css-variables.ts";

/** The parts of a value; none where nothing is said, undefined where the value is not known. */
export type Given = readonly ComponentValue[] | undefined;

/** What is said of one element, its custom properties put in. */
export interface Said {
  /** Whether anything is said of a property. */
  has(property: string): boolean;
  /** What a property comes to by `read`; undefined where that is not known, or depends on what is not known. */
  one<T>(
    property: string,
    read: (given: readonly ComponentValue[]) => T | undefined,
  ): T | undefined;
  /** `yes` when whatever may hold of the property hides; `maybe` when only what may hold does. */
  hides(property: string, hides: (given: readonly ComponentValue[]) => boolean): Certainty;
}

/** Properties whose value is that of the element round it where nothing is said. */
const inherited: ReadonlySet<string> = new Set([
  "visibility",
  "color",
  "font-size",
  "text-indent",
  "text-shadow",
  "-webkit-text-fill-color",
  "-webkit-text-stroke-width",
]);

const unsaid: readonly Alternative[] = [{ value: "", answer: yes }];

/** Reads what is said of an element, but for the properties in `left`. */
export function listen(
  declared: Declared,
  variables: Variables,
  left: ReadonlySet<string> = new Set(),
): Said {
  const alternatives = (property: string): readonly Alternative[] =>
    left.has(property) ? unsaid : (declared.get(property) ?? unsaid);
  const giveAll = (property: string): readonly Given[] =>
    alternatives(property).map(({ value }) => give(property, value, variables));

  return {
    has: (property) => !left.has(property) && declared.has(property),
    one: (property, read) => {
      if (alternatives(property) === unsaid) return read([]);
      const [first, ...others] = giveAll(property).map((given) =>
        given === undefined ? undefined : read(given),
      );
      return others.every((other) => isSame(first, other)) ? first : undefined;
    },
    hides: (property, hides) => {
      const verdicts = giveAll(property).map((given) => given !== undefined && hides(given));
      if (verdicts.every((hidden) => hidden)) return yes;
      const isUnsure = alternatives(property).some(({ answer }) => answer === maybe);
      return isUnsure && verdicts.some((hidden) => hidden) ? maybe : 0;
    },
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function give(property: string, value: string, variables: Variables): Given {
  if (value === "") return [];
  if (value === unknownValue) return undefined;
  const text = hasVariable(value) ? putIn(value, variables) : value;
  if (text === undefined) return undefined;
  // What is no value once its variables are put in is as if it were unset.
  if (text !== value && !isValid(property, text)) return [];
  const values = readValues(text);
  const word = values?.length === 1 ? wordOf(values[0]) : undefined;
  return word === undefined ? values : giveWord(property, word, values);
}

/** What else than nothing properties begin with that are not inherited, where that makes a difference. */
const initials: ReadonlyMap<string, string> = new Map([
  ["display", "inline"],
  ["background-color", "transparent"],
]);

/** Words that every property takes: CSS Cascade 5, 7.3. */
function giveWord(property: string, word: string, values: Given): Given {
  const isInherited = inherited.has(property);
  // Browsers give links and others a color of their own where none is said.
  if (property === "color" && /^(inherit|unset)$/.test(word)) return values;
  if (/^revert(-layer)?$/.test(word) || (word === "unset" && isInherited)) return [];
  if (word === "inherit") return isInherited ? [] : undefined;
  const isInitial = word === "unset" || word === "initial";
  return isInitial && !isInherited ? readValues(initials.get(property) ?? "") : values;
}
