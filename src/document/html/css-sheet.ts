import { both, type Certainty, maybe, no } from "./certainty.ts";
import { walkBlocks } from "./css-blocks.ts";
import { type Declaration, readDeclaration } from "./css-declarations.ts";
import type { Selector } from "./css-matching.ts";
import { meetsQuery } from "./css-media.ts";
import { readSelectors } from "./css-selectors.ts";

/** A style sheet of a page, with the media it applies to. */
export interface Sheet {
  readonly css: string;
  readonly media: string;
}

/** A selector with its declarations. */
export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Whether the conditions around it hold: media queries, features of the browser. */
  readonly condition: Certainty;
  /** The rank of its cascade layer; a rule outside of any layer has the highest. */
  readonly layer: number;
}

/** The rules of a page's sheets, in order. */
export interface Rules {
  readonly rules: readonly Rule[];
  /**
   * Whether something was left out: more text or more rules than the limits allow, or too many nested blocks.
   */
  readonly isPartial: boolean;
  readonly hasImports: boolean;
}

/**
 * Limits on the characters of style sheets, and on rules that affect visibility: five times those of the
 * largest frameworks.
 */
const maxLength = 2_000_000;
const maxRules = 50_000;

/** How deeply blocks may nest. */
const maxDepth = 32;

/** A block and its context. */
interface Scope {
  /** The selectors that its declarations apply to; undefined at the top level. */
  readonly selectors: readonly Selector[] | undefined;
  readonly condition: Certainty;
  readonly layer: Layer | undefined;
  readonly isSkipped: boolean;
  readonly declarations: Declaration[];
}

/** A cascade layer. The layers within it rank below it: CSS Cascade 5, 6.4. */
interface Layer {
  readonly inner: Map<string, Layer>;
  rank: number;
}

interface Reading {
  readonly rules: (Omit<Rule, "layer"> & { readonly layer: Layer | undefined })[];
  readonly layers: Layer;
  readonly scopes: Scope[];
  isPartial: boolean;
  hasImports: boolean;
}

/**
 * The rules of `sheets` that affect whether text is visible. Never throws; whatever browsers would reject is
 * left out. O(length).
 */
export function readSheets(sheets: readonly Sheet[]): Rules {
  const reading: Reading = {
    rules: [],
    layers: { inner: new Map(), rank: 0 },
    scopes: [],
    isPartial: false,
    hasImports: false,
  };
  let room = maxLength;
  for (const { css, media } of sheets) {
    if (css.length > room) reading.isPartial = true;
    else readSheet(css, meetsQuery(media), reading);
    room -= css.length;
  }
  const { layers, isPartial, hasImports } = reading;
  const top = rankLayers(layers, 0);
  const rules = reading.rules.map((rule) => ({ ...rule, layer: rule.layer?.rank ?? top }));
  return { rules, isPartial, hasImports };
}

function rankLayers(layer: Layer, from: number): number {
  let rank = from;
  for (const inner of layer.inner.values()) rank = rankLayers(inner, rank);
  layer.rank = rank;
  return rank + 1;
}

function readSheet(css: string, condition: Certainty, reading: Reading): void {
  const top = { selectors: undefined, condition, layer: undefined, isSkipped: false };
  reading.scopes.push({ ...top, declarations: [] });
  walkBlocks(css, {
    open: (prelude) => openBlock(prelude, reading),
    statement: (text) => readStatement(text, reading),
    close: () => closeBlock(reading),
  });
  closeBlock(reading);
}

function topOf({ scopes }: Reading): Scope | undefined {
  return scopes.at(-1);
}

/** Reads text that ends with a semicolon or its block: a declaration, "@import", "@layer a, b". */
function readStatement(text: string, reading: Reading): void {
  const scope = topOf(reading);
  if (scope === undefined || scope.isSkipped) return;
  const [, name = "", rest = ""] = text.trim().match(/^@([\w-]+)([\s\S]*)$/) ?? [];
  if (name.toLowerCase() === "import") reading.hasImports = true;
  else if (name.toLowerCase() === "layer")
    for (const path of rest.split(",")) layerOf(path, scope, reading);
  else if (name === "" && scope.selectors !== undefined)
    scope.declarations.push(...readDeclaration(text));
}

function openBlock(prelude: string, reading: Reading): void {
  const scope = topOf(reading);
  if (scope === undefined) return;
  flush(scope, reading);
  const isDeep = reading.scopes.length > maxDepth;
  if (isDeep) reading.isPartial = true;
  const inner = scope.isSkipped || isDeep ? skipped(scope) : startScope(prelude, scope, reading);
  reading.scopes.push({ ...inner, declarations: [] });
}

function skipped(scope: Scope): Scope {
  return { ...scope, isSkipped: true };
}

function startScope(prelude: string, scope: Scope, reading: Reading): Scope {
  const [, written, rest = ""] = prelude.trim().match(/^@([\w-]+)([\s\S]*)$/) ?? [];
  if (written === undefined) {
    const selectors = readSelectors(prelude, scope.selectors);
    return selectors.length === 0 ? skipped(scope) : { ...scope, selectors };
  }
  switch (written.toLowerCase()) {
    case "media":
      return { ...scope, condition: both(scope.condition, meetsQuery(rest)) };
    case "layer":
      return { ...scope, layer: layerOf(rest, scope, reading) };
    case "supports":
    case "container":
    case "scope":
    case "document":
    case "-moz-document":
      return { ...scope, condition: both(scope.condition, maybe) };
    default:
      // Fonts, animations, pages, and starting styles of transitions.
      return skipped(scope);
  }
}

/** The layer "a.b" within the layer of `scope`; a new anonymous one if it has no name. */
function layerOf(path: string, scope: Scope, { layers, rules }: Reading): Layer {
  let layer = scope.layer ?? layers;
  const name = path.trim() === "" ? `${rules.length} ${layer.inner.size}` : path.trim();
  for (const part of name.split(".").slice(0, maxDepth)) {
    const inner = layer.inner.get(part) ?? { inner: new Map(), rank: 0 };
    layer.inner.set(part, inner);
    layer = inner;
  }
  return layer;
}

function closeBlock(reading: Reading): void {
  const scope = reading.scopes.pop();
  if (scope !== undefined) flush(scope, reading);
}

/** Adds the rules for the declarations read so far, so that they precede what follows. */
function flush({ selectors, condition, layer, declarations }: Scope, reading: Reading): void {
  const own = declarations.splice(0);
  if (own.length === 0 || condition === no) return;
  for (const selector of selectors ?? []) {
    // Generated content does not hide the text, but may become its background.
    const relevant = selector.isGenerated ? own.filter(isGround).map(unknownGround) : own;
    if (relevant.length === 0) continue;
    if (reading.rules.length >= maxRules) {
      reading.isPartial = true;
      return;
    }
    const isSure = !selector.isGenerated;
    reading.rules.push({
      selector,
      declarations: relevant,
      condition: isSure ? condition : both(condition, maybe),
      layer,
    });
  }
}

function isGround({ property }: Declaration): boolean {
  return property === "background-color" || property === "background-image";
}

function unknownGround(declaration: Declaration): Declaration {
  return { ...declaration, property: "background-image", value: "url()" };
}
