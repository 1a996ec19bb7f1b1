import type { Fact, Span } from "../document/document.ts";
import { splitLines, type TextLine } from "../text/lines.ts";
import { workVerb } from "./cues.ts";
import { isHeadingTalk } from "./heading-lines.ts";
import { headingKind } from "./headings.ts";
import type { JobLevel } from "./job.ts";
import { levelIn, namedLevel } from "./level.ts";
import { anyWords, findAll, opening } from "./pattern.ts";

/** The title of a posting and the level that its words name. */
export interface Title {
  readonly title?: Fact;
  readonly level?: JobLevel;
  /** The line or the part of one that the title stands in ("Developer - Python, React"): what it names is asked for. */
  readonly line?: Span;
}

/**
 * The title as a posting gives it: behind "Job title:", alone on one of the first lines, or in "we are looking for a …". The level comes
 * only from words of the title, or of a line that names the level. `folded` is `foldCase(text)`. O(text).
 */
export function findTitle(text: string, folded: string): Title {
  const lines = splitLines(text.slice(0, maxText)).slice(0, maxLines);
  const found = labelled(text, folded, lines) ?? titleLine(text, folded, lines);
  const sought = soughtTitle(text, folded);
  const span = found?.title ?? sought;
  const wordsOf = (part: Span | undefined): string =>
    part === undefined ? "" : folded.slice(part.from, part.to);
  const level = levelIn(wordsOf(span)) ?? namedLevel(folded, lines) ?? levelIn(wordsOf(sought));
  return {
    ...(span === undefined ? {} : { title: factOf(text, span), line: found?.line ?? span }),
    ...(level === undefined ? {} : { level }),
  };
}

/** A title stands near the top. */
const maxText = 20_000;
const maxLines = 60;
const topLines = 10;
const maxTitleLength = 100;
const maxTitleWords = 12;

interface Found {
  readonly title: Span;
  readonly line: Span;
}

const occupations =
  "(?:engineers?|developers?|programmers?|architects?|administrators?|admins?|analysts?|scientists?|consultants?|managers?|specialists?|technicians?|testers?|designers?|interns?|internship|sre|devops|director|dba|researchers?|swe|sdet|officer|coordinator|co-?op|head of [a-z]+|cto|vp|trainee|apprentice|ninja|hacker|coder|entwickler(?:in)?|ingenieur|softwareentwickler(?:in)?|webmaster|strategist|(?:tech|technical|team|squad|engineering|development|dev|qa|data|devops|platform|software|backend|back-end|frontend) leads?|leads?$)";
const occupation = new RegExp(`\\b${occupations}(?![\\w-])`);
/** Up to the last occupation named. */
const toOccupation = new RegExp(`^.*\\b${occupations}(?![\\w-])`);

const titleLabel =
  /^\W{0,4}(?:the )?(?:job title|position title|job role|position|role|title|job|vacancy|opening)\W{0,3}?\s?[:|-]\s*(?=[a-z])/;

function labelled(text: string, folded: string, lines: readonly Span[]): Found | undefined {
  for (const line of lines) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength * 2));
    const label = titleLabel.exec(head);
    if (label === null) continue;
    const part = { from: line.from + label[0].length, to: line.to };
    const title = titleWithin(text, folded, part);
    if (title !== undefined) return { title, line: part };
  }
  return undefined;
}

/** A line among the first that is a title and no sentence; of "Acme | Senior Engineer | Remote" the part that is one. */
function titleLine(text: string, folded: string, lines: readonly TextLine[]): Found | undefined {
  for (const line of lines.slice(0, topLines)) {
    const head = folded.slice(line.from, Math.min(line.to, line.from + maxTitleLength));
    if (endsTop(head)) return undefined;
    if (line.bullet) continue;
    for (const part of splitParts(folded, line)) {
      const title = titleWithin(text, folded, part);
      if (title !== undefined) return { title, line: part };
    }
  }
  return undefined;
}

/** Behind the first heading of a list no title stands any more. */
function endsTop(head: string): boolean {
  if (!isHeadingTalk(head)) return false;
  const kind = headingKind(head);
  return (
    kind !== undefined &&
    kind !== "role" &&
    kind !== "facts" &&
    kind !== "company" &&
    kind !== "none"
  );
}

function splitParts(folded: string, line: Span): readonly Span[] {
  const parts: Span[] = [];
  let { from } = line;
  const end = Math.min(line.to, line.from + 400);
  for (let i = from; i <= end; i++) {
    if (i < end && folded.charAt(i) !== "|") continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  return parts;
}

/** Words of a sentence or of another heading, not of a title. */
const noTitle =
  /^(?:as|if|for|and|or|with|the|an?|in|of|to|all|every|not|no|original)\b|:\s|reporting|\b(?:we|our|you|your|is|are|was|will|who|that|what|why|how|team of|about|years?|experience|looking|join|seeking|this|these|their|they|other|may|company|responsibilities|requirements|duties|expectations|opportunity|summary|overview|benefits|qualifications|skills?|expertise|description|working|apply)\b|[!?]|(?<!\b[sj]r)\.\s|https?:|\.$/;

/** Alone these name no role: a job board's "Internship" is a kind of contract. */
const bareWord =
  /^(?:internship|interns?|leads?|experts?|professionals?|specialists?|managers?|trainee|apprentice|directors?|devops)$/;

/** What follows a title on its line: a place, a firm, "(m/f/d)", a contract. */
const titleEnd =
  /\s(?:at|@|in|with|for|to|wanted|needed|required)\s|\s[-|]\s?(?:remote|hybrid|onsite|on-site|full[- ]time|part[- ]time|contract|contrat|permanent|location|us\b|usa|uk|eu\b|europe|emea|[a-z]+, [a-z]{2}\b)|\s?\((?:m|f|w|d|h|x|all|remote|hybrid|onsite|contract|full|part|us|usa|uk|eu|he|she|\d|f\/h|local|visa|www|http|[\w.-]+\.(?:com|org|io|ai|co))\b|\s[mfwdhx]\/[mfwdhx]|,\s(?=[a-z .]+,|remote|hybrid)|\s{2,}|;/;

/** A dash within a title: "Acme - NYC - Developer" has its title behind it, "Developer - Python" before it. */
const dash = " - ";

function titleWithin(text: string, folded: string, part: Span): Span | undefined {
  let { from, to } = part;
  while (from < to && !/[a-z0-9.]/.test(folded.charAt(from))) from++;
  const words = folded.slice(from, Math.min(to, from + maxTitleLength * 2));
  if (noTitle.test(words)) return undefined;
  const end = titleEnd.exec(words);
  if (end !== null && end.index > 3) to = from + end.index;
  from = behindFirm(folded, from, to);
  while (to > from && !/[a-z0-9)+#]/.test(folded.charAt(to - 1))) to--;
  if (to - from > maxTitleLength || to - from < 3) return undefined;
  const open = folded.lastIndexOf("(", to);
  if (open > from && folded.indexOf(")", open) >= to) to = open;
  while (to > from && folded.charAt(to - 1) === " ") to--;
  return isTitle(text.slice(from, to), folded.slice(from, to)) ? { from, to } : undefined;
}

/** Where the part between dashes begins that names the occupation, when those before it do not. */
function behindFirm(folded: string, from: number, to: number): number {
  let start = from;
  for (let at = folded.indexOf(dash, start); at >= 0 && at < to; at = folded.indexOf(dash, start)) {
    if (occupation.test(folded.slice(start, at))) return start;
    start = at + dash.length;
  }
  return occupation.test(folded.slice(start, to)) ? start : from;
}

/** Determiners and adverbs behind a verb, never within a title. */
const inSentence =
  /\b(?:the|new|an?|and (?:develop|build|implement|design|maintain|deploy)|by|of (?!engineering|software|data|product|technology|it|developer|people|platform|infrastructure|machine|ai)|from|into|on)\b/;
const opensVerb: RegExp = opening(workVerb);

function isTitle(written: string, folded: string): boolean {
  const found = occupation.exec(folded);
  if (found === null || bareWord.test(folded)) return false;
  const count = folded.split(" ").length;
  if (count > maxTitleWords || inSentence.test(folded)) return false;
  const behind = folded.slice(found.index + found[0].length);
  // "Architect new solutions", "Engineers thrive": a word that goes on as a sentence.
  const next = written.charAt(found[0].length + 1);
  if (found.index === 0 && /^ [a-z]{4}/.test(behind) && next === next.toLowerCase()) return false;
  const head = written.slice(0, found.index + found[0].length);
  if (isCapitalized(head)) return true;
  const isVerb = opensVerb.test(folded) && !/^\w+ \w+$/.test(folded.slice(0, head.length));
  return head.split(" ").length <= (written === folded ? 6 : 4) && !isVerb;
}

/** Whether every longer word begins with a capital or a digit. */
function isCapitalized(written: string): boolean {
  const long = written.match(/[\p{L}\p{N}.#+]{4,}/gu) ?? [];
  return long.every((word) => !/^\p{Ll}/u.test(word) || /^(?:i?OS|e[A-Z])/.test(word));
}

/** Whether a line is the name of a role and no sentence ("Senior Engineer (Ruby)"): postings for several roles list them. O(1). */
export function isRole(folded: string): boolean {
  return (
    folded.length <= maxTitleLength &&
    titleWithin(folded, folded, { from: 0, to: folded.length }) !== undefined
  );
}

/** "We are looking for a talented Senior Java Developer to join …", "As a Senior Java Developer, you …". */
const soughtOpening = new RegExp(
  anyWords(
    /(?:look(?:ing|s)? (?:to hire|for)|seek(?:ing|s)?|hiring(?: for)?|in search of|search(?:ing)? for|recruiting(?: for)?|in need of|needs?|role of|position of|opening for|opportunity for) +(?:(?:an?|the|our(?: next)?|some|multiple|several) +)?/,
    /(?:join us as|as|become|for) +(?:an?|the|our(?: next)?) +/,
    /(?<![\w,] )the (?=(?:[\w+#./&-]+ ){1,6}(?:will|is responsible|is a|plays?|works|leads|reports|conducts|supports|collaborates)\b)/,
  ).source.replace(/\\b$/, ""),
  "g",
);
const praise =
  /^(?:(?:highly|very|extremely|strong|talented|experienced|skilled|motivated|self-motivated|impassioned|passionate|creative|enthusiastic|innovative|exceptional|great|dynamic|dedicated|ambitious|driven|brilliant|seasoned|qualified|detail-oriented|hands-on|proactive|new|next|an?|full[- ]time|part[- ]time|remote|and|smart|world-class|top|top-notch|self-driven|rockstar|curious|bright|excellent|technically|results-driven|well-rounded|versatile|collaborative|energetic|permanent|contract|professional|competent|solid|amazing|awesome|outstanding|capable|local|additional|accomplished|sharp|seasoned|super|adaptable|integral)[, ]+){1,8}/;
const soughtEnd =
  /[,;:()!?|]|(?<!\b[sj]r)\.(?!\w)|\s(?:to|with|who|for|in|at|that|on|and (?:you|join|have|a)|will|you|we|and|based|from|where|which|like|responsible|within|is|working|interested|plays?|works|leads|reports|conducts|supports|collaborates|as|-)\s/;

function soughtTitle(text: string, folded: string): Span | undefined {
  for (const match of findAll(soughtOpening, folded.slice(0, maxText))) {
    const start = match.index + match[0].length;
    const lineEnd = text.indexOf("\n", start);
    const end = start + maxTitleLength;
    const rest = folded.slice(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
    const from = start + (praise.exec(rest)?.[0].length ?? 0);
    const phrase = rest.slice(from - start);
    const stop = soughtEnd.exec(phrase);
    const found = toOccupation.exec(stop === null ? phrase : phrase.slice(0, stop.index))?.[0];
    if (found === undefined || !isSought(text.slice(from, from + found.length), match[0])) continue;
    return { from, to: from + found.length };
  }
  return undefined;
}

/** "as a developer you …", "experience as an engineer", "work with the engineers" tell of people in general: there a title has capitals. */
function isSought(written: string, lead: string): boolean {
  if (/^(?:of|to|in|other|all|these|original)\b/i.test(written)) return false;
  const isSeeking =
    /^(?:look|seek|hiring|in |search|recruit|need|role|position|opening|opportunity)/.test(lead);
  if (written.split(" ").length > 8 || bareWord.test(written.toLowerCase())) return false;
  if (!written.includes(" ") && !/[-/]/.test(written)) return false;
  return isSeeking || /^\p{Lu}/u.test(written);
}

function factOf(text: string, { from, to }: Span): Fact {
  return { from, to, text: text.slice(from, to).replace(/\s+/g, " ") };
}
