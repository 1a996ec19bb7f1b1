import type { Document, Fact } from "../../document/document.ts";
import { eachWord } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isSpokenLanguage } from "../sections/language-names.ts";
import type { Part } from "../sections/sections.ts";

/**
 * The spoken languages that a resume claims, in order, each once: the language's own word in a languages
 * section, or in a row elsewhere that begins with "Languages:". O(rows).
 */
export function readLanguages(document: Document, parts: readonly Part[]): readonly Fact[] {
  const facts = parts.flatMap(({ kind, rows }) =>
    rows
      .filter((row) => kind === "languages" || isLabeled(row.text))
      .flatMap((row) => languagesIn(document.text, row.from, row.to)),
  );
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = fact.text.toLowerCase();
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}

const label = pattern("language-label");
const afterLabel = /^(?:\s?[:–-]|\t|\s{2})/u;

/**
 * Whether a row begins with a label ("Languages: English"), or its second cell does, after a cell that
 * belongs to several rows.
 */
function isLabeled(words: string): boolean {
  const tab = words.indexOf("\t");
  return opensWithLabel(words) || (tab >= 0 && opensWithLabel(words.slice(tab + 1)));
}

function opensWithLabel(words: string): boolean {
  const found = label.exec(words);
  return found?.index === 0 && afterLabel.test(words.slice(found[0].length));
}

function languagesIn(text: string, from: number, to: number): readonly Fact[] {
  const facts: Fact[] = [];
  for (const word of text.slice(from, to).matchAll(eachWord)) {
    if (!isSpokenLanguage(word[0])) continue;
    const at = from + word.index;
    facts.push({ text: word[0], from: at, to: at + word[0].length });
  }
  return facts;
}
