import { cased } from "../words/cased.ts";
import { cues, isCue } from "./cues.ts";
import type { Hit } from "./hits.ts";
import { type Scene, wordAt } from "./scene.ts";

/** Ranges of tokens, both ends inside, ascending. */
export type Firms = readonly Pick<Hit, "first" | "last">[];

/** The lists in which names stand for the firms that make them: "customers including Salesforce, Docker and Slack". O(tokens). */
export function findFirms(scene: Scene): Firms {
  const { count, word } = scene.tokens;
  const found: Firms[number][] = [];
  for (let i = 0; i < count; i++) {
    if (!isCue(word[i] ?? 0, cues.firms)) continue;
    const first = listBehind(scene, i);
    if (first === undefined) continue;
    const last = listEnd(scene, first);
    if (last >= first) found.push({ first, last });
  }
  return found;
}

/** How many words may stand between "companies" and "like". */
const MOST_BETWEEN = 3;

/** The first token of the examples that the word at token `i` announces. */
function listBehind(scene: Scene, i: number): number | undefined {
  const { tokens } = scene;
  const end = Math.min(tokens.count - 2, i + MOST_BETWEEN);
  for (let link = i + 1; link <= end; link++) {
    const word = tokens.word[link] ?? 0;
    // "enterprise databases such as Oracle"
    if (!isListGap(scene, link) || isCue(word, cues.sort)) return undefined;
    if (isCue(word, cues.example)) return isName(scene, link + 1) ? link + 1 : undefined;
  }
  return undefined;
}

/** The last token of the names, which commas and "and" part. */
function listEnd(scene: Scene, first: number): number {
  let last = first;
  for (let i = first + 1; i < scene.tokens.count && isListGap(scene, i); i++) {
    if (isName(scene, i)) last = i;
    else if (!/^(?:and|or|the|of|s)$/.test(wordAt(scene, i))) break;
  }
  return last;
}

function isName({ text, tokens }: Scene, i: number): boolean {
  return opensName.test(text.slice(tokens.from[i], tokens.to[i]));
}

const opensName = cased.u`^[\p{Lu}\d]`;

/** Whether what stands before token `i` ends no list. */
function isListGap({ text, tokens }: Scene, i: number): boolean {
  return /^[ ,'()&\n-]{1,4}$/.test(text.slice(tokens.to[i - 1], tokens.from[i]));
}

/** Whether all of the hit stands in such a list. */
export function isAmongFirms(firms: Firms, { first, last }: Hit): boolean {
  return firms.some((firm) => first >= firm.first && last <= firm.last);
}
