import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { analyzeResume } from "../../dist/index.js";
import { temporaryFolder } from "../temporary-folder.ts";
import { chromium, openPage, type Page } from "./chromium.ts";

const script = fileURLToPath(new URL("../../examples/browser/build.mjs", import.meta.url));
const folder = temporaryFolder();
const fixture = (path: string) =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("the page is one script of less than 5 MB, and its policy allows nothing else", () => {
  expect(statSync(join(folder, "page.js")).size).toBeLessThan(5e6);
  const html = readFileSync(join(folder, "index.html"), "utf8");
  expect(html).toMatch(
    /content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'"/,
  );
  expect(html.match(/<script/g)).toHaveLength(1);
});

// Where there is none, the test above remains, and for the score test/browser/bundle.slow.test.ts.
describe.skipIf(chromium === undefined)("in Chromium, where it is there", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(chromium ?? "");
    await page.send("Page.navigate", { url: pathToFileURL(join(folder, "index.html")).href });
    const isLoaded = async () => (await page.evaluate("document.readyState")) === "complete";
    await vi.waitUntil(isLoaded, { timeout: 20_000 });
  });

  afterAll(() => page?.close());

  /** Pastes two texts, asks for the comparison, and gives what the page says of it. */
  async function compare(resume: string, posting: string): Promise<unknown> {
    const fields = JSON.stringify({ resume, posting });
    await page.evaluate(
      `for (const [id, text] of Object.entries(${fields})) document.getElementById(id).value = text;
       document.getElementById("status").value = "";
       document.querySelector("[type=submit]").click()`,
    );
    const status = () => page.evaluate(`document.getElementById("status").value`);
    await expect.poll(status, { timeout: 20_000 }).toMatch(/^(?!Comparing).+/);
    return status();
  }

  const resume = fixture("resumes/variants-text/resume.txt");
  const posting = fixture("jobs/java-spring/job.txt");

  test("the score is that of Node, to the point", async () => {
    const { match } = await analyzeResume(resume, posting);
    expect(match?.score).toBeGreaterThan(0);
    expect(await compare(resume, posting)).toBe(`${match?.score} of 100 points`);
  });

  test("the report stands in a frame that can run nothing", async () => {
    await compare(
      `${resume}\n<script>parent.hacked = true</script><img src=x onerror="parent.hacked = true">`,
      posting,
    );
    const frame = await page.evaluate(
      `(({ hidden, srcdoc, sandbox }) => ({ hidden, sandbox: [...sandbox], isReport: srcdoc.includes("of 100 points") }))(document.getElementById("report"))`,
    );
    expect(frame).toEqual({ hidden: false, sandbox: [], isReport: true });
    expect(await page.evaluate("window.hacked")).toBeUndefined();
  });

  test("nothing but the page's own files is asked for, and its policy stops nothing", () => {
    const asked = page
      .events("Network.requestWillBeSent")
      .map(({ request }) => (request as { readonly url: string }).url.replace(/^.*\//, ""));
    expect(asked.toSorted()).toEqual(["index.html", "page.css", "page.js"]);
    expect(page.events("Log.entryAdded")).toEqual([]);
    expect(page.events("Runtime.exceptionThrown")).toEqual([]);
  });
});
