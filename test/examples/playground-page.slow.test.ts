import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyzeResume, renderReport } from "../../dist/index.js";
import { temporaryFolder } from "../temporary-folder.ts";
import { chromium } from "./chromium.ts";
import {
  buildPlayground,
  filesOf,
  fixture,
  openPlayground,
  type Playground,
} from "./playground.ts";

const folder = temporaryFolder();
const posting = readFileSync(fixture("jobs/backend-node/job.md"), "utf8");

beforeAll(() => buildPlayground(folder), 60_000);

test("all that the page loads is at most 1.925 MB, compressed, with one lexicon in it", () => {
  const loaded = readdirSync(folder).filter((name) => /\.(?:html|css|js)$/.test(name));
  const texts = loaded.map((name) => readFileSync(join(folder, name)));
  const size = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(size).toBeGreaterThan(1e6);
  expect(size).toBeLessThanOrEqual(1_925_000);
  expect(texts.filter((text) => text.includes("Photogrammetry"))).toHaveLength(1);
});

test("its policy allows the page's own files, and no connection", () => {
  const [, policy = ""] =
    /Content-Security-Policy" content="([^"]*)"/.exec(
      readFileSync(join(folder, "index.html"), "utf8"),
    ) ?? [];
  expect(policy.split("; ").toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "form-action 'none'",
    "img-src data:",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ]);
});

describe.skipIf(chromium === undefined)("in Chromium", { timeout: 120_000 }, () => {
  let page: Playground;
  /** How many requests there were when all was loaded. */
  let loaded = 0;

  beforeAll(async () => {
    page = await openPlayground(chromium ?? "", folder);
    await page.load();
    loaded = page.requests.length;
    await page.paste(posting);
  }, 60_000);

  afterAll(() => page?.close());

  test("each file is loaded once, but for those that the browser needs before it can keep any", () => {
    const twice = page.requests.filter((url, i) => page.requests.indexOf(url) !== i);
    const size = (url: string) => readFileSync(join(folder, new URL(url).pathname)).length;
    expect(twice.reduce((sum, url) => sum + size(url), 0)).toBeLessThan(50_000);
  });

  test.for(filesOf("resumes"))("%s gives what Node gives, byte for byte", async (path) => {
    await page.drop(path);
    await page.outcome();
    const json = await page.saved("save-json");
    const analysis = await analyzeResume(readFileSync(fixture(path)), posting, {
      now: JSON.parse(json).asOf,
      ...(path.endsWith(".md") && { format: "markdown" as const }),
    });
    expect(json === renderReport(analysis, "json")).toBe(true);
    expect(await page.saved("save-html")).toBe(renderReport(analysis, "html"));
  });

  test("what cannot be read is said in the words of Node, and a bomb costs no time", async () => {
    for (const path of ["broken/docx-bomb/file.docx", "broken/old-word/file.doc"]) {
      const refusal = analyzeResume(readFileSync(fixture(path)));
      const { message } = (await refusal.catch((error: Error) => error as Error)) as Error;
      await page.drop(path);
      expect(await page.outcome()).toBe(message);
    }
  });

  test("a document that would take minutes is stopped by a click, and the next one is read", async () => {
    await page.drop("broken/pdf-bomb-operators/file.pdf");
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(`document.getElementById("stop").click()`);
    expect(await page.outcome()).toBe("Stopped.");
    await page.drop("resumes/single-column/resume.pdf");
    expect(await page.outcome()).toMatch(/^[\d.]+ of 100 points$/);
  });

  test("several resumes are ranked, what cannot be read comes last, and each report is a click away", async () => {
    await page.drop(
      "resumes/junior/resume.docx",
      "broken/old-word/file.doc",
      "resumes/single-column/resume.pdf",
    );
    expect(await page.outcome()).toBe("3 files read");
    const rows = await page.evaluate(
      `[...document.querySelectorAll("#rows tr")].map((row) => [...row.cells].slice(0, 3).map(({ textContent }) => textContent))`,
    );
    expect(rows).toEqual([
      ["1", "resume.pdf", expect.stringMatching(/ of 100 points$/)],
      ["2", "resume.docx", expect.stringMatching(/ of 100 points$/)],
      ["–", "file.doc", expect.stringContaining("old Word file")],
    ]);
    await page.evaluate(`document.querySelectorAll("#rows button")[1].click()`);
    const json = JSON.parse(await page.saved("save-json"));
    expect(json.resume.document.format).toBe("docx");
  });

  test.for([
    { width: 1280, scheme: "dark" },
    { width: 390, scheme: "light" },
  ])("axe finds nothing wrong with it, and it scrolls up and down only, %o", async (look) => {
    await page.look(look);
    expect(await page.violations()).toEqual([]);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(look.width);
  });

  test("the report stands in a frame that can run nothing", async () => {
    const frame = await page.evaluate(
      `(({ srcdoc, sandbox }) => ({ sandbox: [...sandbox], isReport: srcdoc.includes("of 100 points") }))(document.getElementById("report"))`,
    );
    expect(frame).toEqual({ sandbox: [], isReport: true });
  });

  test("no request has left, and nothing was tried that the policy stops", () => {
    expect(page.requests.slice(loaded)).toEqual([]);
    expect(page.hosts()).toEqual(["127.0.0.1"]);
    expect(page.events("Log.entryAdded")).toEqual([]);
    expect(page.events("Runtime.exceptionThrown")).toEqual([]);
  });

  test("neither the page nor its worker could send anything if it tried", async () => {
    const tries = await page.evaluate(`(async () => {
      const address = location.href + "?secret";
      const attempt = "fetch(" + JSON.stringify(address) + ").then(() => 'sent', () => 'stopped')";
      const blob = new Blob([attempt + ".then(postMessage)"], { type: "text/javascript" });
      const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
      return Promise.all([
        fetch(address).then(() => "sent", () => "stopped"),
        new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); }),
      ]);
    })()`);
    expect(tries).toEqual(["stopped", "stopped"]);
    expect(page.requests.slice(loaded)).toEqual([]);
  });

  test("without a network it loads anew and reads on", async () => {
    page.goOffline();
    await page.load();
    await page.drop("resumes/word-docx/resume.docx");
    expect(await page.outcome()).toMatch(/^\d+ skills$/);
  });
});
