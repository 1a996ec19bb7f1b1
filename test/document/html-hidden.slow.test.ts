import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, openPage, type Page } from "../examples/chromium.ts";
import { type HtmlCase, seen, unpainted } from "./hidden-html.ts";

// Checks that browsers agree with the expectations of the reader's tests.
describe.skipIf(chromium === undefined)("a browser", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(chromium ?? "");
  });
  afterAll(() => page.close());

  async function paint(html: string): Promise<unknown> {
    const content = JSON.stringify(`<!doctype html>${html}`);
    await page.evaluate(`document.open(); document.write(${content}); document.close()`);
    await page.evaluate(
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
    return (await page.send("Page.captureScreenshot")).data;
  }

  /** Whether other letters in place of the word change the picture. */
  async function shows(html: string): Promise<boolean> {
    return (await paint(html)) !== (await paint(html.replaceAll("Kafka", "Wolle")));
  }

  test.each<HtmlCase>(unpainted)("shows nothing of what %s hides", async (_, html) => {
    expect(await shows(html)).toBe(false);
  });

  test.each<HtmlCase>(seen)("shows %s", async (_, html) => {
    expect(await shows(html)).toBe(true);
  });
});
