import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const folder = new URL("ads/", import.meta.url);
const item = /^([ \t]*)[•*–-] (?=\S)/gm;
const ads = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .filter((text) => item.test(text));

function asked(source: string): readonly string[] {
  const { requirements } = readJob(textDocument(source));
  return requirements.map(({ name, level }) => `${level} ${name}`).sort();
}

const asBullets = ads.map((ad) => asked(ad.replace(item, "$1• ")));

const marks = ["▸", "❯", "✔️", "✅", "🔹", "👉", "->"];

test.for(marks)("%s before items is read as a bullet", (mark) => {
  // Every second ad, another half of them for the next mark.
  const isHalf = (_: unknown, at: number) => at % 2 === marks.indexOf(mark) % 2;
  const half = ads.filter(isHalf);
  expect(half.map((ad) => asked(ad.replace(item, `$1${mark} `)))).toEqual(asBullets.filter(isHalf));
});

test("emoji before headings that also precede items change nothing", () => {
  const ad = (heading: string, mark: string): string =>
    [
      `${heading} You have`,
      `${mark} solid Kotlin and SQL`,
      `${mark} worked with queues (RabbitMQ or NATS)`,
      "",
      `${heading} It'd be great if you also`,
      `${mark} have seen Kubernetes in production`,
    ].join("\n");
  const plain = asked(ad("", "-"));
  expect(plain).toContain("preferred Kubernetes");
  expect(asked(ad("💎", "-"))).toEqual(plain);
  expect(asked(ad("💎", "💎"))).toEqual(plain);
  expect(asked(ad("🚀", "✅"))).toEqual(plain);
});
