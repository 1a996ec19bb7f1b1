import { factOf } from "../../document/spans.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import type { Title } from "./title.ts";

/**
 * A title together with the technologies behind the bracket that ended it: in "Backend Engineer (m/f/d) - Java",
 * Java is what the engineer works with, as in "Backend Engineer - Java (m/f/d)". `named` is ascending. O(named).
 */
export function withNamesBehind(text: string, found: Title, named: readonly Mention[]): Title {
  const { title } = found;
  const opening = title && behindBracket.exec(text.slice(title.to, title.to + maxBehind));
  if (title === undefined || opening === null || opening === undefined) return found;
  const to = endOfNames(text, title.to + opening[0].length, named);
  return to === undefined ? found : { ...found, title: factOf(text, { from: title.from, to }) };
}

/** Where a row of names that begins at `from` ends, if nothing else follows it on the line or before a mark. */
function endOfNames(text: string, from: number, named: readonly Mention[]): number | undefined {
  let at = from;
  let to: number | undefined;
  for (const mention of named) {
    if (mention.from < at || noTechnology.has(mention.category)) continue;
    if (!betweenNames.test(text.slice(at, mention.from)) || mention.from - at > 3) break;
    ({ to } = mention);
    at = mention.to;
  }
  return to !== undefined && endsNames.test(text.slice(to, to + 3)) ? to : undefined;
}

const maxBehind = 60;

/** "(m/f/d) - ", "(all genders): ". */
const behindBracket = /^ ?\([^()\n]{1,30}\)(?: ?[-:\u2013\u2014]) /;

/** Names of these say nothing about what the work is done with: "(m/f/d) - English". */
const noTechnology: ReadonlySet<string> = new Set(["job-title", "soft-skill", "spoken-language"]);

const betweenNames = /^(?: ?[/,&+] ?)?$/;
const endsNames = /^(?: ?[-|,(\u2013\u2014\n]|\s*$)/;
