import type { ComponentValue } from "@csstools/css-parser-algorithms";
import { type Certainty, maybe, yes } from "./certainty.ts";
import type { Alternative, Declared } from "./css-cascade.ts";
import { unknownValue } from "./css-declarations.ts";
import { hasVariable, isValid } from "./css-properties.ts";
import { readValues, wordOf } from "./css-values.ts";
import { putIn, type Variables } from "./css-variables.ts";

/** The parts of a value: empty if nothing is declared, undefined if the value is unknown. */
export type Given = readonly ComponentValue[] | undefined;

/** The values declared for one element, with its custom properties substituted. */
export interface DeclaredValues {
  /** Whether a property is declared at all. */
  has(property: string): boolean;
  /**
   * The result of `read` for a property. Undefined if its value is unknown, or if its possible values give
   * different results.
   */
  one<T>(
    property: string,
    read: (given: readonly ComponentValue[]) => T | undefined,
  ): T | undefined;
  /** `yes` if every value that may apply hides the element; `maybe` if only some of them do. */
  hides(property: string, hides: (given: readonly ComponentValue[]) => boolean): Certainty;
}

/** Properties that an element inherits unless they are declared for it. */
const inherited: ReadonlySet<string> = new Set([
  "visibility",
  "color",
  "font-size",
  "text-indent",
  "text-shadow",
  "-webkit-text-fill-color",
  "-webkit-text-stroke-width",
]);

const undeclared: readonly Alternative[] = [{ value: "", answer: yes }];

/** Reads the declarations of an element, treating the properties in `left` as not declared. */
export function readDeclared(
  declared: Declared,
  variables: Variables,
  left: ReadonlySet<string> = new Set(),
): DeclaredValues {
  const alternatives = (property: string): readonly Alternative[] =>
    left.has(property) ? undeclared : (declared.get(property) ?? undeclared);
  const giveAll = (property: string): readonly Given[] =>
    alternatives(property).map(({ value }) => give(property, value, variables));

  return {
    has: (property) => !left.has(property) && declared.has(property),
    one: (property, read) => {
      if (alternatives(property) === undeclared) return read([]);
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
  // A value that is invalid after substitution counts as unset.
  if (text !== value && !isValid(property, text)) return [];
  const values = readValues(text);
  const word = values?.length === 1 ? wordOf(values[0]) : undefined;
  return word === undefined ? values : giveWord(property, word, values);
}

/** The initial values of properties that are not inherited, where they matter. */
const initials: ReadonlyMap<string, string> = new Map([
  ["display", "inline"],
  ["background-color", "transparent"],
]);

/** Keywords that every property accepts: CSS Cascade 5, 7.3. */
function giveWord(property: string, word: string, values: Given): Given {
  const isInherited = inherited.has(property);
  // Browsers give links and some other elements a default color.
  if (property === "color" && /^(inherit|unset)$/.test(word)) return values;
  if (/^revert(-layer)?$/.test(word) || (word === "unset" && isInherited)) return [];
  if (word === "inherit") return isInherited ? [] : undefined;
  const isInitial = word === "unset" || word === "initial";
  return isInitial && !isInherited ? readValues(initials.get(property) ?? "") : values;
}
