import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { renderReport } from "../../src/report/render.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { field, posting, samples } from "./samples.ts";

/** The words of a page, and the `id`s and link targets in it. */
function read(page: string): { text: string; ids: Set<string>; links: string[] } {
  const found = { text: "", ids: new Set<string>(), links: [] as string[] };
  const parser = new Parser({
    onopentag(_name, { id, href }) {
      if (id !== undefined) found.ids.add(id);
      if (href !== undefined) found.links.push(href.slice(1));
    },
    ontext: (text) => {
      found.text += text;
    },
  });
  parser.end(page);
  return found;
}

describe("the page of a fixture", () => {
  let analysis: Analysis;
  let page: string;
  beforeAll(async () => {
    const resume = loadCases("resumes").find(({ name }) => name === "long");
    const job = loadCases("jobs").find(({ name }) => name === "java-spring");
    const text = new TextDecoder().decode(job?.bytes);
    analysis = await analyzeResume(resume?.bytes ?? "", text, { now });
    page = renderReport(analysis, "html");
  });

  test("holds the score and every requirement", () => {
    const { text } = read(page);
    expect(text).toContain(`${analysis.match?.score?.toFixed(1)} of 100 points`);
    for (const { name } of analysis.match?.contributions ?? []) expect(text).toContain(name);
  });

  test("holds every line of the resume", () => {
    const { text } = read(page);
    const { document } = analysis.resume;
    const lost = document.lines.filter(
      ({ from, to }) => !text.includes(document.text.slice(from, to)),
    );
    expect(lost).toEqual([]);
  });

  test("links every proof to the line it stands in", () => {
    const { ids, links } = read(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });
});

/** The drawn columns: how wide they are, and how far filled. */
function columnsOf(page: string): readonly { readonly room: number; readonly fill: number }[] {
  const svg = /<svg class="columns".*?<\/svg>/s.exec(page)?.[0] ?? "";
  return [...svg.matchAll(/<g>.*?<\/g>/gs)].map(([group]) => {
    const [room = 0, fill = 0] = [...group.matchAll(/width="([\d.]+)" height="([\d.]+)"/g)].map(
      ([, width, height]) => Number(width) * Number(height),
    );
    return { room, fill };
  });
}

test("the filled part of the drawing is the score", () => {
  const columns = columnsOf(renderReport(posting, "html"));
  const sum = (side: "room" | "fill") => columns.reduce((total, column) => total + column[side], 0);
  expect(columns).toHaveLength(posting.match?.contributions.length ?? 0);
  expect((100 * sum("fill")) / sum("room")).toBeCloseTo(posting.match?.score ?? 0, 0);
});

test("the gap chart ticks what the resume shows", () => {
  const { text } = read(renderReport(field, "html"));
  expect(text).toMatch(/✓ Go in-demand60 % · 10 %/);
  expect(text).toMatch(/✗ Kafka in-demand30 % · < 1 %/);
});

test("hidden text is shown as hidden", () => {
  const page = renderReport(posting, "html");
  expect(page.match(/<p id="at-\d+" class="hidden">/g)).toHaveLength(1);
});

test("a text of any length gives a page that a browser can show", () => {
  const { document } = posting.resume;
  const lines = Array.from({ length: 20_000 }, (_, i) => ({
    ...document.lines[0],
    from: i * 30,
    to: i * 30 + 29,
    page: 1,
    region: "body" as const,
  }));
  const text = "An endless resume, line by line\n".slice(2).repeat(20_000);
  const long = {
    ...posting,
    resume: { ...posting.resume, document: { ...document, text, lines } },
  };
  const page = renderReport(long, "html");
  expect(page.length).toBeLessThan(1_000_000);
  expect(page).toContain("The rest of the text is left out here.");
});

test("every page has a language, a title and a width for telephones", () => {
  for (const analysis of Object.values(samples)) {
    const page = renderReport(analysis, "html");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toContain("width=device-width");
  }
});
