import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { job, otherResume, resume } from "./run.ts";
import { type Asked, type Score, type Way, ways, waysForPostings, waysForSeveral } from "./ways.ts";

// The first test starts the runners.
vi.setConfig({ testTimeout: 240_000 });

const folder = temporaryFolder();
const lexicon = "test/cli/overlay.yml";
const java = "fixtures/jobs/java-spring/job.txt";
const text = "fixtures/resumes/text-utf16/resume.txt";

const everywhere: Readonly<Record<string, Way>> = { ...ways, ...waysForSeveral };
// Each option stands in one row at least, and is absent from one at least.
const table: readonly (readonly [Asked, Readonly<Record<string, Way>>])[] = [
  [
    { path: otherResume, job, now: "2031-02-01", lexicon },
    { ...everywhere, ...waysForPostings },
  ],
  [
    { path: text, job: java, weights: { kinds: { title: 3 } }, isolation: "none" },
    { ...everywhere, ...waysForPostings },
  ],
  [{ path: otherResume, field: "full-stack", lexicon, isolation: "worker" }, everywhere],
  [{ path: resume, field: "auto", weights: { kinds: { skill: 2 } }, isolation: "none" }, ways],
];

test.for(table)("%j has one score, whichever way it is asked for", async ([asked, all]) => {
  const scores: Record<string, Score> = {};
  for (const [name, way] of Object.entries(all)) scores[name] = await way(asked, folder);
  const { analyze } = scores;
  expect(analyze).toBeGreaterThan(0);
  expect(scores).toEqual(Object.fromEntries(Object.keys(all).map((name) => [name, analyze])));
});
