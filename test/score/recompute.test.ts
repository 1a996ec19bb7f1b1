import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bareWords } from "../../src/resume/bare-list.ts";
import type { Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import {
  bareList,
  claimPercent,
  degreeBelow,
  degreeEquivalentMonths,
  degreeOtherField,
  depthMonths,
  leastSpread,
  maxProfileKeywords,
  minDemand,
  unreadLines,
} from "../../src/score/thresholds.ts";
import {
  loneTitle,
  openingTitle,
  otherFieldShare,
  soughtTitleShare,
  titleGeneral,
  titleLevelLoss,
  titleMet,
  titleNear,
  titleSameField,
  titleShown,
  titleWordPoints,
  undescribedTitle,
} from "../../src/score/titles/title-credits.ts";
import {
  defaultWeights,
  fullHundredths,
  mostHundredths,
  mostWhole,
  rarityFrom,
  SCORING_VERSION,
  wholeOfOne,
  wholePerThing,
} from "../../src/score/weights.ts";
import { asks, documentOf, jobOf, lexicon, resumeOf, shares } from "./build.ts";
import { recompute } from "./recompute.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const page = read("scoring.md");
const details = read("scoring-details.md");

/** The example of docs/scoring.md. */
function example(): Match {
  const posting = documentOf(["Senior Kafka Engineer", "Kafka, Python, Kubernetes"]);
  const title = { text: "Senior Kafka Engineer", from: 0, to: 21 };
  const job = jobOf(
    [
      asks("kafka", { frequency: 2, minMonths: 36, spans: [{ from: 7, to: 12 }] }),
      asks("python", { spans: [{ from: 29, to: 35 }] }),
      asks("kubernetes", { level: "preferred", spans: [{ from: 37, to: 47 }] }),
    ],
    { document: posting, title, minMonths: 60, level: "senior" },
  );
  const resume = resumeOf({
    positions: [
      { title: "Kafka Developer", months: 21, isDated: true, skills: ["kafka", "django"] },
    ],
    listed: ["kubernetes"],
    surfaces: { kubernetes: "k8s" },
  });
  return scoreMatch(resume, job, { lexicon, shares });
}

test("a match is recomputed from its own words", () => {
  const match = example();
  const { score, contributions, deductions } = match;
  expect(recompute(match)).toEqual({ score, contributions, deductions });
});

test("the example in the docs has the numbers that scoring gives", () => {
  const cells = (row: string) => row.split("|").map((one) => one.trim());
  const lines = page.split("\n");
  const rows = lines.filter((line) => / → /.test(line));
  const shown = rows.map((row) => {
    const [, name, weight = "", credit = "", points] = cells(row);
    return [
      name,
      Number(weight.split(" → ")[1]),
      Number(credit.split(" = ").at(-1)),
      Number(points),
    ];
  });
  const [, , ...below] = lines.slice(lines.findIndex((line) => line.startsWith("| taken off")));
  const taken = below.slice(0, below.indexOf(""));
  const { score, contributions, deductions } = example();
  expect(taken.map(cells).map(([, , sum, points]) => [sum, Number(points)])).toEqual(
    deductions.map(({ because, points }) => [because.split(": ").at(-1), points]),
  );
  expect(Number(/a score of ([\d.]+)\. /.exec(page)?.[1])).toBe(score);
  expect(shown).toEqual(
    contributions.map(({ name, weight, credit, points }) => [name, weight, credit, points]),
  );
});

test("every product in the docs is correct", () => {
  const products = `${page}\n${details}`.matchAll(
    /((?:\d+(?:\.\d+)? × )+\d+(?:\.\d+)?) = (\d+(?:\.\d+)?)/g,
  );
  const checked = [...products].map(([, factors = "", result]) => {
    const product = factors.split(" × ").reduce((value, factor) => value * Number(factor), 1);
    return [factors, product.toFixed(4), Number(result).toFixed(4)];
  });
  expect(checked.length).toBeGreaterThan(4);
  for (const [factors, product, result] of checked)
    expect([factors, result]).toEqual([factors, product]);
});

const cell = (row: string): string =>
  details
    .split("\n")
    .find((line) => line.startsWith(`| ${row} |`))
    ?.split("|")[2]
    ?.trim() ?? "";

const listed = (
  values: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>> = {},
): string =>
  Object.entries(values)
    .map(([name, value]) => `${names[name] ?? name} ${value}`)
    .join(" · ");

test("the page of details contains every constant", () => {
  const {
    kinds,
    sorts,
    levels,
    frequency,
    rarity,
    covered,
    wide,
    titled,
    proofs,
    relations,
    depth,
    caps,
    core,
    experience,
    ground,
    junior,
    months,
    unread,
  } = defaultWeights;
  const names = {
    skill: "hard skill",
    study: "field of study",
    "spoken-language": "spoken language",
    "soft-skill": "soft skill",
    "job-title": "role",
  };
  expect(cell("kind")).toBe(listed(kinds, names));
  expect(cell("sort")).toContain(listed(sorts));
  expect(cell("depth")).toContain(`${depth.brief} if no time is given`);
  expect(cell("depth")).toContain(`${depthMonths} months`);
  expect(cell("claimed")).toContain(`gives ${proofs.listed}, rising evenly to ${depth.claimed}`);
  expect(cell("claimed")).toContain(
    `${(100 * depthMonths) / claimPercent} months, of which ${claimPercent} % count`,
  );
  expect(cell("bare list")).toContain(`${bareList}`);
  expect(cell("level")).toContain(listed(levels));
  expect(cell("mentions")).toContain(
    `${frequency.step} more for each further one, up to ${frequency.most}`,
  );
  for (const [name, from] of rarityFrom) {
    expect(cell("rarity")).toContain(
      `${name} ${rarity[name]}${from > 0 ? ` from ${100 * from} %` : ""}`,
    );
  }
  expect(cell("titled")).toContain(`${titled.factor} for`);
  expect(cell("covered")).toContain(`${covered.factor} for`);
  expect(cell("wide")).toContain(`${wide.factor} for`);
  expect(cell("relation")).toBe(listed(relations));
  expect(cell("proof")).toBe(`${listed(proofs)} · hidden 0`);
  expect(cell("months")).toContain(`${months.undated} with none shown`);
  const text = details.replaceAll("\n", " ").replaceAll(/ +/g, " ");
  for (const words of [
    `this page: version ${SCORING_VERSION}`,
    `at most ${caps.skill} points, and the title at most ${caps.title}`,
    `add up to ${wholeOfOne / 100} for one thing that is asked for, ${wholePerThing / 100} more for each further one, and at most ${mostWhole / 100}`,
    `If fewer than eight things are asked for, one may weigh ${leastSpread} times an even share`,
    `(a degree ${kinds.degree / kinds.skill}, a trait ${kinds["soft-skill"] / kinds.skill})`,
    `If none of them is shown, ${core.rest} of all points remain.`,
    `in full once they earn ${ground.enough} of their points`,
    `from a mean credit of ${core.enough} on, nothing is deducted`,
    `${experience.rest} of the score remains with no months at all; from ${experience.enough} of those asked for on`,
    `fewer than ${fullHundredths / 100} points count by their share of ${fullHundredths / 100}`,
    `Above ${fullHundredths / 100}, ${(mostWhole - fullHundredths) / (mostHundredths - fullHundredths)} points count as one`,
    `${claimPercent} % of the years that a resume claims`,
    `at least ${unreadLines} lines`,
    `a list and studies then prove at least ${unread.listed}`,
    `a project proves at least ${junior.project}, education ${junior.education}, a position ${junior.brief} from the first month on`,
    `fewer than ${bareWords} words`,
    `gives ${titleGeneral.asked} if one without is asked for`,
    `and ${titleGeneral.own} in the reverse case`,
    `count ${titleWordPoints.role}, every other word ${titleWordPoints.field}`,
    `costs ${titleLevelLoss} of the credit`,
    `counts ${titleNear} of the one asked for`,
    `A word that a position shows although its title does not counts ${titleShown}`,
    `no title gives more than ${undescribedTitle}`,
    `a likeness below ${titleSameField}, whatever the level), ${otherFieldShare} count`,
    `Met from ${titleMet} on`,
    `summary ${openingTitle}, one alone on a line elsewhere ${loneTitle}, one that is only looked for ("seeking a position as …") ${soughtTitleShare}`,
    `${degreeBelow[0]} at the level asked or above, ${degreeBelow[1]} one level below`,
    `times ${degreeOtherField} in a field other`,
    `${degreeEquivalentMonths} months in positions give 1`,
    `if at least ${100 * minDemand} % of the postings ask for them, at most ${maxProfileKeywords} of them`,
  ]) {
    expect([words, text.includes(words)]).toEqual([words, true]);
  }
});

test("the page on scores has at most 60 lines and 700 words", () => {
  const prose = page.replace(/<img[^>]*>/, "").replaceAll(/[|#*=×→-]+/g, " ");
  expect(page.split("\n").length).toBeLessThanOrEqual(60);
  expect(prose.match(/\S+/g)?.length).toBeLessThanOrEqual(700);
});
