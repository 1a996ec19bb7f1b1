// Measures whether a person would believe a comparison: npm run bench -- people   (SHOW=work lists the errors
// in that part)
// fixtures/gold/people.yml contains invented resumes and postings with an expert's judgment: a grade, which
// words of the posting are met, half met and missing, and what a coach would advise (docs/scoring.md gives
// the scores for each grade). Words in no requirement are counted as unread and not compared.
// Our bias: the author had read the page on scores, and wrote pairs of kinds that were known to be hard.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { parseJob } from "../src/analyze/parse-job.ts";
import { textDocument } from "../src/document/plain.ts";
import type { Job } from "../src/job/job.ts";
import { requirementStatusOf } from "../src/report/labels.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Match } from "../src/score/match.ts";
import { scoreMatch } from "../src/score/score.ts";
import { Share } from "./gold/share.ts";

const shown = process.env.SHOW;
const now = "2026-11-20";

interface Pair {
  readonly id: string;
  readonly part: string;
  readonly grade: number;
  readonly gradeFrom?: number;
  readonly gradeTo?: number;
  readonly resume: string;
  readonly posting: string;
  readonly met?: readonly string[];
  readonly half?: readonly string[];
  readonly missing?: readonly string[];
  readonly nothing?: readonly string[];
  readonly advise?: readonly string[];
  readonly avoid?: readonly string[];
}

const bands = ["unrelated", "weak", "partial", "good", "strong"];
const gradeOf = (score: number): number =>
  [20, 35, 60, 75].filter((least) => score >= least).length;

/** The positions where the words occur as whole words. */
function placesOf(words: string, text: string): number[] {
  const isLetter = (char = " ") => /[\p{L}\p{N}#+]/u.test(char);
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) places.push(at);
  }
  return places;
}

/** The statuses of the requirements that contain the words or are contained in them. */
function statusesOf(words: string, { posting }: Pair, job: Job, match: Match): string[] {
  const places = placesOf(words, posting);
  const asked = job.requirements.filter(({ kind, spans }) =>
    spans.some(
      ({ from, to }) =>
        kind !== "title" && places.some((at) => from < at + words.length && at < to),
    ),
  );
  return match.contributions
    .filter((one) => asked.some(({ kind, name }) => kind === one.kind && name === one.name))
    .map(requirementStatusOf);
}

/** Counts for one part; errors are reported with the pair's id. */
class Tally {
  readonly band = new Share();
  readonly met = new Share();
  readonly half = new Share();
  readonly missing = new Share();
  readonly nothing = new Share();
  readonly advised = new Share();
  readonly "odd advice left out" = new Share();
  "met shown as missing" = 0;
  "missing shown as met" = 0;
  unread = 0;

  readonly say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.say = say;
  }

  check(share: Share, isRight: boolean, wrong: () => string): void {
    if (!share.count(isRight)) this.say(wrong());
  }

  countBand({ grade, gradeFrom = grade, gradeTo = grade }: Pair, score: number): void {
    const got = gradeOf(score);
    this.check(
      this.band,
      got >= gradeFrom && got <= gradeTo,
      () => `${score} is ${bands[got]}, expected ${bands[grade]}`,
    );
  }

  /** Compares the status of what the words of a posting ask for. */
  countStatus(words: string, expected: "met" | "half" | "missing", found: readonly string[]): void {
    if (found.length === 0) {
      this.unread += 1;
      this.say(`unread: ${words}`);
      return;
    }
    const right = { met: ["met", "named"], half: ["named", "partial"], missing: ["missing"] }[
      expected
    ];
    const isRight = found.some((one) => right.includes(one));
    const wrong = () => `${words}: ${found.join(", ")}, expected ${expected}`;
    this.check(this[expected], isRight, wrong);
    const opposite = ({ met: "missing", missing: "met", half: "" } as const)[expected];
    if (opposite === "" || found.some((one) => one !== opposite)) return;
    this[expected === "met" ? "met shown as missing" : "missing shown as met"] += 1;
  }

  countAdvice({ advise = [], avoid = [] }: Pair, { suggestions }: Match): void {
    const first = suggestions.slice(0, 5);
    for (const word of advise) {
      const isSaid = first.some(({ text }) => placesOf(word, text).length > 0);
      this.check(this.advised, isSaid, () => `no advice on ${word}`);
    }
    for (const word of avoid) {
      const odd = suggestions.find(
        ({ text, points }) => points > 0 && placesOf(word, text).length > 0,
      );
      this.check(
        this["odd advice left out"],
        odd === undefined,
        () => `odd advice: ${odd?.text ?? ""}`,
      );
    }
  }
}

const pairs = parse(readFileSync("fixtures/gold/people.yml", "utf8")) as Pair[];
for (const part of new Set(pairs.map((pair) => pair.part))) {
  const isShown = shown === part && !part.endsWith("closed");
  let id = "";
  const tally = new Tally((text) => {
    if (isShown) console.error(`${id}: ${text}`);
  });
  for (const pair of pairs.filter((one) => one.part === part)) {
    id = pair.id;
    const job = await parseJob(pair.posting);
    const match = scoreMatch(await parseResume(textDocument(pair.resume), { now }), job);
    tally.countBand(pair, match.score ?? 0);
    for (const status of ["met", "half", "missing"] as const)
      for (const words of pair[status] ?? [])
        tally.countStatus(words, status, statusesOf(words, pair, job, match));
    for (const words of pair.nothing ?? [])
      tally.check(
        tally.nothing,
        statusesOf(words, pair, job, match).length === 0,
        () => `asks for nothing: ${words}`,
      );
    tally.countAdvice(pair, match);
  }
  const { say: _, ...counts } = tally;
  console.log(`The ${part} part:`);
  for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`);
}
