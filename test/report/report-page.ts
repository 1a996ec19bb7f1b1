import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { vi } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Document } from "../../src/document/document.ts";
import { openPage, type Page } from "../examples/chromium.ts";

/** How a page is displayed. */
export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** How every page of ours is displayed: in each width and each scheme once. Widths set no colors, and schemes nothing else. */
export const looks: readonly Look[] = [
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
];

/** A browser that shows one page of ours after another, as files. */
export interface ReportPage extends Pick<Page, "evaluate" | "events"> {
  show(html: string, look?: Look): Promise<void>;
  /** The violations that axe-core finds: ids of rules, each with the elements. */
  violations(): Promise<unknown>;
  /** The width of the page in pixels; if it is wider than the window, it scrolls horizontally. */
  scrollWidth(): Promise<unknown>;
  /** Clicks on the element of a selector; returns the text of the link target and whether it is visible. */
  follow(selector: string): Promise<unknown>;
  /** The text of the page printed on A4. */
  printed(): Promise<Document>;
  close(): Promise<void>;
}

export async function openReportPage(browser: string): Promise<ReportPage> {
  const folder = mkdtempSync(join(tmpdir(), "skilltally-report-"));
  const page = await openPage(browser);
  return {
    evaluate: (expression) => page.evaluate(expression),
    events: (method) => page.events(method),
    async show(html, { width, scheme } = { width: 1280, scheme: "light" }) {
      const path = join(folder, "report.html");
      writeFileSync(path, html);
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await page.send("Emulation.setEmulatedMedia", { features });
      const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: width < 500 };
      await page.send("Emulation.setDeviceMetricsOverride", metrics);
      // Navigates away first, so that an earlier page at this address is not mistaken for it.
      await page.send("Page.navigate", { url: "about:blank" });
      await page.send("Page.navigate", { url: pathToFileURL(path).href });
      const state = `location.protocol === "file:" && document.readyState`;
      const isLoaded = async () => (await page.evaluate(state)) === "complete";
      await vi.waitUntil(isLoaded, { timeout: 20_000 });
    },
    async violations() {
      await page.evaluate(axe.source);
      return page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))",
      );
    },
    scrollWidth: () => page.evaluate("document.documentElement.scrollWidth"),
    follow: (selector) =>
      page.evaluate(
        `document.querySelector(${JSON.stringify(selector)}).click();
         new Promise((resolve) => requestAnimationFrame(() => {
           const target = document.querySelector(":target");
           const { top, bottom } = target.getBoundingClientRect();
           const pane = target.closest(".pane")?.querySelector("h3").textContent;
           resolve({ words: target.textContent, pane, isInSight: top >= 0 && bottom <= innerHeight });
         }))`,
      ),
    async printed() {
      const { data } = await page.send("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 });
      return readDocument(Buffer.from(String(data), "base64"));
    },
    async close() {
      await page.close();
      rmSync(folder, { recursive: true });
    },
  };
}
