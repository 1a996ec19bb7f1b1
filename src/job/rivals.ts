import type { Lexicon } from "../skills/lexicon.ts";
import type { Mention } from "../skills/mention.ts";

/**
 * Whether all members serve for the same job: of one family of categories, and joined by `related` edges of the lexicon, directly
 * or over each other. O(members²); lists are short.
 */
export function areRivals(members: readonly Mention[], lexicon: Lexicon): boolean {
  const [first, ...rest] = members.slice(0, maxMembers);
  if (first === undefined) return false;
  const joined = [first];
  let open = rest;
  while (open.length > 0) {
    const next = open.filter((member) => joined.some((other) => isRival(other, member, lexicon)));
    if (next.length === 0) return false;
    joined.push(...next);
    open = open.filter((member) => !next.includes(member));
  }
  return true;
}

/** The members cut where two neighbours are no rivals. */
export function rivalRuns(
  members: readonly Mention[],
  lexicon: Lexicon,
): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isRival(last, member, lexicon)) run.push(member);
    else runs.push([member]);
  }
  return runs;
}

/** A list beyond this is a catalogue. */
const maxMembers = 40;

/** One skill by two names is no choice, but keeps a list of rivals whole. */
function isRival(a: Mention, b: Mention, lexicon: Lexicon): boolean {
  if (a.skill === b.skill) return true;
  if (familyOf(a, lexicon) !== familyOf(b, lexicon)) return false;
  if (isGeneralLanguage(a) && isGeneralLanguage(b)) return true;
  return isRelated(a.skill, b.skill, lexicon) || isRelated(b.skill, a.skill, lexicon);
}

/**
 * Any two languages that programs are written in can be listed as a choice, though knowing one does not replace the other, so that
 * the lexicon does not call them related.
 */
function isGeneralLanguage(mention: Mention): boolean {
  return mention.category === "language" && !companions.has(mention.skill);
}

/** Languages that stand beside another one rather than in its place: for queries, pages, styles and data. */
const companions: ReadonlySet<string> = new Set([
  "sql",
  "pl-sql",
  "t-sql",
  "pl-pgsql",
  "cypher",
  "sparql",
  "promql",
  "html",
  "css",
  "sass",
  "less",
  "stylus",
  "haml",
  "pug",
  "jinja",
  "twig",
  "handlebars",
  "mustache",
  "liquid",
  "freemarker",
  "thymeleaf",
  "xml",
  "xslt",
  "xpath",
  "xquery",
  "json",
  "jsonnet",
  "yaml",
  "toml",
  "hcl",
  "markdown",
  "latex",
  "regular-expressions",
  "glsl",
  "hlsl",
  "dax",
  "multidimensional-expressions",
]);

function familyOf(mention: Mention, lexicon: Lexicon): string {
  return lexicon.categories.get(mention.category)?.family ?? mention.category;
}

function isRelated(a: string, b: string, lexicon: Lexicon): boolean {
  return lexicon.skills.get(a)?.related.includes(b) ?? false;
}
