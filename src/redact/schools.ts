import type { Span } from "../document/document.ts";
import { mergeSpans, overlap } from "../document/spans.ts";
import { repeats } from "../resume/proper-names.ts";
import type { Resume } from "../resume/resume.ts";
import { isPlace } from "../resume/rows/places.ts";
import { trimSpan } from "../resume/rows/rows.ts";
import { findDates } from "../text/dates.ts";
import { findDegrees } from "../text/degrees.ts";
import { isEnglishWord } from "../text/english.ts";
import { namesSchool, startsField } from "../text/study-words.ts";
import { letters, regExp } from "../words/letters.ts";
import { overlappingSpans } from "./spans.ts";

/**
 * Where schools are named. `sure` holds those of the degrees and names in education sections that contain a
 * word such as "College". `doubtful` holds names that may be schools.
 */
export interface SchoolPlaces {
  readonly sure: readonly Span[];
  readonly doubtful: readonly Span[];
}

/** Nobody attended more schools, and a search for each one in an adversarial text would take hours. */
const mostSchools = 30;

/** O(text). */
export function findSchools({ document, degrees, sections, skills }: Resume): SchoolPlaces {
  const { text, lines } = document;
  const own = degrees.flatMap(({ school }) => school ?? []);
  const again = own.slice(0, mostSchools).flatMap((school) => repeats(text, school));
  const sure: Span[] = [...own, ...again];
  const doubtful: Span[] = [];
  const education = mergeSpans(sections.filter(({ kind }) => kind === "education"));
  const studies = mergeSpans(degrees);
  const named = mergeSpans(skills.flatMap(({ mentions }) => mentions));
  for (const line of lines) {
    const isInside = overlappingSpans(education, line).length > 0;
    const names = namesIn(text, line);
    (isInside ? sure : doubtful).push(...names);
    // A degree may be in a section with another heading.
    if (!isInside && overlappingSpans(studies, line).length === 0) continue;
    doubtful.push(
      ...unknownNames(
        text,
        line,
        overlappingSpans(named, {
          from: line.from,
          to: Math.min(line.to, line.from + longestLine),
        }),
      ),
    );
    if (names.length === 0) doubtful.push(...plainNames(text, line));
  }
  const taken = mergeSpans(sure);
  return { sure, doubtful: doubtful.filter((span) => overlappingSpans(taken, span).length === 0) };
}

/**
 * "Technical University of Munich", "St. Mary's College": capitalized words, with small words between them.
 */
const properName = regExp.gu`(?<![${letters}\d])\p{Lu}[${letters}.'’&-]*(?:(?: (?:of|for|and|the|de|di|do|da|del|della|la|le|des|du|für|der|und|&|at|in)){0,2} \p{Lu}[${letters}.'’&-]*){0,8}|[ぁ-힣]{2,30}`;

/** Longer lines are sentences. */
const longestLine = 400;

function namesIn(text: string, line: Span): readonly Span[] {
  const words = text.slice(line.from, Math.min(line.to, line.from + longestLine));
  if (!namesSchool(words)) return [];
  return [...words.matchAll(properName)].flatMap((found) => {
    const from = line.from + found.index;
    const span = { from, to: from + found[0].length };
    return found[0].includes(" ") && namesSchool(found[0]) && !isDegree(text, span) ? [span] : [];
  });
}

/** "High School Diploma" is a degree, not a school. */
function isDegree(text: string, { from, to }: Span): boolean {
  return findDegrees(text, from, to).some((degree) => degree.from === from);
}

/**
 * Names in a line of an education section that are not a degree, field of study or place and contain an
 * unknown word, such as "LJMU" or "NIIT Noida". A word is unknown if it is not English and belongs to no
 * skill or date.
 */
function unknownNames(text: string, line: Span, skills: readonly Span[]): readonly Span[] {
  const words = text.slice(line.from, Math.min(line.to, line.from + longestLine));
  const degrees = findDegrees(text, line.from, line.from + words.length);
  const recognized = [...skills, ...findDates(text, line.from, line.from + words.length)];
  const known: readonly Span[] = degrees.flatMap((degree) => [degree, degree.field ?? degree]);
  return [...words.matchAll(properName)].flatMap((found) => {
    const from = line.from + found.index;
    const span = { from, to: from + found[0].length };
    const isKnown = known.some((one) => overlap(one, span));
    if (isKnown || isPlace(found[0]) || startsField(found[0])) return [];
    const isUnknown = [...found[0].matchAll(/[^\s'’&-]+/g)].some(({ 0: word, index }) => {
      const part = word.toLowerCase().replaceAll(".", "");
      const place = { from: from + index, to: from + index + word.length };
      return part.length > 1 && !isPlain(part) && !recognized.some((one) => overlap(one, place));
    });
    return isUnknown || initials.test(found[0]) ? [span] : [];
  });
}

function isPlain(word: string): boolean {
  return isEnglishWord(word) || /^[cs]?gpa$/.test(word);
}

/** "U.P.": initials, even if their letters without the periods form a word. */
const initials = regExp.u`(?:^|[^${letters}])(?:\p{Lu}\.\s?){2}`;

/**
 * Parts of a line that contain a word for a school but are not capitalized like a name: "gandhi hr. sec
 * school".
 */
function plainNames(text: string, line: Span): readonly Span[] {
  const words = text.slice(line.from, Math.min(line.to, line.from + longestLine));
  if (!namesSchool(words)) return [];
  return [...words.matchAll(/[^,;|\t–—(]+/g)].flatMap((found) => {
    const from = line.from + found.index;
    const span = trimSpan(text, { from, to: from + found[0].length }, ":.•-");
    const part = text.slice(span.from, span.to);
    return part.includes(" ") && namesSchool(part) && !isDegree(text, span) ? [span] : [];
  });
}
