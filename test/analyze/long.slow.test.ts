import { execFileSync } from "node:child_process";
import process from "node:process";
import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";

const resume = "Ann Example\nExperience\nEngineer, Acme, 2019 – 2021\n- Java, Kafka";
const posting = "Requirements:\n- 5 years of Java\n- Kafka or RabbitMQ\nNice to have: Go";
const options = { now: "2026-11-20" };

const long = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length));

/** More than the number of arguments that Node accepts, as in Math.max(...list), with a quarter of its usual stack: 31,488. */
const tooManyArguments = 33_000;
const quarterOfTheStack = "--stack-size=246";

// In a process, since a smaller stack shows with shorter texts where every item of a list is an argument.
test.for([
  ["a resume of 33,000 headings", "Experience\nEducation\n".repeat(tooManyArguments / 2), posting],
  ["a posting that asks for years 33,000 times", resume, "5 years ".repeat(tooManyArguments)],
] as const)("%s has a result with room for fewer arguments", ([, ...sources]) => {
  const index = new URL("../../dist/index.js", import.meta.url).href;
  const code = `import { analyzeResume } from ${JSON.stringify(index)};
    let room = "for all";
    try { Math.max(...new Array(${tooManyArguments})); } catch { room = "for fewer"; }
    const sources = JSON.parse(await new Response(process.stdin).text());
    const { match } = await analyzeResume(...sources, { now: "2026-11-20" });
    console.log(room, typeof match.score);`;
  const args = [quarterOfTheStack, "--input-type=module", "--eval", code];
  const input = JSON.stringify(sources);
  expect(execFileSync(process.execPath, args, { input, encoding: "utf8" })).toBe(
    "for fewer number\n",
  );
});

test.for([
  ["invisible characters", "\u200d\u200b\ufeff"],
  ["invisible characters between letters", "a\u200b"],
] as const)("two million %s are read with a heap of 300 MB", ([, unit]) => {
  const index = new URL("../../dist/index.js", import.meta.url).href;
  const code = `import { analyzeResume } from ${JSON.stringify(index)};
    const text = ${JSON.stringify(unit)}.repeat(${2_000_000 / unit.length});
    const limits = { maxTextLength: Infinity };
    const { resume } = await analyzeResume("Ann Example" + text, "Java", { limits });
    console.log(resume.document.text.length);`;
  const args = ["--max-old-space-size=300", "--input-type=module", "--eval", code];
  expect(Number(execFileSync(process.execPath, args, { encoding: "utf8" }))).toBeGreaterThan(1.9e6);
});

/**
 * How much longer a text may take than its eight parts together: 1 for linear time, 8 for quadratic time, and
 * 1.4 if a third of the time is quadratic.
 */
const mostGrowth = 1.4;
const tries = 6;

test.for([
  ["Education\n20XX\n", 60_000],
  ["Skills\nGo\nExperience\nEngineer, Acme, 2019\n", 30_000],
  ["Summary\nI know Java.\nProjects\nShop (Java), 2019\n", 30_000],
  ["01/2001 - 02/2002\n", 120_000],
  ["Engineer | Acme | Berlin | Jan 2019 – Feb 2020\n- Built it in Java\n", 30_000],
] as const)(
  "a resume of %j takes about as long as its eight parts together",
  async ([unit, length]) => {
    const growth = await leastGrowth(length, (length) =>
      analyzeResume(`Experience\n${long(unit, length)}`, posting, options),
    );
    expect(growth).toBeLessThan(mostGrowth);
  },
);

test.for(["We ", "Java · Go · ", "Requirements:\n- Java or Go\n"])(
  "a posting of %j takes about as long as its eight parts together",
  async (unit) => {
    // As bytes, since a text is not read again if it was given in the call before.
    const growth = await leastGrowth(20_000, (length) =>
      analyzeResume(
        resume,
        new TextEncoder().encode(`Requirements:\n${long(unit, length)}`),
        options,
      ),
    );
    expect(growth).toBeLessThan(mostGrowth);
  },
);

/**
 * The processor time for a length relative to that for eight times an eighth of it. Takes the least of
 * several tries: superlinear growth shows in every try, garbage collection does not.
 */
async function leastGrowth(
  length: number,
  work: (length: number) => Promise<unknown>,
): Promise<number> {
  // A first run, so that the time for compiling the code is not counted.
  await work(length / 8);
  let least = Infinity;
  for (let i = 0; i < tries && least > mostGrowth; i++) {
    const whole = await timeOf(() => work(length));
    const parts = await timeOf(async () => {
      for (let part = 0; part < 8; part++) await work(length / 8);
    });
    least = Math.min(least, whole / parts);
  }
  return least;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user;
}
