import type { Fact } from "../../document/document.ts";
import { letters, regExp } from "../../words/letters.ts";
import type { Row } from "../rows/rows.ts";
import { findEmail } from "./addresses.ts";

/**
 * An e-mail address that a narrow column breaks before or after its "@", or within its domain ("jo@exam"
 * above "ple.org"). O(length).
 */
export function wrappedEmail(text: string, row: Row, next: Row | undefined): Fact | undefined {
  if (next === undefined || next.gap || next.text.length > longestRest) return undefined;
  if (endsOpen.test(row.text) || next.text.startsWith("@")) {
    const found = findEmail(text, { from: row.from, to: next.to });
    return found !== undefined && found.from < row.to ? found : undefined;
  }
  const head = openDomain.exec(row.text)?.[0];
  if (head === undefined || !domainEnd.test(next.text)) return undefined;
  return { text: head + next.text, from: row.to - head.length, to: next.to };
}

/** How long the next row may be: more than an address may follow on it, but not a sentence. */
const longestRest = 100;
const endsOpen = regExp.u`[${letters}\d]@$`;
const openDomain = regExp.u`[${letters}\d._%+-]{1,64}@[a-z\d-]{1,30}$`;
const domainEnd = /^[a-z\d-]{0,30}(?:\.[a-z\d-]{2,30}){1,2}$/;
