// npx tsx .ci/take-pictures.ts [NAME …] takes the pictures in docs/images, after npm run build: of reports of
// fixtures, and of the playground.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, openPage } from "../test/examples/chromium.ts";
import { buildPlayground, openPlayground } from "../test/examples/playground.ts";

const resume = "fixtures/resumes/sidebar-left/resume.pdf";
const posting = ["--job", "fixtures/jobs/backend-node/job.md"];
const candidates = [
  "single-column/resume.pdf",
  "junior/resume.docx",
  "sidebar-left/resume.pdf",
  "latex-classic/resume.pdf",
  "overlapping-dates/resume.docx",
  "date-rail-german/resume.pdf",
  "scan/resume.pdf",
].map((name) => `fixtures/resumes/${name}`);

/** A report and the part of it that is shown: `height` pixels, starting at the element that `at` selects. */
interface Shot {
  readonly name: string;
  readonly args: readonly string[];
  readonly height: number;
  /** Default: 1000. */
  readonly width?: number;
  /** A selector for the element to click first. */
  readonly click?: string;
  /** A selector for the top of the picture; default: the top of the page. */
  readonly at?: string;
}

const shots: readonly Shot[] = [
  { name: "report", args: ["analyze", resume, ...posting], height: 700 },
  {
    name: "report-texts",
    args: ["analyze", resume, ...posting],
    height: 520,
    click: '.pane:first-child a[title="PostgreSQL"]',
    at: "section:has(.panes)",
  },
  {
    name: "ranking",
    args: ["rank", ...candidates, ...posting],
    height: 420,
  },
  {
    name: "ranking-pair",
    args: ["rank", ...candidates, ...posting],
    height: 460,
    click: 'a[href="#c2-0"]',
    at: "#c2-0",
  },
  {
    name: "postings",
    args: ["analyze", resume, "--job", "fixtures/jobs"],
    height: 520,
  },
  {
    name: "field",
    args: ["analyze", resume, "--field", "auto"],
    height: 550,
    width: 780,
    at: ".plot",
  },
];

const playgroundShots = [
  { name: "playground", width: 1120, height: 1000, scheme: "light" },
  { name: "playground-phone", width: 390, height: 1150, scheme: "dark" },
];

if (chromium === undefined) throw new Error("pictures are taken in Chromium; CHROMIUM names one");
const browser = chromium;
const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = new Set(process.argv.slice(2));
const isWanted = ({ name }: { readonly name: string }) => wanted.size === 0 || wanted.has(name);
const folder = mkdtempSync(join(tmpdir(), "skilltally-pictures-"));
await takeReports(shots.filter(isWanted));
if (playgroundShots.some(isWanted)) await takePlayground();
rmSync(folder, { recursive: true });

async function takeReports(all: readonly Shot[]): Promise<void> {
  const page = await openPage(browser, ["--hide-scrollbars"]);
  for (const { name, args, width = 1000, height, click, at } of all) {
    const path = join(folder, `${name}.html`);
    const format = ["--format", "html", "--output", path, "--now", "2026-11-20"];
    const { stderr, status } = spawnSync(
      process.execPath,
      [join(root, "dist/cli/main.js"), ...args, ...format],
      { cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await page.send("Emulation.setDeviceMetricsOverride", metrics);
    await page.send("Page.navigate", { url: pathToFileURL(path).href });
    await waitFor(
      page,
      `location.href.endsWith("${name}.html") && document.readyState === "complete"`,
    );
    if (click !== undefined)
      await page.evaluate(`document.querySelector(${JSON.stringify(click)}).click()`);
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 300))");
    const top =
      at === undefined
        ? 0
        : await page.evaluate(
            `document.querySelector(${JSON.stringify(at)}).getBoundingClientRect().top + scrollY`,
          );
    const clip = { x: 0, y: Number(top), width, height, scale: 1 };
    const { data } = await page.send("Page.captureScreenshot", {
      clip,
      captureBeyondViewport: true,
    });
    save(name, data);
  }
  await page.close();
}

async function waitFor(page: { evaluate(code: string): Promise<unknown> }, condition: string) {
  for (let i = 0; i < 200; i++) {
    if ((await page.evaluate(condition)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${condition} did not come true`);
}

async function takePlayground(): Promise<void> {
  buildPlayground(join(folder, "playground"));
  const page = await openPlayground(browser, join(folder, "playground"));
  for (const { name, width, height, scheme } of playgroundShots.filter(isWanted)) {
    await page.look({ width, height, scheme });
    await page.load();
    await page.evaluate(`document.getElementById("example").click()`);
    await page.outcome();
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))");
    const { data } = await page.send("Page.captureScreenshot", {});
    save(name, data);
  }
  await page.close();
}

function save(name: string, data: unknown): void {
  const path = new URL(`../docs/images/${name}.png`, import.meta.url);
  writeFileSync(path, Buffer.from(String(data), "base64"));
}
