import type { Span } from "../document/document.ts";
import { anyOf, every, findAll } from "./pattern.ts";

/**
 * The headings in the midst of a paragraph whose line breaks are lost, in order: only phrases that open nothing but a section, with a
 * capital, and in no sentence that runs into or out of them. `folded` is `foldCase(text)`. O(part).
 */
export function findInlineHeadings(text: string, folded: string, part: Span): readonly Span[] {
  return findAll(inlineHeading, folded.slice(part.from, part.to))
    .map(({ index, 0: { length } }) => ({
      from: part.from + index,
      to: part.from + index + length,
    }))
    .filter(({ from, to }) => opensInline(text, from, to));
}

const skills =
  /(?:skills(?: and (?:experience|qualifications|knowledge))?|qualifications|requirements|experience(?: and skills)?|knowledge(?: and skills)?)/;
const sort =
  /(?:minimum|basic|required|preferred|desired|desirable|additional|technical|key|job|mandatory|must have|position|essential)/;

const inlineHeading: RegExp = every(
  anyOf(
    /(?:(?:key |primary |main |essential |daily |job )?(?:duties and responsibilities|roles? and responsibilities|responsibilities|job duties))/,
    /what you(?:'ll| will)(?: be)? (?:do(?:ing)?|need)(?: for this position)?/,
    /what you need(?: for this position)?/,
    /what's in it for you/,
    new RegExp(`(?:${sort.source} ){1,4}${skills.source}`),
    new RegExp(
      `${
        anyOf(
          skills,
          /(?:skills|experience|qualifications|knowledge) (?:required|desired|preferred|needed)/,
          /education (?:level|required|requirements?)/,
          /must haves?|nice to haves?|good to have/,
          /(?:major |big |huge )?plus(?:es(?: include)?)?|bonus points|preferred|desired|desirables?/,
          /technical skills|education|benefits/,
          /(?:key |main |primary |essential )?(?:activities|duties|tasks|(?:job )?functions)/,
          /(?:our |the )?(?:tech(?:nology)? stack|mission|team|company|culture|services|process)/,
          /(?:what we|we) offer|perks|how to apply|what you(?:'ll| will) (?:bring|need|learn|get)|your (?:profile|role|tasks|background)/,
          /about (?:us|the company|the role|you)/,
          /job (?:description|summary)/,
          /who (?:we|you) are/,
          /equal opportunity employer/,
        ).source
      }(?= ?:| ?- )`,
    ),
    /(?:eo|eeo|equal opportunity) statement/,
    /(?:preferred|required) tech and prof (?:experience|expertise)/,
  ),
);

function opensInline(text: string, from: number, to: number): boolean {
  const first = text.charAt(from);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, from - 12), from);
  if (/\b(?:the|of|and|with|our|your|all|these|following|meet|for|a|in|to)\s+$/i.test(before))
    return false;
  return /^\s*(?:[:\-\u2013*\u2022\u00b7"]|$|[A-Z0-9(])/.test(text.slice(to, to + 4));
}
