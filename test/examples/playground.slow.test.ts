import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AnalyzeError, type ReadOptions, readDocument } from "../../dist/index.js";
import { loadCases } from "../fixtures/cases.ts";
import { chromium } from "./chromium.ts";
import { buildPlayground, filesOf, openPlayground, type Playground } from "./playground.ts";

/** What would take minutes is stopped after five seconds and not fifteen. */
const timesAsFast = 3;

const cases = loadCases<{ readonly options?: ReadOptions }>("broken");

describe.skipIf(chromium === undefined)("in Chromium", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "skilltally-playground-"));
  let page: Playground;

  beforeAll(async () => {
    buildPlayground(folder);
    page = await openPlayground(chromium ?? "", folder);
    await page.load();
    await page.evaluate(
      `{ const wait = setTimeout; setTimeout = (run, ms) => wait(run, ms / ${timesAsFast}); }`,
    );
  }, 60_000);

  afterAll(async () => {
    await page?.close();
    rmSync(folder, { recursive: true });
  });

  test.for(filesOf("broken"))("%s ends, and the page lives", async (path) => {
    const { bytes, about } = cases.find(({ name }) => path.startsWith(`broken/${name}/`)) ?? {};
    await page.drop(path);
    const outcome = await page.outcome();
    // What is there to be stopped may be read instead where there is room and time for it.
    if (about?.options !== undefined)
      expect(outcome).toMatch(/ was stopped|^\d+ skills$|: no text/);
    else expect(outcome).toMatch(await expectedOf(bytes ?? new Uint8Array()));
    await page.drop("resumes/junior/resume.docx");
    expect(await page.outcome()).toMatch(/^\d+ skills$/);
  });
});

/** What Node says of a document: the words of its error, or that it is read. */
async function expectedOf(bytes: Uint8Array): Promise<string | RegExp> {
  try {
    await readDocument(bytes);
    return /^\d+ skills$/;
  } catch (error) {
    if (!(error instanceof AnalyzeError)) throw error;
    return error.message;
  }
}
