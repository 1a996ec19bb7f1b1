import process from "node:process";
import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";

// Style sheets designed to take a long time.

const many = (count: number, piece: string): string => piece.repeat(count);
const elements = many(10_000, "<b class=a>x</b>");

test.each([
  ["rules that all match", `<style>${many(10_000, ".a{color:red}")}</style>${elements}`],
  [
    "selectors that climb",
    `<style>${many(10_000, ".x .a .a .a .a{color:red}")}</style>${many(400, "<div class=a>")}${elements}`,
  ],
  [
    "selectors that look back",
    `<style>${many(10_000, ".x ~ .a ~ .a{color:red}")}</style>${elements}`,
  ],
  [
    "brackets in brackets",
    `<style>${many(20_000, ":not(")}a${many(20_000, ")")}{color:red}</style>`,
  ],
  ["rules in rules", `<style>${many(20_000, "a,b{color:red;& &{")}</style>${elements}`],
  [
    "variables that double",
    `<style>*{--a0:x;${Array.from({ length: 60 }, (_, i) => `--a${i + 1}:var(--a${i}) var(--a${i});`).join("")}color:var(--a60)}</style>${elements}`,
  ],
  [
    "values that are long",
    `<style>.a{font-size:calc(${many(10_000, "1px + ")}1px)}</style>${elements}`,
  ],
  ["what ends nothing", `<style>${many(100_000, "a;")}</style>${elements}`],
])("%s take no more time than ordinary pages of the same size", (_, html) => {
  const before = process.cpuUsage();
  readHtml(html);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(10);
});

test("if a page has more rules than can be compared, the rest of it counts as visible, and a warning says so", () => {
  const html = `<style>${many(10_000, ".a{color:red}")}.k{display:none}</style>${elements}<p class=k>Kafka</p>`;
  const { text, lines, warnings } = readHtml(html);
  const own = lines.filter(({ from, to }) => text.slice(from, to).includes("Kafka"));
  expect(own.map(({ region }) => region)).toEqual(["body"]);
  expect(warnings.map(({ code }) => code)).toContain("VISIBILITY_UNKNOWN");
});
