import { parse, type Selector as Token } from "css-what";
import type { Compound, Selector } from "./css-matching.ts";
import { isAlternative, parentName, readSimple } from "./css-simple-selectors.ts";

/** What holds of elements whose selectors nest, or join, no more than this. */
const maxTokens = 200;
const maxDepth = 10;

/**
 * The selectors of a list, "h1, .name"; none when browsers would not take it. `parents` are those of the rule round it: CSS Nesting, 3.
 */
export function readSelectors(text: string, parents?: readonly Selector[]): readonly Selector[] {
  const nested = text.replace(/("[^"]*"|'[^']*'|\\.)|&/g, (_, kept) => kept ?? `:${parentName}`);
  try {
    return parse(nested).map((tokens) => readSelector(tokens, parents, 0));
  } catch {
    // A list with a mistake in it counts for nothing: Selectors 4, 4.1.
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

/** A nested selector that does not say where its parent stands has it before it. */
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

/** What an element must have to match: a compound's id, else a class, else a name; of an "is()" that of each of its selectors. */
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
  // css-what tells "#id" from "[id=id]" by this alone.
  return token.name === "id" && token.action === "equals" && token.ignoreCase === "quirks";
}

/** What is said of the element itself. */
function ownTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(isCombinator) + 1);
}

/** Ids, then classes, then names, as one number: Selectors 4, 15. */
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
