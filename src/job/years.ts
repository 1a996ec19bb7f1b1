import type { Span } from "../document/document.ts";
import type { Mention } from "../skills/mention.ts";
import { findAll } from "./pattern.ts";

/** A number of years that a sentence asks for. */
export interface Years extends Span {
  /** The lower bound. */
  readonly months: number;
  /** The mentions that the phrase is tied to, ascending. */
  readonly of: readonly Mention[];
  /** Where the words end that name the occupation; absent when the years are of a technology only. */
  readonly occupationTo?: number;
}

const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

const number =
  "(\\d{1,2}(?:\\.\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";
const more = "(?: ?\\+| ?plus\\b| or (?:more|greater|above|so)| and (?:more|above|up))*";
/** "5+ years", "3-5 yrs", "five (5) or more years", "3+plus years", "1+ year(s)", "18 months". */
const yearsPhrase = new RegExp(
  `(?<![\\w.$€£,/-]|\\d )(?:between )?${number}(?: ?\\(\\d{1,2}\\+?\\))?${more}(?: ?(?:-|to|~|or|and|/) ?${number}(?: ?\\(\\d{1,2}\\))?${more})?[ -]?(?:full |calendar |continuous )?(years?|yrs?|months?|mos|jahre?n?|ans|años|jaar)\\b\\.?(?:\\(s\\)|'s|s?'{1,2})?(?: ?\\+)?`,
  "g",
);

/** Before the number: a bound from above leaves no lower one. */
const upTo =
  /\b(?:up to|less than|under|below|no more than|maximum(?: of)?|max\.?|not more than|fewer than) $/;
/** Before the number: a stretch of history, not something asked for. */
const history =
  /\b(?:last|past|next|previous|first|every|each|within|after|over the|in the|for over|for more than|for nearly|for almost|during the|about|nearly|almost|once every|average of|average of over|combined|the)(?: the)?(?: (?:last|past|next|coming|previous))? $/;
/** Before the number: what the writer has. */
const ownYears =
  /\b(?:i|we)(?: have|'ve)(?: had)?(?: (?:over|more than|nearly|about|almost|around))? $/;
/** Behind the number: an age, a contract, a school. */
const otherUse =
  /^ ?(?:\w+ )?(?:old\b|of age|ago\b|in a row|in business|contract\b|degree|college\b|university\b|program\b(?! or)|commitment|term\b|period|probation|from\b|warranty|anniversar|of (?:college|university|study|schooling|school|innovation|history|growth|success\b|funding|age|service to|tradition|excellence|full-time study)|post-secondary|history|plan\b|vest|visa|work permit|after|per\b|college|undergraduate|since)/;

/** Texts of jobs for machines: no sentence holds more. */
const maxYears = 20;

/**
 * The numbers of years that a sentence asks for, in order, each with the mentions it is tied to: those behind it up to where the
 * sentence asks for something else, or those before it when nothing follows ("Java: 5 years"). `mentions` are the sentence's skills,
 * ascending; `folded` is the whole text. O(sentence).
 */
export function findYears(
  folded: string,
  sentence: Span,
  mentions: readonly Mention[],
): readonly Years[] {
  const words = folded.slice(sentence.from, sentence.to);
  if (!/years?|yrs?|months?|mos\b|jahr|\bans\b|años|jaar/.test(words)) return [];
  const hits = findAll(yearsPhrase, words)
    .slice(0, maxYears)
    .flatMap((match) => readHit(words, match));
  return hits.map((hit, i) => {
    const scope: Scope = {
      words,
      at: sentence.from,
      mentions,
      floor: hits[i - 1]?.to ?? 0,
      ceiling: hits[i + 1]?.from ?? words.length,
    };
    return tieYears(scope, hit);
  });
}

interface Hit extends Span {
  readonly months: number;
}

interface Scope {
  readonly words: string;
  /** Where the sentence begins in the text. */
  readonly at: number;
  readonly mentions: readonly Mention[];
  /** Where the years before end, and where those behind begin. */
  readonly floor: number;
  readonly ceiling: number;
}

function readHit(words: string, match: RegExpExecArray): readonly Hit[] {
  const from = match.index;
  const to = from + match[0].length;
  const before = words.slice(Math.max(0, from - 30), from);
  const behind = words.slice(to, to + 40);
  if (history.test(before) || ownYears.test(before) || otherUse.test(behind)) return [];
  const isMonths = /^mo/.test(match[3] ?? "");
  if (isMonths && !/^ ?(?:of )?(?:\w+ ){0,3}experience/.test(behind)) return [];
  const low = upTo.test(before) ? 0 : numberOf(match[1] ?? "");
  if (low > 30) return [];
  return [{ from, to, months: Math.round(isMonths ? low : low * 12) }];
}

function numberOf(word: string): number {
  return numberWords[word] ?? Number(word);
}

function tieYears(scope: Scope, hit: Hit): Years {
  const { words, at, mentions } = scope;
  const behind = { from: hit.to, to: scopeEnd(words, hit.to, scope.ceiling) };
  const within = (part: Span): readonly Mention[] =>
    mentions.filter((m) => m.from - at >= part.from && m.from - at < part.to);
  const isClosed = closesClause.test(words.slice(hit.to, hit.to + 60));
  const after = isClosed ? [] : within(behind);
  const of =
    after.length > 0 ? after : isClosed || isLast(words, behind) ? beforeHit(scope, hit) : [];
  const head = words.slice(hit.to, behind.to);
  const span = { from: at + hit.from, to: at + hit.to };
  const end = occupationEnd(scope, head, hit, of);
  const years = { ...span, months: hit.months, of };
  return end === undefined ? years : { ...years, occupationTo: span.to + end };
}

/** The phrase ends here: what it is about stood before it. */
const closesClause =
  /^\)?(?: ?(?:of )?(?:(?:total |hands-on |relevant |work |working |professional |practical |prior )*(?:experience|exp\b\.?)))?(?: (?:is |are )?(?:required|preferred|minimum|mandatory|a must|must|desired|or more|at least))?\s*(?:[,;)(/|]|\.(?!\w)|- ?(?:must|required)|$)/;

function isLast(words: string, behind: Span): boolean {
  return !/[a-z]{3}/.test(
    words.slice(behind.from, behind.to).replace(/\bexperience\b|\bof\b/g, ""),
  );
}

/** The skills just before the phrase: "Java, Kotlin: 5 years", "Experience in Java for at least 5 years", "Java (5 years)". */
function beforeHit(scope: Scope, hit: Hit): readonly Mention[] {
  const { words, at, mentions, floor } = scope;
  const near = mentions.filter((m) => m.from - at >= floor && m.to - at <= hit.from);
  const last = near.at(-1);
  if (last === undefined || hit.from - (last.to - at) > 40) return [];
  // In "Java (5 years), Python (3 years)" the bracket speaks of its own item only.
  const opened = /\(\s*(?:[a-z+. ]+)?$/.test(words.slice(last.to - at, hit.from));
  return opened ? [last] : near;
}

/** Words behind which the sentence asks for something else. */
const nextAsk =
  /(?:,|;| and| plus| as well as| with| but| \() ?(?:(?:an?|the|some|at least|also|have|has|\w+ly|strong|solid|good|deep|proven|demonstrated|excellent|hands-on|working|basic|in-depth|extensive|prior|previous|sound|thorough) ){0,3}(?:knowledge|understanding|familiarity|familiar|proficiency|proficient|ability|abilities|exposure|degree|background|bachelor\S*|master\S*|bs\b|ms\b|phd|track record|fluen\w+|skills? in|certifi\w+)|(?:,|;| and| plus) (?:(?:an?|at least|also|have|\w+ly|strong|solid|good|deep|proven|demonstrated|excellent|hands-on|working|prior|previous|some) ){0,3}experience\b|;|\bpreferably\b|\bideally\b|\bis a plus|\ba plus\b|\bnice to have|\bincluding (?=\d)|\bor (?:a |an )?(?:bachelor|master|phd|ms\b|bs\b|equivalent)|\bin lieu\b| - (?=[a-z]+:)|\b(?:so that|in order to|,? then we(?:'d| would|'ll| will)?|to ensure|that (?:will|can|are|is)|which|while|who)\b/;

/**
 * Behind a comma or "and" words of its own: "…, really good at SQL", "… and have run Kafka", "… and solid Docker skills". They end
 * the years only where the words before have said what these are of.
 */
const ownWords =
  /(?:,(?: and| but)?| and| but| plus| -) (?:\w+ly |very |quite |also |both |pretty |you |you're |you are )*(?:(?:good|great|excellent|strong|skilled|comfortable|confident|fluent|versed|well-versed|expert|experienced|at (?:ease|home)|happy|capable|able)(?: (?:at|with|in|to|on|using)\b)|(?:strong|solid|good|great|deep|excellent|proven|sound|thorough|advanced|expert|hands-on|basic|working|practical|demonstrable|outstanding) (?!(?:software|experience)\b)[\w+#./-]+|(?:have|has|having|you've) \w+|can \w+|knows?\b|knowing\b|(?:loves?|enjoys?) [\w+#./-]+|[\w+#./-]+ (?:skills|knowledge)\b|understands?\b|must\b|mastery\b|mastered\b|an? (?:\w+ ){0,2}(?:grasp|command|eye|feel|love|passion|interest)\b)/;

function scopeEnd(words: string, from: number, ceiling: number): number {
  const rest = words.slice(from, ceiling);
  const next = nextAsk.exec(rest)?.index ?? rest.length;
  const own = ownWords.exec(rest)?.index ?? rest.length;
  return from + (own < next && saysOfWhat(rest.slice(0, own)) ? own : next);
}

/** Whether words behind a number of years name the occupation, or experience of no kind. */
function saysOfWhat(head: string): boolean {
  return occupation.test(head) || bareExperience.test(head);
}

const occupation =
  /\b(?:software|application|web|full[- ]?stack|back[- ]?end|front[- ]?end|server[- ]side|mobile|data|machine learning|ml|devops|sre|site reliability|platform|systems?|cloud|infrastructure|security|qa|test(?:ing)?|product|commercial|professional|embedded|network|database|analytics?|it|programming|production|enterprise|technical) (?:(?:and|or|&) \w+ )?(?:software )?(?:engineer(?:ing|s)?|develop(?:ment|er|ers|ing)|programm(?:ing|er)|architect(?:ure)?|design|scien(?:ce|tist)|analy(?:st|tics|sis)|administra\w+|automation|operations|test(?:er|ing))\b|\bdevops\b|\bsre\b|\bin software(?=\W*$|[,.;])|\bserver[- ]side\b|\bback-?end\b|\bfull-?stack\b|\bprogramming\b|\bcoding\b|\b(?:building|developing|writing|creating|designing|running) (?:\w+[ -]){0,3}(?:back[- ]?ends?|front[- ]?ends?|apis|solutions|products|websites)\b|\bsoftware (?:industry|design|systems|products|projects|applications)\b|\b(?:develop(?:ing|ment)|building|designing|writing|delivering) (?:[\w-]+ ){0,3}(?:software|applications?|systems|services|code)\b|\bdeveloper\b|\bengineer\b|\bdevelopment\b|\bengineering\b|\bdata (?:science|analytics)\b|\b(?:manual|automation|software|functional) (?:qa|testing)\b|\bquality assurance\b|\bsystems? analysis\b/;

/** What only says of which kind the work is: "relational database development", "scalable back ends". */
const fieldWord =
  /(?:databases?|systems?|real[- ]time|applications?|apps|web|cloud|mobile|distributed|scalable|services|apis|qa|testing|security|data|devops|infrastructure|embedded|enterprise|scale|performance|production|software|ci\/cd|processes)$/;

/** Experience of no named kind. */
const bareExperience =
  /^\)? ?(?:of )?(?:(?:total|overall|proven|demonstrated|full-time|hands-on|relevant|related|work|working|professional|practical|prior|previous|industry|commercial|progressive|progressively responsible|job|post-graduate|similar|real-world|real world|solid|strong|technical|career|equivalent|applicable|direct|or more|in|and|of|(?:or )?(?:more|greater|above)|your|significant|business|industrial|on-the-job|it|tech|software) )*(?:(?:experience |exp\.? )?in (?:a |an )?(?:similar|the same|related|this|comparable|relevant) (?:role|position|field|job|capacity|area)|(?:experience )?in (?:the|this) (?:software |tech |it )?(?:industry|field)\b|it(?=\W*$|[,;.] )|experience|exp\b\.?|(?:berufs|praxis)?erfahrung|d'expérience|de experiencia)(?! (?:mit|als|en|avec|dans|con|with|in|as|of|using|on|at|working|leading|managing|building|developing|designing|within|supporting|and (?:knowledge|understanding|skills?)))/;

const management =
  /\b(?:manag(?:ing|ement|er)|leadership|leading|mentoring|supervis\w+|sales|marketing)\b/;

/**
 * Where in `head` the words end that make the years count for the occupation, undefined when none do. "5 years of Java development" are years of Java only; "5 years of back-end development
 * using Java" are both.
 */
function occupationEnd(
  scope: Scope,
  head: string,
  hit: Hit,
  of: readonly Mention[],
): number | undefined {
  // "Back-end development" can itself be a skill of the lexicon; it names the occupation all the same.
  const skills = of.filter((m) => !occupation.test(m.surface.toLowerCase()));
  const named = skills.filter((m) => !fieldWord.test(m.surface.toLowerCase()));
  const first = named.find((m) => m.from - scope.at >= hit.to);
  const beforeSkill =
    first === undefined ? head : head.slice(0, Math.max(0, first.from - scope.at - hit.to));
  const found = occupation.exec(beforeSkill.slice(0, 100));
  if (found !== null) {
    const isManagement = management.test(beforeSkill.slice(0, found.index));
    return isManagement ? undefined : found.index + found[0].length;
  }
  if (isWorkedAs(scope, head, hit)) return 0;
  if (skills.length > 0) return undefined;
  if (/^\W*$/.test(head)) return 0;
  return bareExperience.exec(head)?.[0].length;
}

const workedAs =
  /\bas an? ((?:[\w+#./-]+ ){1,6})(?:for|with) (?:a minimum of |at least |minimum |more than |over |min\.? )?$/;

/** "Experience as a Java developer for at least 3 years": the occupation stands before its years. */
function isWorkedAs({ words }: Scope, head: string, hit: Hit): boolean {
  if (!/^\W*$/.test(head)) return false;
  const role = workedAs.exec(words.slice(Math.max(0, hit.from - 100), hit.from))?.[1];
  return role !== undefined && occupation.test(role);
}
