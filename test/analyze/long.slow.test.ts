import process from "node:process";
import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";

const resume = "Ann Example\nExperience\nEngineer, Acme, 2019 – 2021\n- Java, Kafka";
const posting = "Requirements:\n- 5 years of Java\n- Kafka or RabbitMQ\nNice to have: Go";
const options = { now: "2026-11-20" };

const long = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length));

/**
 * More than the number of arguments that Node accepts, as in Math.max(...list); its stack has room for at
 * most 125,952.
 */
const tooManyArguments = 130_000;

test("a resume of 130,000 headings has a result", async () => {
  const text = "Experience\nEducation\n".repeat(tooManyArguments / 2);
  const { match } = await analyzeResume(text, posting, options);
  expect(match?.score).not.toBeUndefined();
});

test("a posting that asks for years 130,000 times has a result", async () => {
  const { match } = await analyzeResume(resume, "5 years ".repeat(tooManyArguments), options);
  expect(match?.score).not.toBeUndefined();
});

/**
 * How much longer a text may take than its eight parts together: 1 for linear time, 8 for quadratic time, and
 * 1.4 if a third of the time is quadratic.
 */
const mostGrowth = 1.4;
const tries = 6;

test.for([
  ["Education\n20XX\n", 120_000],
  ["Skills\nGo\nExperience\nEngineer, Acme, 2019\n", 50_000],
  ["Summary\nI know Java.\nProjects\nShop (Java), 2019\n", 50_000],
  ["Engineer | Acme | Berlin | Jan 2019 – Feb 2020\n- Built it in Java\n", 50_000],
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
    const growth = await leastGrowth(30_000, (length) =>
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
