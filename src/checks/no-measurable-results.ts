import { pattern } from "../words/words.ts";
import type { Check } from "./check.ts";

/** Fewer bullets than this are too few to judge. */
const minBullets = 4;

/** At least one in this many bullets should contain a figure. */
const bulletsPerFigure = 8;

/**
 * A figure: digits that are not part of a name or version (S3, HTTP2 and Java 8 are ruled out by their
 * letters or their single digit), or a share or amount of any size.
 */
const figure = /(?:^|[\s(~<>+≈$€£-])\d{2,}|\d\s?[%x×+]|[$€£]\s?\d/;
const number = /\b\d{1,3}(?:[.,]\d{1,3})?\s?/g;
const unit = pattern("measured-unit", "y");

const figureWord = pattern("figure-word");

/** A year alone is a date, not a result. */
const years = /\b(?:19|20)\d\d\b/g;

/**
 * Positions whose bullets contain hardly any figures. "Cut response time from 800 to 120 ms" can be asked
 * about and remembered; "responsible for performance" cannot.
 */
export const noMeasurableResults: Check<{
  readonly bullets: number;
  readonly measured: number;
  readonly bulletsPerFigure: number;
}> = {
  id: "no-measurable-results",
  severity: "note",
  run({ resume }) {
    const bullets = resume.positions.flatMap((position) => position.bullets);
    if (bullets.length < minBullets) return [];
    const measured = bullets.filter((bullet) => isMeasured(bullet.text));
    if (measured.length * bulletsPerFigure >= bullets.length) return [];
    const [first] = bullets;
    return [
      {
        facts: { bullets: bullets.length, measured: measured.length, bulletsPerFigure },
        ...(first !== undefined && { span: { from: first.from, to: first.to } }),
      },
    ];
  },
  words(facts) {
    return {
      message: `${facts.measured === 0 ? "None" : `Only ${facts.measured}`} of ${facts.bullets} bullets ${facts.measured > 1 ? "give" : "gives"} a figure; aim for one in ${facts.bulletsPerFigure}`,
      fix: "Where you know how much, how many or how fast, say so; leave the others as they are.",
    };
  },
};

function isMeasured(words: string): boolean {
  const rest = words.replace(years, "");
  return figure.test(rest) || hasMeasure(rest) || figureWord.test(words);
}

/** "5 users", "2 ms". */
function hasMeasure(words: string): boolean {
  return [...words.matchAll(number)].some(({ index, 0: digits }) => {
    unit.lastIndex = index + digits.length;
    return unit.test(words);
  });
}
