import { availableParallelism } from "node:os";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import built from "./vitest.built.config.ts";
import { testFlags } from "./vitest.config.ts";

/**
 * These hold a time of the clock, of processes that other files would take it from; those that hold a time of
 * the processor are not here.
 */
const timed = [
  "test/examples/{playground-time,upload-limits}.slow.test.ts",
  "test/isolate/time.slow.test.ts",
  // It kills processes as often as one alone takes to start and read a file.
  "test/isolate/chaos.slow.test.ts",
  // Some of their programs give a document five seconds.
  "test/docs/{api-examples,readme}.slow.test.ts",
];

/**
 * These hold a time of the processor, which is longer in a process whose code other files have used in other
 * ways. None needs more than one core, so .ci/run runs them beside those above.
 */
const measured = [
  "test/**/long.slow.test.ts",
  "test/document/html-rules.slow.test.ts",
  "test/skills/find.slow.test.ts",
];

/**
 * The longest first: where one of them is the last to begin, all but its core wait for it. A fresh clone knows
 * no times, only sizes of files, and some of the longest are the smallest.
 */
const longest = [
  "examples/queue",
  "examples/playground-page",
  "resume/long",
  "job/long",
  "report/chromium",
  "cli/mcp",
  "examples/upload-server",
  "document/html-rules",
  "skills/find",
  "analyze/long",
  "document/html-hidden",
  "resume/histories",
  // Not beside another browser: what it reads must be read in five seconds.
  "examples/playground",
  "score/laws",
  "analyze/plain-form",
  "isolate/process",
  "words/interpreted",
];

/** Behind them the tests of the command, one right after another, as in vitest.config.ts. */
const places = [...longest.map((name) => `/test/${name}.slow.test.ts`), "/test/cli/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = places.findIndex((name) => moduleId.includes(name));
      return place === -1 ? places.length : place;
    };
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default mergeConfig(
  { ...built, test: { ...built.test, include: [], exclude: [], execArgv: [] } },
  defineConfig({
    test: {
      testTimeout: 300_000,
      // Many of these wait: for a browser to paint, for a process to start, for a time limit.
      maxWorkers: Math.ceil(1.5 * availableParallelism()),
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: "beside others",
            // The others hold times, as users have them.
            execArgv: testFlags,
            include: ["test/**/*.slow.test.ts"],
            exclude: [...timed, ...measured],
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: "in a new process",
            include: measured,
            isolate: true,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: "one by one",
            include: timed,
            isolate: true,
            fileParallelism: false,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  }),
);
