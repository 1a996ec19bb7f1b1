import type { Analysis } from "../analyze/analysis.ts";
import type { Finding } from "../checks/check.ts";
import type { CheckId } from "../checks/ids.ts";
import { type CardFacts, type CardName, cardWords } from "./card-words.ts";
import { words } from "./words.ts";

/**
 * One aspect of reading a resume: what was looked at, what is wrong with it, and the source for why it
 * matters.
 */
export interface ParserCard {
  readonly title: string;
  /** The severity of the worst finding; "unknown" if there is no text to judge. */
  readonly state: "passed" | Finding["severity"] | "unknown";
  /** What is fine; "" if nothing is. */
  readonly passed: string;
  readonly findings: readonly Finding[];
  /** The source that says that parsers fail on what was found. */
  readonly source?: CardSource;
}

export interface CardSource {
  readonly name: string;
  readonly url: string;
}

const greenhouse: CardSource = {
  name: "Greenhouse",
  url: "https://support.greenhouse.io/hc/en-us/articles/200989175",
};

/** What Greenhouse lists among the reasons why it fails to read a resume. */
const namedByGreenhouse: ReadonlySet<string> = new Set([
  "contact-in-header",
  "file-size",
  "image-page",
  "letter-spacing",
  "table-layout",
  "text-box",
  "two-columns",
] satisfies CheckId[]);

interface CardDefinition {
  readonly name: CardName;
  readonly checks: readonly CheckId[];
}

/** Every check is on one card; the cards are in the order in which a parser encounters these aspects. */
export const cardDefinitions: readonly CardDefinition[] = [
  {
    name: "text",
    checks: ["unreadable-document", "doubtful-document", "outlined-text", "image-page"],
  },
  {
    name: "fonts",
    checks: ["letter-spacing", "icon-glyphs", "unnamed-letters"],
  },
  { name: "layout", checks: ["two-columns", "table-layout", "text-box"] },
  { name: "hidden", checks: ["hidden-text", "injected-instructions", "keyword-stuffing"] },
  { name: "contact", checks: ["missing-contact", "contact-in-header"] },
  { name: "sections", checks: ["not-a-resume"] },
  { name: "dates", checks: ["unreadable-date", "dates-order", "future-date", "employment-gap"] },
  { name: "length", checks: ["length", "file-size"] },
  { name: "wording", checks: ["listed-not-evidenced", "misspelling", "no-measurable-results"] },
];

/** The cards of an analysis in their order; findings of other checks come last. Never throws. */
export function parserCards(analysis: Analysis): readonly ParserCard[] {
  const { findings, resume } = analysis;
  const isUnreadable = resume.document.quality === "unreadable";
  const facts = factsOf(analysis);
  const cards = cardDefinitions.map(({ name, checks }): ParserCard => {
    const own = findings.filter(({ code }) => (checks as readonly string[]).includes(code));
    const { title, passed } = cardWords[name];
    const [worst] = own;
    const isUnknown = worst === undefined && isUnreadable && name !== "length";
    return {
      title,
      state: isUnknown ? "unknown" : (worst?.severity ?? "passed"),
      passed: worst === undefined && !isUnknown ? passed(facts) : "",
      findings: own,
      ...(own.some(({ code }) => namedByGreenhouse.has(code)) && { source: greenhouse }),
    };
  });
  return [...cards, ...otherCards(findings)];
}

/** The findings of the user's own checks. */
function otherCards(findings: readonly Finding[]): readonly ParserCard[] {
  const known = new Set<string>(cardDefinitions.flatMap(({ checks }) => checks));
  const own = findings.filter(({ code }) => !known.has(code));
  const [worst] = own;
  if (worst === undefined) return [];
  return [{ title: cardWords.other.title, state: worst.severity, passed: "", findings: own }];
}

function factsOf({ resume }: Analysis): CardFacts {
  const { contact, document, positions, sections } = resume;
  return {
    format: document.format,
    pages: document.pages,
    hasLayout: document.layout !== undefined,
    hasName: contact.name !== undefined,
    hasEmail: contact.email !== undefined,
    hasPhone: contact.phone !== undefined,
    positions: positions.length,
    sections: [...new Set(sections.map(({ kind }) => kind))].filter((kind) => kind !== "other"),
  };
}

/** "Passed: text, contact, dates"; "" if nothing passed. */
export function passedWords(analysis: Analysis): string {
  const passed = parserCards(analysis).filter(({ state }) => state === "passed");
  if (passed.length === 0) return "";
  return words.passedCards(passed.map(({ title }) => title.toLowerCase()).join(", "));
}
