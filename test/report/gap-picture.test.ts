import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { KeywordGap } from "../../src/keywords/profile.ts";
import { gapPicture } from "../../src/report/html/gap-picture.ts";

const share = (value: number) => ({ share: value, low: value / 2, high: Math.min(1, value * 2) });
const gap = (
  name: string,
  demand: number,
  supply: number,
  verdict: KeywordGap["verdict"],
): KeywordGap => ({
  keyword: name.toLowerCase(),
  name,
  demand: share(demand),
  supply: share(supply),
  verdict,
  chance: 0,
  because: `It is said of ${name} why`,
});

const gaps = [
  gap("Kubernetes", 0.27, 0.08, "in-demand"),
  gap("Docker", 0.25, 0.3, "table-stakes"),
  gap("Bootstrap", 0, 0.15, "over-supplied"),
  gap("Rust", 0.01, 0.02, "rare"),
];
const picture = (all: readonly KeywordGap[]) => gapPicture(all)?.markup ?? "";

/** Every element with its attributes. Throws if the markup is not well-formed. */
function elementsOf(
  markup: string,
): readonly { name: string; attributes: Record<string, unknown> }[] {
  const elements: { name: string; attributes: Record<string, unknown> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => void elements.push({ name, attributes }));
  parser.write(markup).close();
  return elements;
}

test("each verdict has its own shape, and rare keywords are not drawn", () => {
  const classes = elementsOf(picture(gaps).replace(/<figcaption[\s\S]*<\/figcaption>/, "")).map(
    ({ attributes }) => attributes.class,
  );
  const count = (name: string) => classes.filter((one) => one === name).length;
  expect([count("mark-demand"), count("mark-both"), count("mark-supply"), count("label")]).toEqual([
    1, 1, 1, 3,
  ]);
  expect(picture(gaps)).not.toContain("Rust");
});

test("the drawing has a full text alternative", () => {
  expect(picture(gaps)).toContain('role="img" aria-labelledby="plot-title plot-words"');
  expect(picture(gaps)).toContain(
    "Kubernetes: asked for by 27 %, shown by 8 %, in demand, seldom shown; Docker: asked for by 25 %",
  );
});

test("no name covers another, however many keywords are at one place", () => {
  const crowd = Array.from({ length: 18 }, (_, i) =>
    gap(`Keyword ${i}`, 0.3 - i / 10_000, 0.3, "table-stakes"),
  );
  const labels = elementsOf(picture(crowd))
    .filter(({ attributes }) => attributes.class === "label")
    .map(({ attributes }) => [Number(attributes.x), Number(attributes.y)] as const);
  expect(labels.length).toBeGreaterThan(0);
  for (const [i, [x, y]] of labels.entries()) {
    for (const [otherX, otherY] of labels.slice(i + 1))
      expect(Math.abs(x - otherX) > 60 || Math.abs(y - otherY) >= 13).toBe(true);
  }
});

test("names are escaped, and long ones cut", () => {
  const hostile = gap(`</text><script>alert(1)</script>${"x".repeat(99)}`, 0.5, 0.1, "in-demand");
  expect(picture([hostile])).not.toContain("<script>");
  expect(elementsOf(picture([hostile])).some(({ name }) => name === "script")).toBe(false);
});

test("there is no drawing if there is nothing to draw", () => {
  expect(gapPicture([])).toBeUndefined();
  expect(gapPicture(gaps.slice(3))).toBeUndefined();
});
