import { expect } from "vitest";
import type { Document } from "../../src/document/document.ts";

/** Checks what holds for the lines and links of every Document, whatever it was read from. */
export function checkLines({ text, lines, links }: Document): void {
  let last = 0;
  for (const { from, to } of lines) {
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(text.length);
    expect(text.slice(from, to)).not.toMatch(/[\n\r]/);
    last = to;
  }
  const covered = lines.map(({ from, to }) => text.slice(from, to));
  const written = text.split(/[\n\r\u2028\u2029]/).filter((line) => /\S/.test(line));
  expect(covered).toEqual(written);
  for (const { from, to } of links) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(text.length);
  }
}

/** The lines as "region: text", for tests about regions. Lines of the body have no prefix. */
export function namedLines({ text, lines }: Document): readonly string[] {
  return lines.map(({ from, to, region }) => {
    const line = text.slice(from, to);
    return region === "body" ? line : `${region}: ${line}`;
  });
}

/** The links as "words > url". */
export function namedLinks({ text, links }: Document): readonly string[] {
  return links.map(({ from, to, url }) => `${text.slice(from, to)} > ${url}`);
}
