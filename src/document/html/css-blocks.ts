import {
  type CSSToken,
  isTokenAtKeyword,
  isTokenCDC,
  isTokenCDO,
  isTokenCloseCurly,
  isTokenColon,
  isTokenComment,
  isTokenIdent,
  isTokenOpenCurly,
  isTokenSemicolon,
  isTokenWhitespace,
  tokenizer,
} from "@csstools/css-tokenizer";
import { followBrackets } from "./css-values.ts";

/** Receives the parts of a style sheet, in order. */
interface BlockHandler {
  /** A block begins; `prelude` is the text before it: selectors, or "@media print". */
  open(prelude: string): void;
  /** Text that ends with a semicolon or at the end of its block: a declaration, "@import", or nothing. */
  statement(text: string): void;
  /** The innermost open block ends. */
  close(): void;
}

/** The state while a sheet is read. */
interface Reading {
  text: string;
  /**
   * What kind of token `text` begins with. Kept separately, because inspecting a growing string would copy it
   * each time.
   */
  begin: "at-rule" | "name" | "custom property" | "other" | undefined;
  /** How many blocks are open. */
  depth: number;
  /** The closing brackets that are expected, the innermost last. */
  readonly closers: string[];
}

/**
 * Passes the blocks of `css` to `handler`, following CSS Syntax 3, 5.4. Blocks still open at the end are
 * closed; comments are left out. O(length).
 */
export function walkBlocks(css: string, handler: BlockHandler): void {
  const { nextToken, endOfFile } = tokenizer({ css });
  const reading: Reading = { text: "", begin: undefined, depth: 0, closers: [] };
  while (!endOfFile()) {
    const token = nextToken();
    if (isTokenComment(token)) continue;
    if (reading.closers.length > 0 || !endsSomething(token, reading, handler)) add(token, reading);
  }
  for (; reading.depth >= 0; reading.depth--) {
    handler.statement(reading.text);
    reading.text = "";
    if (reading.depth > 0) handler.close();
  }
}

function add(token: CSSToken, reading: Reading): void {
  const { begin } = reading;
  const isBlank = isTokenWhitespace(token);
  if (begin === undefined && isBlank) return;
  if (begin === undefined) reading.begin = beginOf(token);
  else if (begin === "name" && !isBlank)
    reading.begin = isTokenColon(token) ? "custom property" : "other";
  reading.text += token[1];
  followBrackets(reading.closers, token[0]);
}

function beginOf(token: CSSToken): Reading["begin"] {
  if (isTokenAtKeyword(token)) return "at-rule";
  return isTokenIdent(token) && token[4].value.startsWith("--") ? "name" : "other";
}

function endsSomething(token: CSSToken, reading: Reading, handler: BlockHandler): boolean {
  const { text, begin, depth } = reading;
  const isTop = depth === 0;
  // Old pages hide their sheets from older browsers in something that looks like a comment.
  if (isTop && (isTokenCDO(token) || isTokenCDC(token))) return true;
  if (isTokenOpenCurly(token)) {
    // The value of a custom property may be a block.
    if (begin === "custom property") return false;
    handler.open(text);
    reading.depth++;
  } else if (isTokenCloseCurly(token) && !isTop) {
    handler.statement(text);
    handler.close();
    reading.depth--;
  } else if (isTokenSemicolon(token) && (!isTop || begin === "at-rule")) {
    handler.statement(text);
  } else return false;
  reading.text = "";
  reading.begin = undefined;
  return true;
}
