// Measures the time of scoring and of profiling: npx tsx --expose-gc bench/score.ts
// All texts are generated from sentences with the names of skills, the same on every run. Answers are
// compared before anything is timed: every ranking with the single scores, the profile with the names that
// were inserted. Exits with 1 if an answer is wrong. Times are processor time of one thread and its
// collector, without other programs on the machine.
// Bias: generated texts repeat their sentences, so caches of words are warmer than with real ones; their
// lengths are realistic.
import { cpus, loadavg } from "node:os";
import { parseJob } from "../src/analyze/parse-job.ts";
import { median } from "../src/document/median.ts";
import { textDocument } from "../src/document/plain.ts";
import type { Job } from "../src/job/job.ts";
import { builtinShares } from "../src/keywords/builtin-profile.ts";
import { profileKeywords } from "../src/keywords/count.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { rankResumes } from "../src/score/rank.ts";
import { scoreMatch } from "../src/score/score.ts";
import { findSkills } from "../src/skills/find.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import { makeRandom } from "../test/random.ts";

const size = { resumes: 1000, jobs: 100, postings: 10_000 };
const runs = 15;

const asks: readonly ((name: string) => string)[] = [
  (name) =>
    `- At least three years of hands-on experience with ${name} in a product that people use.`,
  (name) => `- You know ${name} well and can explain it to a colleague from another team.`,
  (name) => `- Good knowledge of ${name}, its limits and what it costs to run it at night.`,
];
const duties: readonly ((name: string) => string)[] = [
  (name) => `- You will build and run services with ${name} together with five colleagues.`,
  (name) => `- You decide with us where ${name} helps and where it does not.`,
];
const deeds: readonly ((name: string) => string)[] = [
  (name) => `- Moved 40 customers to a new platform built with ${name} in eight weeks.`,
  (name) => `- Cut the time of the nightly run from 90 to 12 minutes with ${name}.`,
  (name) => `- Taught ${name} to six new colleagues and wrote the guide that is still in use.`,
];

const shareOf = ({ id }: { readonly id: string }): number => builtinShares().get(id) ?? 0;

/**
 * Technologies that are found by name in each sentence without anything else; those asked for most often
 * first.
 */
const technologies = [...builtinLexicon().skills.values()].filter(
  ({ id, name, category, generic }) => {
    if (generic || !builtinLexicon().categories.get(category)?.technical) return false;
    // Nobody writes the label "Sabre (GDS)", and whether its first word is meant depends on the context.
    if (name.includes("(")) return false;
    return [...asks, ...duties, ...deeds].every((sentence) => {
      const found = findSkills(sentence(name));
      return found.length === 1 && found[0]?.skill === id;
    });
  },
);
technologies.sort((a, b) => shareOf(b) - shareOf(a));
type Technology = (typeof technologies)[number];

const random = makeRandom(7);

function pick<T>(list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

/** Distinct technologies, common ones far more often, as in reality. */
function pickTechnologies(count: number): readonly Technology[] {
  const picked = new Set<Technology>();
  while (picked.size < count) {
    const index = Math.floor(random() ** 4 * technologies.length);
    const technology = technologies[index];
    if (technology !== undefined) picked.add(technology);
  }
  return [...picked];
}

const lines = (
  sentences: readonly ((name: string) => string)[],
  names: readonly Technology[],
): string => names.map(({ name }) => pick(sentences)(name)).join("\n");

interface MadePosting {
  readonly text: string;
  readonly named: readonly Technology[];
}

function makePosting(): MadePosting {
  const named = pickTechnologies(30);
  const title = pick(["Senior Software Engineer", "Software Engineer", "Lead Engineer"]);
  const text = `${title}\n\nWe make software for people who run small shops, and have done so for twelve years.\n
Responsibilities\n${lines(duties, named.slice(0, 12))}\n
Requirements\n- 5+ years of experience as a software engineer\n${lines(asks, named.slice(12, 24))}\n
Nice to have\n${lines(asks, named.slice(24))}\n
Benefits\nThirty days off, a desk by the window and a bicycle.`;
  return { text, named };
}

function makeResume(): string {
  const positions = [2021, 2018, 2015, 2011].map(
    (year) =>
      `${pick(["Senior Backend Engineer", "Data Engineer", "Software Developer"])}, ${pick(["Harbor", "Willow", "Copper"])} Works\n` +
      `March ${year} - February ${year + 3}\n${lines(deeds, pickTechnologies(8))}`,
  );
  const skills = pickTechnologies(30).map(({ name }) => name);
  return `Ada Example\nada@example.com | +1 555 013 0100\n\nExperience\n${positions.join("\n\n")}\n
Skills\n${skills.join(", ")}\n\nEducation\nBachelor of Science in Computer Science, 2007 - 2011\n`;
}

function fail(what: string): never {
  console.error(`wrong answer: ${what}`);
  process.exit(1);
}

const verdict = (value: number, limit: number): string =>
  value <= limit ? `limit ${limit}` : `ABOVE the limit of ${limit}`;

function compareRanking(resumes: readonly Resume[], job: Job): void {
  const scores = resumes.map((resume) => scoreMatch(resume, job).score ?? fail("no score"));
  const ranked = rankResumes(resumes, job);
  if (ranked.some(({ index, match }) => match.score !== scores[index])) fail("score of a ranking");
  const order = ranked.map(({ match }) => match.score ?? -1);
  if (order.some((score, place) => score > (order[place - 1] ?? 100))) fail("order of a ranking");
  if (new Set(scores).size < resumes.length / 4) fail("scores do not differ");
}

/**
 * The processor seconds of this process, including the collector. On a busy machine the wall clock would
 * measure other programs.
 */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measurePairs(resumes: readonly Resume[], jobs: readonly Job[]): void {
  const some = resumes.slice(0, 50);
  const pairs = jobs.length * some.length;
  const times = Array.from({ length: runs }, () => {
    const start = processorSeconds();
    for (const job of jobs) for (const resume of some) scoreMatch(resume, job);
    return (1000 * (processorSeconds() - start)) / pairs;
  });
  const time = median(times);
  const range = `${runs} runs, ${Math.min(...times).toFixed(3)} to ${Math.max(...times).toFixed(3)}`;
  console.log(`scoreMatch, a pair: ${time.toFixed(3)} ms (${range}); ${verdict(time, 0.3)} ms`);
}

function measureRanking(resumes: readonly Resume[], jobs: readonly Job[]): void {
  const start = processorSeconds();
  for (const job of jobs) rankResumes(resumes, job);
  const seconds = processorSeconds() - start;
  console.log(
    `rankResumes, ${resumes.length} resumes × ${jobs.length} jobs: ${seconds.toFixed(1)} s; ${verdict(seconds, 30)} s`,
  );
}

/** Compares the profile of generated postings with the names that were inserted. */
async function compareProfile(): Promise<void> {
  const made = Array.from({ length: 500 }, makePosting);
  const expected = new Map<string, number>();
  for (const { id } of made.flatMap(({ named }) => named)) {
    expected.set(id, (expected.get(id) ?? 0) + 1);
  }
  const { keywords } = await profileKeywords(made.map(({ text }) => text));
  for (const [id, documents] of expected) {
    if (keywords[id]?.documents !== documents) fail(`${id} stands in ${documents} postings`);
  }
}

async function measureProfile(): Promise<void> {
  const texts = Array.from({ length: 500 }, () => makePosting().text);
  const heaps: number[] = [];
  function* postings(): Generator<string> {
    for (let index = 0; index < size.postings; index++) {
      if (index % 2000 === 1000) heaps.push(heapMb());
      // Each text is unique, so that no cache by identity can help.
      yield `${texts[index % texts.length]}\n${index}`;
    }
  }
  const start = processorSeconds();
  const { documents } = await profileKeywords(postings());
  const seconds = processorSeconds() - start;
  if (documents !== size.postings) fail("number of documents");
  const kilobytes = (
    texts.reduce((sum, text) => sum + text.length, 0) /
    texts.length /
    1000
  ).toFixed(1);
  console.log(
    `profileKeywords, ${documents} postings of ${kilobytes} kB: ${seconds.toFixed(1)} s; ${verdict(seconds, 15)} s`,
  );
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  console.log(
    `  heap after 1,000 to 9,000 of them: ${heaps.map((heap) => heap.toFixed(0)).join(", ")} MB; growth ${growth.toFixed(1)} MB, ${verdict(growth, 5)} MB`,
  );
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

console.log(
  `node ${process.version}, ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, ${technologies.length} technologies`,
);
const resumes = Array.from({ length: size.resumes }, () =>
  parseResume(textDocument(makeResume()), { now: "2026-11-20" }),
);
const jobs = await Promise.all(
  Array.from({ length: size.jobs }, () => parseJob(makePosting().text)),
);
for (const job of jobs.slice(0, 5)) compareRanking(resumes, job);
await compareProfile();
measurePairs(resumes, jobs);
measureRanking(resumes, jobs);
await measureProfile();
