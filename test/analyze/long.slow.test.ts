import process from "node:process";
import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";

const resume = "Ann Example\nExperience\nEngineer, Acme, 2019 – 2021\n- Java, Kafka";
const posting = "Requirements:\n- 5 years of Java\n- Kafka or RabbitMQ\nNice to have: Go";
const options = { now: "2026-11-20" };

/** The longest text that is read whole. */
const most = 2_000_000;
const long = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length));

// A list as an argument each, as in Math.max(...list), has no room for so many.
test("a resume of 200,000 headings has a result", async () => {
  const { match } = await analyzeResume(long("Experience\nEducation\n", most), posting, options);
  expect(match?.score).not.toBeUndefined();
});

test("a posting that asks for years 250,000 times has a result", async () => {
  const { match } = await analyzeResume(resume, long("5 years ", most), options);
  expect(match?.score).not.toBeUndefined();
});

/** What twice the text may cost: it is 2 where the time grows evenly, and 4 where it grows with the square. */
const mostGrowth = 3;
const tries = 4;

test.for([
  ["Education\n20XX\n", 500_000],
  ["Skills\nGo\nExperience\nEngineer, Acme, 2019\n", 200_000],
  ["Summary\nI know Java.\nProjects\nShop (Java), 2019\n", 200_000],
  ["Engineer | Acme | Berlin | Jan 2019 – Feb 2020\n- Built it in Java\n", 200_000],
] as const)("twice the resume of %j takes about twice the time", async ([unit, length]) => {
  const growth = await leastGrowth(length, (length) =>
    analyzeResume(`Experience\n${long(unit, length)}`, posting, options),
  );
  expect(growth).toBeLessThan(mostGrowth);
});

test.for(["We ", "Java · Go · ", "Requirements:\n- Java or Go\n"])(
  "twice the posting of %j takes about twice the time",
  async (unit) => {
    const growth = await leastGrowth(100_000, (length) =>
      analyzeResume(resume, `Requirements:\n${long(unit, length)}`, options),
    );
    expect(growth).toBeLessThan(mostGrowth);
  },
);

/** The time of the processor for twice a length beside that for the length. What grows too fast does so each time, and what collects garbage does not. */
async function leastGrowth(
  length: number,
  work: (length: number) => Promise<unknown>,
): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < tries && least > mostGrowth; i++) {
    const half = await timeOf(() => work(length));
    least = Math.min(least, (await timeOf(() => work(2 * length))) / half);
  }
  return least;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user;
}
