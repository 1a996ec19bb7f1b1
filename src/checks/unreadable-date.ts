import type { Line, Span } from "../document/document.ts";
import { coverOf } from "../text/cover.ts";
import { letters, regExp } from "../words/letters.ts";
import type { Check } from "./check.ts";
import { datedPositions, type EntryFacts, entryName } from "./dated-entries.ts";

/** Years with blanks in them ("20XX"), and months above twelve ("13/2019"). */
const unread = regExp.u`(?<![${letters}\d/.])(?:19|20)(?:[xX]{2}|\?\?|__)(?![${letters}\d])|(?<![\d/.-])(?:1[3-9]|[2-9]\d)[/.](?:19|20)\d\d(?![\d/.])`;

/** Dates are on short lines; longer ones are about something else. */
const longestLine = 100;

/** This many findings are enough. */
const maxFindings = 5;

/** A date that cannot be read, as written in the resume, or a position that has none. */
type DateFacts = { readonly kind: "date"; readonly quote: string } | EntryFacts<"position">;

/**
 * Dates of work or study that no program can read, and positions without any dates. Without dates there are
 * no months, here and in every applicant tracking system: the work counts as if it had taken no time.
 */
export const unreadableDate: Check<DateFacts> = {
  id: "unreadable-date",
  severity: "warning",
  run({ resume }) {
    const { document, sections } = resume;
    const dated = coverOf(
      sections.filter(({ kind }) => kind === "experience" || kind === "education"),
    );
    const isDated = (line: Line): boolean =>
      line.to - line.from <= longestLine && line.region !== "hidden" && dated.holds(line.from);
    const odd = document.lines.filter(isDated).flatMap((line): readonly Span[] => {
      const found = unread.exec(document.text.slice(line.from, line.to));
      const from = line.from + (found?.index ?? 0);
      return found === null ? [] : [{ from, to: from + found[0].length }];
    });
    const bare = datedPositions(resume).filter(
      ({ start, end }) => start === undefined && end === undefined,
    );
    return [
      ...odd.slice(0, maxFindings).map((span) => ({
        facts: { kind: "date" as const, quote: document.text.slice(span.from, span.to) },
        span,
      })),
      ...bare.slice(0, maxFindings).map(({ facts, from, to }) => ({ facts, span: { from, to } })),
    ];
  },
  words(facts) {
    return {
      message:
        facts.kind === "date"
          ? `A date cannot be read: “${facts.quote}”`
          : `${entryName(facts)} has no date that can be read`,
      fix: "Write month and year of its start and its end, as in “Mar 2019 – Jun 2021”.",
    };
  },
};
