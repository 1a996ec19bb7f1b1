import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { builtinProfile } from "../../src/keywords/builtin-profile.ts";
import { compareProfiles } from "../../src/keywords/compare.ts";
import { renderGapPage } from "../../src/report/html/gap-page.ts";
import { renderMatrixPage } from "../../src/report/html/matrix-page.ts";
import { renderReport } from "../../src/report/render.ts";
import { chromium } from "../examples/chromium.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { grid, list } from "./matrix-samples.ts";
import { looks, openReportPage, type ReportPage } from "./report-page.ts";
import { samples } from "./samples.ts";

async function compared(resume: string, job: string): Promise<Analysis> {
  const source = loadCases("resumes").find(({ name }) => name === resume);
  const posting = loadCases("jobs").find(({ name }) => name === job);
  return analyzeResume(source?.bytes ?? "", posting?.bytes, { now });
}

describe.skipIf(chromium === undefined)("in Chromium, the report", () => {
  let page: ReportPage;

  beforeAll(async () => {
    page = await openReportPage(chromium ?? "");
  });
  afterAll(() => page?.close());

  test.for(Object.keys(samples).flatMap((name) => looks.map((look) => [name, look] as const)))(
    "of %s has no axe violations and scrolls only vertically, %o",
    async ([name, look]) => {
      await page.show(renderReport(samples[name] as Analysis, "html"), look);
      expect(await page.violations()).toEqual([]);
      expect(await page.scrollWidth()).toBeLessThanOrEqual(look.width);
    },
  );

  describe("of many resumes", () => {
    test.for([list, grid].flatMap((matrix) => looks.map((look) => [matrix, look] as const)))(
      "has no axe violations with its pairs shown or not, %#",
      async ([matrix, look]) => {
        await page.show(renderMatrixPage(matrix), look);
        expect(await page.violations()).toEqual([]);
        expect(await page.follow('a[href="#c0-0"]')).toMatchObject({ isInSight: true });
        expect(await page.violations()).toEqual([]);
        expect(await page.scrollWidth()).toBeLessThanOrEqual(look.width);
      },
    );

    test("shows a pair when its score is clicked, and links back", async () => {
      await page.show(renderMatrixPage(grid));
      const isShown = () =>
        page.evaluate(`getComputedStyle(document.getElementById("c0-0")).display`);
      expect(await isShown()).toBe("none");
      expect(await page.follow('a[href="#c0-0"]')).toMatchObject({
        words: expect.stringContaining("Built the tariff service in Go"),
        isInSight: true,
      });
      expect(await isShown()).toBe("block");
      expect(await page.follow("#c0-0 a")).toMatchObject({ words: "Scores" });
      expect(await isShown()).toBe("none");
    });
  });

  test.for(looks)("of what a field asks for has no axe violations, %o", async (look) => {
    const { jobs, resumes } = builtinProfile("backend");
    const gaps = compareProfiles(jobs, resumes);
    await page.show(renderGapPage(gaps, gaps.slice(0, 40), "205 postings, 74 resumes"), look);
    expect(await page.violations()).toEqual([]);
    expect(await page.scrollWidth()).toBeLessThanOrEqual(look.width);
  });

  describe("of a fixture", () => {
    let html: string;
    beforeAll(async () => {
      html = renderReport(await compared("single-column", "backend-node"), "html");
    });

    test.for(looks)("has no axe violations, %o", async (look) => {
      await page.show(html, look);
      expect(await page.violations()).toEqual([]);
    });

    test("links from the posting to the proof in the resume, and back", async () => {
      await page.show(html);
      expect(await page.follow('.pane:first-child a[title="RabbitMQ"]')).toEqual({
        words: "RabbitMQ",
        pane: "The resume as it was read",
        isInSight: true,
      });
      expect(await page.follow('.pane:last-child a[title="RabbitMQ"]')).toEqual({
        words: "RabbitMQ",
        pane: "The posting as it was read",
        isInSight: true,
      });
    });

    test("links from what is missing to its row in the table", async () => {
      await page.show(html);
      const row = await page.follow('.pane:first-child a[title="Terraform or Pulumi"]');
      expect(row).toMatchObject({ words: expect.stringContaining("0 of"), isInSight: true });
    });

    test("takes two printed pages, with the texts only if they are requested", async () => {
      await page.show(html);
      const short = await page.printed();
      expect(short.pages).toBeLessThanOrEqual(2);
      expect(short.text).not.toContain("Own what you build");
      await page.evaluate(`document.getElementById("print-texts").click()`);
      expect((await page.printed()).text).toContain("Own what you build");
    });

    test("of each one-page resume has at most 60 kB, and two printed pages if it is among the longest", async () => {
      const posting = loadCases("jobs").find(({ name }) => name === "backend-node");
      const reports: { name: string; report: string; bytes: number }[] = [];
      for (const { name, bytes } of loadCases("resumes")) {
        const analysis = await analyzeResume(bytes, posting?.bytes, { now });
        const { format, pages } = analysis.resume.document;
        if (pages !== 1 || (format !== "pdf" && format !== "docx")) continue;
        const report = renderReport(analysis, "html");
        reports.push({ name, report, bytes: Buffer.byteLength(report) });
      }
      expect(reports.length).toBeGreaterThan(20);
      expect(reports.filter(({ bytes }) => bytes > 60_000).map(({ name }) => name)).toEqual([]);
      for (const { name, report } of reports.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5)) {
        await page.show(report);
        const { pages } = await page.printed();
        expect([name, pages <= 2]).toEqual([name, true]);
      }
    }, 120_000);

    test("requests nothing, and its policy blocks nothing", () => {
      const asked = page
        .events("Network.requestWillBeSent")
        .map(({ request }) => (request as { readonly url: string }).url)
        .filter((url) => !url.startsWith("file:") && url !== "about:blank");
      expect(asked).toEqual([]);
      expect(page.events("Log.entryAdded")).toEqual([]);
    });
  });
});
