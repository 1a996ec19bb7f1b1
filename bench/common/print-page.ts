import { pathToFileURL } from "node:url";
import type { Page } from "../../test/examples/chromium.ts";

const isLoaded =
  "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))";

/** The PDF that the browser prints of a page in a file; `options` are those of `Page.printToPDF`. */
export async function printPage(
  { send, evaluate }: Page,
  path: string,
  options: object = {},
): Promise<Uint8Array> {
  await send("Page.navigate", { url: pathToFileURL(path).href });
  await evaluate(isLoaded);
  const { data } = await send("Page.printToPDF", options);
  return new Uint8Array(Buffer.from(String(data), "base64"));
}
