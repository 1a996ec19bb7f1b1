import { parse, type Selector as Token } from "css-what";
import type { Compound, Selector } from "./css-matching.ts";
import { isAlternative, parentName, readSimple } from "./css-simple-selectors.ts";

/**
 * Limits on the length and nesting of selectors. Longer or more deeply nested ones are treated as invalid.
 */
const maxTokens = 200;
const maxDepth = 10;

/**
 * The selectors of a list, "h1, .name"; empty if browsers would reject it. `parents` are the selectors of the
 * surrounding rule: CSS Nesting, 3.
 */
export function readSelectors(text: string, parents?: readonly Selector[]): readonly Selector[] {
  const nested = text.replace(/("[^"]*"|'[^']*'|\\.)|&/g, (_, kept) => kept ?? `:${parentName}`);
  try {
    return parse(nested).map((tokens) => readSelector(tokens, parents, 0));
  } catch {
    // A list with a mistake in it is ignored as a whole: Selectors 4, 4.1.
    return [];
  }
}

function readSelector(
  written: readonly Token[],
  parents: readonly Selector[] | undefined,
  depth: number,
): Selector {
  if (written.length > maxTokens || depth > maxDepth) throw new RangeError("Found a long selector");
  const tokens = parents === undefined || depth > 0 ? written : withParent(written);
  const last = tokens.at(-1);
  const isGenerated = last?.type === "pseudo-element" && /^(before|after)$/.test(last.name);
  const compound = readCompound(isGenerated ? tokens.slice(0, -1) : tokens, parents, depth);
  return {
    compound,
    isGenerated,
    keys: keysOf(ownTokens(tokens), parents),
    specificity: tokens.reduce((sum, token) => sum + weigh(token, parents), 0),
  };
}

/** A nested selector that does not contain "&" is relative to its parent. */
function withParent(tokens: readonly Token[]): readonly Token[] {
  const says = tokens.some((token) => token.type === "pseudo" && token.name === parentName);
  if (says) return tokens;
  const parent = { type: "pseudo", name: parentName, data: null } as Token;
  const [first] = tokens;
  const isRelative = first !== undefined && isCombinator(first);
  return isRelative ? [parent, ...tokens] : [parent, { type: "descendant" } as Token, ...tokens];
}

function isCombinator({ type }: Token): boolean {
  return /^(child|descendant|adjacent|sibling|parent|column-combinator)$/.test(type);
}

function readCompound(
  tokens: readonly Token[],
  parents: readonly Selector[] | undefined,
  depth: number,
): Compound {
  const at = tokens.findLastIndex(isCombinator);
  const readInner = (inner: readonly Token[]) => readSelector(inner, parents, depth + 1);
  const tests = tokens.slice(at + 1).map((token) => readSimple(token, { parents, readInner }));
  const combinator = tokens[at];
  if (combinator === undefined) return { tests, left: undefined };
  const { type } = combinator;
  if (type !== "child" && type !== "descendant" && type !== "adjacent" && type !== "sibling")
    throw new RangeError("Found an unknown combinator");
  const compound = readCompound(tokens.slice(0, at), parents, depth);
  return { tests, left: { combinator: type, compound } };
}

/**
 * The keys that an element needs to match: a compound's id, or else a class, or else a name. For "is()", the
 * keys of all its selectors.
 */
function keysOf(
  tokens: readonly Token[],
  parents: readonly Selector[] | undefined,
): readonly string[] {
  let best: readonly string[] = ["*"];
  let rank = 0;
  for (const token of tokens) {
    const [keys, worth] = keysOfOne(token, parents);
    if (worth <= rank) continue;
    best = keys;
    rank = worth;
  }
  return best;
}

function keysOfOne(
  token: Token,
  parents: readonly Selector[] | undefined,
): readonly [readonly string[], number] {
  switch (token.type) {
    case "tag":
      return [[token.name.toLowerCase()], 2];
    case "attribute":
      if (token.name === "class" && token.action === "element") return [[`.${token.value}`], 3];
      return isId(token) ? [[`#${token.value}`], 4] : [[], 0];
    case "pseudo": {
      if (token.name === parentName && parents !== undefined)
        return [parents.flatMap(({ keys }) => keys), 1];
      if (!isAlternative(token.name) || !Array.isArray(token.data)) return [[], 0];
      return [token.data.flatMap((inner) => keysOf(ownTokens(inner), parents)), 1];
    }
    default:
      return [[], 0];
  }
}

function isId(token: Extract<Token, { type: "attribute" }>): boolean {
  // In css-what, only this distinguishes "#id" from "[id=id]".
  return token.name === "id" && token.action === "equals" && token.ignoreCase === "quirks";
}

/** The tokens after the last combinator, which apply to the element itself. */
function ownTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(isCombinator) + 1);
}

/** Specificity as one number: ids, then classes, then names: Selectors 4, 15. */
const weights = { id: 1_000_000, class: 1000, name: 1 };

function weigh(token: Token, parents: readonly Selector[] | undefined): number {
  switch (token.type) {
    case "tag":
    case "pseudo-element":
      return weights.name;
    case "attribute":
      return isId(token) ? weights.id : weights.class;
    case "pseudo":
      return weighPseudo(token, parents);
    default:
      return 0;
  }
}

function weighPseudo(
  { name, data }: Extract<Token, { type: "pseudo" }>,
  parents: readonly Selector[] | undefined,
): number {
  if (name === "where") return 0;
  if (name === parentName) return greatest((parents ?? []).map((one) => one.specificity));
  if (!Array.isArray(data)) return weights.class;
  return greatest(
    data.map((tokens) => tokens.reduce((sum, token) => sum + weigh(token, parents), 0)),
  );
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
