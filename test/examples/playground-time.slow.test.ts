import { readFileSync } from "node:fs";
import process from "node:process";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { chromium } from "./chromium.ts";
import { buildPlayground, fixture, openPlayground } from "./playground.ts";
import { referenceWork } from "./reference-work.ts";

const folder = temporaryFolder();
const posting = readFileSync(fixture("jobs/backend-node/job.md"), "utf8");

beforeAll(() => buildPlayground(folder), 60_000);

test.skipIf(chromium === undefined)(
  "the first comparison takes 1.5 seconds at most on a processor a quarter as fast",
  { timeout: 120_000 },
  async () => {
    const pages: Work[] = [];
    // Of sums, since what disturbs one part of a page more than another comes to nothing over several; of more of them where it is not clear.
    let ratio = Number.POSITIVE_INFINITY;
    while (pages.length < 2 || (pages.length < 6 && ratio >= clearly * mostTimesTheReference)) {
      pages.push(await workOfPage());
      ratio = sum(pages.map((work) => work.comparison)) / sum(pages.map((work) => work.reference));
    }
    const times = pages.map((work) => Math.round(4 * work.comparison));
    process.stdout.write(
      `first comparison: ${times.join(", ")} ms, ${ratio.toFixed(2)} times the reference\n`,
    );
    expect(ratio).toBeLessThan(mostTimesTheReference);
  },
);

/**
 * How many times as long as for the reference the processor may work for a first comparison. A limit in milliseconds would judge the machine, and what else it
 * does, which makes one and the same page twice as slow. On the machine for which 1.5 seconds were promised (docs/figures.md) the comparison took 0.9 to 1.1
 * seconds when it cost 1.75 times the reference: 1.5 seconds there are at least 1.75 / 1.1 * 1.5 = 2.4 times. A page that has become half as slow again
 * costs 2.6 times.
 */
const mostTimesTheReference = 2.3;
/** Of that: what is below it needs no third page. */
const clearly = 0.85;

interface Work {
  readonly comparison: number;
  readonly reference: number;
}

/**
 * Milliseconds that the processor works for the first comparison of a new page, and for the reference, the mean of once before and once after. Chromium slows down the
 * thread of the page on demand, but not that of a worker, so the milliseconds that are printed are multiplied by four.
 */
async function workOfPage(): Promise<Work> {
  const page = await openPlayground(chromium ?? "", folder);
  try {
    await page.load();
    await page.paste(posting);
    let worked = await page.workedMs();
    const costOf = async (act: () => Promise<unknown>) => {
      const before = worked;
      await act();
      worked = await page.workedMs();
      return worked - before;
    };
    const before = await costOf(() => page.evaluate(referenceWork));
    const comparison = await costOf(async () => {
      await page.drop("resumes/single-column/resume.pdf");
      await page.outcome();
    });
    const after = await costOf(() => page.evaluate(referenceWork));
    return { comparison, reference: (before + after) / 2 };
  } finally {
    await page.close();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
