import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import type { Document } from "../../src/document/document.ts";
import { oneDecimal } from "../../src/report/points.ts";
import { renderReport } from "../../src/report/render.ts";
import { analysisOf, jobOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { field, posting, samples } from "./samples.ts";

/** The text of a page, its `id`s and its internal link targets. */
function read(page: string): { text: string; ids: string[]; links: string[] } {
  const found = { text: "", ids: [] as string[], links: [] as string[] };
  const parser = new Parser({
    onopentag(_name, { id, href }) {
      if (id !== undefined) found.ids.push(id);
      if (href?.startsWith("#") === true) found.links.push(href.slice(1));
    },
    ontext: (text) => {
      found.text += text;
    },
  });
  parser.end(page);
  return found;
}

async function documentNamed(wanted: string): Promise<Document> {
  const one = loadCases("resumes").find(({ name }) => name === wanted);
  if (one === undefined) throw new Error(`no fixture is named ${wanted}`);
  return (await analysisOf(one)).resume.document;
}

describe("the page of a fixture", () => {
  let analysis: Analysis;
  let page: string;
  beforeAll(async () => {
    const job = loadCases("jobs").find(({ name }) => name === "java-spring");
    analysis = await analyzeResume(await documentNamed("long"), job?.bytes, { now });
    page = renderReport(analysis, "html");
  });

  test("contains the score and every requirement", () => {
    const { text } = read(page);
    expect(text).toContain(`${oneDecimal(analysis.match?.score ?? 0)} of 100 points`);
    for (const { name } of analysis.match?.contributions ?? []) expect(text).toContain(name);
  });

  test("contains every line of the resume and of the posting", () => {
    const { text } = read(page);
    const documents = [
      analysis.resume.document,
      analysis.job?.document ?? analysis.resume.document,
    ];
    const lost = documents.flatMap((document) =>
      document.lines
        .map(({ from, to }) => document.text.slice(from, to))
        .filter((line) => !text.includes(line)),
    );
    expect(lost).toEqual([]);
  });

  test("has a target for every link, and no duplicate id", () => {
    const { ids, links } = read(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

test("the report of a one-page resume takes less than 60 kB", async () => {
  const document = await documentNamed("single-column");
  // The longest postings make the longest reports.
  const longest = loadCases("jobs").toSorted((a, b) => b.bytes.length - a.bytes.length);
  for (const job of longest.slice(0, 4)) {
    const analysis = await analyzeResume(document, await jobOf(job), { now });
    expect(Buffer.byteLength(renderReport(analysis, "html")), job.name).toBeLessThan(60_000);
  }
});

/** The width and the filled height of the drawn columns. */
function columnsOf(page: string): readonly { readonly room: number; readonly fill: number }[] {
  return [...page.matchAll(/style="flex:([\d.]+);--fill:(\d+)%"/g)].map(([, room, fill]) => ({
    room: Number(room),
    fill: (Number(room) * Number(fill)) / 100,
  }));
}

test("the filled area of the drawing is the score", () => {
  const columns = columnsOf(renderReport(posting, "html"));
  const sum = (side: "room" | "fill") => columns.reduce((total, column) => total + column[side], 0);
  expect(columns).toHaveLength(posting.match?.contributions.length ?? 0);
  expect(sum("fill")).toBeCloseTo(posting.match?.score ?? 0, 0);
});

/** The cells of the table's row of a keyword. */
function rowOf(page: string, name: string): readonly string[] {
  const row = [...page.matchAll(/<tr id=.*?<\/tr>/gs)].find(([one]) =>
    one.includes(` ${name}</th>`),
  );
  const cells = [...(row?.[0] ?? "").matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)];
  return cells.map(([, cell = ""]) =>
    cell
      .replace(/<[^>]+>/g, " ")
      .replace(/ +/g, " ")
      .trim(),
  );
}

test("a row says how often a keyword is asked for and shown, where and how long, and its points", async () => {
  const analysis = await analyzeResume(
    "Ada Byron\n\nExperience\n\nBackend Engineer, Acme\n2020-01 - 2021-12\n- Built services in Go.\n- Tested them in Go.\n\nSkills\nGo, Redis",
    "Backend Engineer\n\nRequirements:\n- Go, 3 years\n- more Go\n- Kafka",
    { now },
  );
  const page = renderReport(analysis, "html");
  const points = (name: string) => {
    const own = analysis.match?.contributions.find((one) => one.name === name);
    return `${own?.points === 0 ? "0" : oneDecimal(own?.points ?? 0)} of ${oneDecimal(own?.weight ?? 0)}`;
  };
  expect(rowOf(page, "Go")).toEqual([
    expect.stringMatching(/Go$/),
    "required",
    "2",
    "3",
    expect.stringMatching(
      /^Backend Engineer, 2020–2021 · skills section 24 of the 36 months asked for/,
    ),
    "2 y of 3 y",
    points("Go"),
  ]);
  expect(rowOf(page, "Apache Kafka")).toEqual([
    "✗ Apache Kafka",
    "required",
    "1",
    "0",
    "",
    "",
    points("Apache Kafka"),
  ]);
});

test("the gap chart ticks what the resume shows", () => {
  const { text } = read(renderReport(field, "html"));
  expect(text).toMatch(/✓ Go in-demand60 % · 10 %/);
  expect(text).toMatch(/✗ Kafka in-demand30 % · < 1 %/);
});

test("hidden text is shown as hidden", () => {
  const page = renderReport(posting, "html");
  expect(page.match(/<p class="hidden">/g)).toHaveLength(1);
});

test("a text of any length gives a page that a browser can display", () => {
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

test("every page has a language, a title and a viewport for phones", () => {
  for (const analysis of Object.values(samples)) {
    const page = renderReport(analysis, "html");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toContain("width=device-width");
  }
});

test("a caller's document may end in a line without text", () => {
  const { document } = posting.resume;
  const end = document.text.length;
  const empty = { from: end, to: end, page: 1, region: "body" as const };
  const own = {
    ...posting,
    resume: { ...posting.resume, document: { ...document, lines: [...document.lines, empty] } },
  };
  expect(renderReport(own, "html")).toContain("<h1>");
});
