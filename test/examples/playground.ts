import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { openPage, type Page } from "./chromium.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where a fixture is, by its path in their folder. */
export function fixture(path: string): string {
  return join(root, "fixtures", path);
}

/** The files of all cases of a kind. */
export function filesOf(kind: "resumes" | "broken"): readonly string[] {
  return readdirSync(fixture(kind)).flatMap((name) => {
    const files = readdirSync(fixture(`${kind}/${name}`));
    const file = files.find((one) => one !== "about.yml" && one !== "words.txt");
    return file === undefined ? [] : [`${kind}/${name}/${file}`];
  });
}

/** As its README says. */
export function buildPlayground(folder: string): void {
  const script = join(root, "examples/playground/build.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  if (status !== 0 || stderr !== "") throw new Error(`the build ended with ${status}: ${stderr}`);
}

/** How the page is looked at. */
export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly scheme: string;
}

/** The example page in a browser, served as any static host does. */
export interface Playground extends Pick<Page, "evaluate" | "events" | "send"> {
  /** The address of each request that the browser has made, of any of its parts and to whatever host. */
  readonly requests: readonly string[];
  /** The hosts that the page itself has asked, each once. */
  hosts(): readonly string[];
  /** Loads the page and waits until it works without a network. */
  load(): Promise<void>;
  /** Nothing answers from then on. */
  goOffline(): void;
  /** Drops fixtures onto the page, as a hand would. */
  drop(...paths: readonly string[]): Promise<void>;
  /** What the page says when it has done what it was asked. */
  outcome(): Promise<string>;
  /** Clicks on a button and gives the text of the file that it saves. */
  saved(button: string): Promise<string>;
  /** Puts a text into the field of the posting. */
  paste(posting: string): Promise<void>;
  look(look: Look): Promise<void>;
  /** What axe-core finds wrong with the page: ids of rules, each with the elements. */
  violations(): Promise<unknown>;
  /** Milliseconds that the processor has worked for the page and its worker, once they rest. */
  workedMs(): Promise<number>;
  close(): Promise<void>;
}

interface Asked {
  readonly url: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".txt": "text/plain",
};

/** Hosts that Chromium asks for updates, accounts and advice, whatever it is told, and whatever page is open. */
const errands = ["*.googleapis.com", "*.google.com", "*.gvt1.com"];

export async function openPlayground(browser: string, folder: string): Promise<Playground> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    serve(folder, request, response);
  });
  // For what is encrypted a proxy is asked to connect.
  server.on("connect", (request: IncomingMessage, socket) => {
    requests.push(request.url ?? "");
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await openPage(browser, [
    // All that the browser asks for, of whatever host, it asks of the server …
    `--proxy-server=${host}`,
    `--proxy-bypass-list=<-loopback>;${errands.join(";")}`,
    // … but for errands of its own, which lead nowhere.
    `--host-resolver-rules=${errands.map((name) => `MAP ${name} ~NOTFOUND`).join(",")}`,
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-features=AutofillServerCommunication,OptimizationHints",
  ]);
  // What the page itself asks for, be it one of the hosts above.
  await page.send("Network.enable", {});
  const downloads = mkdtempSync(join(tmpdir(), "skilltally-downloads-"));
  const behavior = { behavior: "allowAndName", downloadPath: downloads, eventsEnabled: true };
  await page.sendToBrowser("Browser.setDownloadBehavior", behavior);
  const finished = () =>
    page.events("Browser.downloadProgress").filter(({ state }) => state === "completed");
  const waitFor = (expression: string) => until(() => page.evaluate(expression));

  return {
    evaluate: (expression) => page.evaluate(expression),
    events: (method) => page.events(method),
    send: (method, params) => page.send(method, params),
    requests,
    hosts() {
      const asked = page.events("Network.requestWillBeSent");
      const names = asked.map(({ request }) => new URL((request as Asked).url).hostname);
      // What the page has made itself, "data:" and "blob:", has no host.
      return [...new Set(names)].filter((name) => name !== "");
    },
    async load() {
      await page.send("Page.navigate", { url: `http://${host}/` });
      await waitFor(`document.getElementById("offline")?.textContent`);
    },
    goOffline() {
      server.close();
      server.closeAllConnections();
    },
    async drop(...paths) {
      const data = { items: [], files: paths.map(fixture), dragOperationsMask: 1 };
      await page.evaluate(`document.getElementById("status").value = ""`);
      for (const type of ["dragEnter", "dragOver", "drop"])
        await page.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
      await waitFor(`document.getElementById("status").value`);
    },
    async outcome() {
      await waitFor(`document.getElementById("progress").hidden`);
      return String(await page.evaluate(`document.getElementById("status").value`));
    },
    async saved(button) {
      const before = finished().length;
      // Chromium now and then drops a download that a script begins; a person would click again.
      const click = `document.getElementById(${JSON.stringify(button)}).click()`;
      let clickedAt = Number.NEGATIVE_INFINITY;
      await until(async () => {
        if (performance.now() - clickedAt > 5000) {
          clickedAt = performance.now();
          await page.evaluate(click);
        }
        return finished().length > before;
      });
      return readFileSync(join(downloads, String(finished().at(-1)?.guid)), "utf8");
    },
    async paste(posting) {
      await page.evaluate(`document.getElementById("posting").value = ${JSON.stringify(posting)}`);
    },
    async look({ width, height = 800, scheme }) {
      const features = [{ name: "prefers-color-scheme", value: scheme }];
      await page.send("Emulation.setEmulatedMedia", { features });
      const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 500 };
      await page.send("Emulation.setDeviceMetricsOverride", metrics);
    },
    async violations() {
      await page.evaluate(axe.source);
      // The report is looked at by tests of its own; a script cannot look into its frame.
      return page.evaluate(
        "axe.run({ iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))",
      );
    },
    async workedMs() {
      let before = await processorMs(page);
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        const now = await processorMs(page);
        // Looking at it is work, too.
        if (now - before < 20) return now;
        before = now;
      }
    },
    async close() {
      await page.close();
      server.close();
      rmSync(downloads, { recursive: true });
    },
  };
}

/** Waits until there is something. */
async function until(look: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await look())) {
    if (performance.now() > end) throw new Error("waited for 30 seconds in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Of the process that shows the page and runs its worker; there is another for what is not shown. */
async function processorMs(page: Page): Promise<number> {
  const { processInfo } = await page.sendToBrowser("SystemInfo.getProcessInfo");
  const seconds = (processInfo as readonly { type: string; cpuTime: number }[])
    .filter(({ type }) => type === "renderer")
    .map(({ cpuTime }) => cpuTime);
  return Math.max(...seconds) * 1000;
}

function serve(folder: string, { url = "" }: IncomingMessage, response: ServerResponse): void {
  // A proxy is asked for whole addresses.
  const path = new URL(url, "http://127.0.0.1").pathname;
  const name = path === "/" ? "index.html" : path.slice(1);
  const type = types[extname(name)];
  if (type === undefined || name.includes("/")) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": type }).end(readFileSync(join(folder, name)));
}
