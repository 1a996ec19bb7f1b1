import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Chromium is on this machine; undefined where it is not. CHROMIUM in the environment names another place. */
export const chromium: string | undefined = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
].find((path) => path !== undefined && existsSync(path));

if (chromium === undefined) {
  const problem = "there is no Chromium; install it, or name one in CHROMIUM";
  // A machine that is to find mistakes must not leave out what would find them.
  if (process.env.CI !== undefined) throw new Error(problem);
  process.emitWarning(`tests in a browser are left out: ${problem}`);
}

/** An event of the browser, or the answer to a command. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  // What stands in it depends on the method.
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** One page of a headless browser, spoken to by the DevTools protocol over a pipe, which needs no port and no package. */
export interface Page {
  send(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  /** A command to the browser as a whole. */
  sendToBrowser(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  /** The value of an expression, waited for when it is a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** The events of a name that have come so far. */
  events(method: string): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

export async function openPage(browser: string, flags: readonly string[] = []): Promise<Page> {
  const home = mkdtempSync(join(tmpdir(), "skilltally-chromium-"));
  const child = spawn(
    browser,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      `--user-data-dir=${home}`,
      "--remote-debugging-pipe",
      ...flags,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const [, , , input, output] = child.stdio as unknown as [
    null,
    null,
    null,
    NodeJS.WritableStream,
    NodeJS.ReadableStream,
  ];
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const waiting = new Map<number, (message: Message) => void>();
  const seen: Message[] = [];
  let rest = "";
  output.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) seen.push(message);
      else waiting.get(message.id)?.(message);
    }
  });
  let lastId = 0;
  const command = (method: string, params: object, sessionId?: unknown) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ result = {}, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
      input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`,
      );
    });
  const { targetId } = await command("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await command("Target.attachToTarget", { targetId, flatten: true });
  const send = (method: string, params: object = {}) => command(method, params, sessionId);
  for (const domain of ["Page", "Runtime", "Network", "Log"]) await send(`${domain}.enable`);
  return {
    send,
    sendToBrowser: (method, params = {}) => command(method, params),
    async evaluate(expression) {
      const { result } = await send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return (result as { readonly value?: unknown }).value;
    },
    events: (method) =>
      seen.filter((one) => one.method === method).map(({ params = {} }) => params),
    async close() {
      await command("Browser.close", {}).catch(() => {});
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
