import { beforeAll, expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { parseJob } from "../../src/analyze/parse-job.ts";
import type { Job } from "../../src/job/job.ts";
import type { Contribution, Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";

const resumes = loadCases("resumes");
const postings = loadCases("jobs");
const jobs = new Map<string, Job>();
const formats = ["text", "table", "two-columns", "hidden-text"];

beforeAll(async () => {
  for (const posting of postings) jobs.set(posting.name, await jobOf(posting));
});

async function matchOf(resume: string, job = "fifteen-skills"): Promise<Match> {
  const known = resumes.find(({ name }) => name === resume);
  if (known === undefined) throw new Error(`no fixture is named ${resume}`);
  const { document } = (await analysisOf(known)).resume;
  const { match } = await analyzeResume(document, jobs.get(job), { now });
  if (match === undefined) throw new Error("no match");
  return match;
}

const skillsOf = ({ contributions }: Match): readonly Contribution[] =>
  contributions.filter(({ kind }) => kind === "skill");
const namesOf = (match: Match, status: Contribution["status"]): readonly string[] =>
  skillsOf(match)
    .filter((contribution) => contribution.status === status)
    .map(({ name }) => name)
    .toSorted();

test.for(formats)("variants alone meet 13 of 15 skills, as %s", async (format) => {
  const match = await matchOf(`variants-${format}`);
  expect(skillsOf(match)).toHaveLength(15);
  expect(namesOf(match, "met")).toHaveLength(13);
  // There is a substitute for each (RabbitMQ, Go).
  expect(namesOf(match, "partial")).toEqual(["Apache Kafka", "Rust"]);
});

test.for(formats)(
  "words that only look like them meet none of 15 skills, as %s",
  async (format) => {
    const match = await matchOf(`trap-${format}`);
    expect(namesOf(match, "missing")).toHaveLength(15);
    expect(match.score).toBe(0);
  },
);

/** All points, including those above a score of 100. */
const pointsOf = ({ contributions }: Match): number =>
  contributions.reduce((sum, { points }) => sum + points, 0);

test("the same resume has the same score in every format", async () => {
  const scores = await Promise.all(
    formats.map(async (name) => (await matchOf(`variants-${name}`)).score),
  );
  expect(new Set(scores).size).toBe(1);
});

test("a line that lists every skill twice earns less than half the points of 13 skills in dated work", async () => {
  const stuffed = await matchOf("stuffed-skills-line");
  const honest = await matchOf("variants-text");
  expect(namesOf(stuffed, "met")).toHaveLength(15);
  expect(2 * pointsOf(stuffed)).toBeLessThan(pointsOf(honest));
});

test.for(["scan", "outlined-text", "unmappable-font"])(
  "%s has no score rather than a low one",
  async (name) => {
    const match = await matchOf(name);
    expect(match.score).toBe(null);
    expect(match.because).toContain("unreadable");
  },
);

test("a posting that asks for nothing gives no score", async () => {
  const match = await matchOf("single-column", "no-requirements");
  expect(match.score).toBe(null);
  expect(match.because).toContain("no requirement");
});

test.for(["Java", "Acme looks for nice people"])(
  "a posting that only says %s gets the reason that it says too little",
  async (text) => {
    const { resume } = await analyzeResume(resumes[0]?.bytes ?? "", undefined, { now });
    const match = scoreMatch(resume, await parseJob(text));
    expect(match.reason).toBe("posting-too-short");
    expect(match.because).toContain("give its whole text");
  },
);
