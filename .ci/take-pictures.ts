// npx tsx .ci/take-pictures.ts takes the pictures of the playground that stand in docs/images, after npm run build.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "../test/examples/chromium.ts";
import { buildPlayground, openPlayground } from "../test/examples/playground.ts";

const pictures = [
  { name: "playground", width: 1120, height: 1000, scheme: "light" },
  { name: "playground-phone", width: 390, height: 1150, scheme: "dark" },
];

if (chromium === undefined) throw new Error("pictures are taken in Chromium; CHROMIUM names one");
const folder = mkdtempSync(join(tmpdir(), "skilltally-pictures-"));
buildPlayground(folder);
const page = await openPlayground(chromium, folder);
for (const { name, width, height, scheme } of pictures) {
  await page.look({ width, height, scheme });
  await page.load();
  await page.evaluate(`document.getElementById("example").click()`);
  await page.outcome();
  await page.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))");
  const { data } = await page.send("Page.captureScreenshot", {});
  writeFileSync(
    new URL(`../docs/images/${name}.png`, import.meta.url),
    Buffer.from(String(data), "base64"),
  );
}
await page.close();
rmSync(folder, { recursive: true });
