import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { renderMatrixPage } from "../../src/report/html/matrix-page.ts";
import { type MatchMatrix, rankBy } from "../../src/report/matrix.ts";
import { letterOf, renderMatrix } from "../../src/report/matrix-table.ts";
import { grid, list } from "./matrix-samples.ts";
import { poison } from "./poison.ts";

function read(page: string): { ids: string[]; links: string[]; names: string[] } {
  const found = { ids: [] as string[], links: [] as string[], names: [] as string[] };
  const parser = new Parser({
    onopentag(name, { id, href }) {
      found.names.push(name);
      if (id !== undefined) found.ids.push(id);
      if (href !== undefined) found.links.push(href);
    },
  });
  parser.end(page);
  return found;
}

describe("the page", () => {
  test.for([
    ["list", list],
    ["grid", grid],
  ] as const)("of a %s has a target for every link, and no duplicate id", ([, matrix]) => {
    const { ids, links } = read(renderMatrixPage(matrix));
    expect(links).toContain("#c0-0");
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test("says for a pair what is met, by which sentence, and what is missing", () => {
    const page = renderMatrixPage(list);
    const pair = page.slice(page.indexOf('id="c0-0"'));
    expect(pair).toContain("“Built the tariff service in Go and PostgreSQL, 230 quotes a second.”");
    expect(pair).toMatch(/missing most:<\/b> Kafka, REST, Teamwork/);
  });

  test("shows only the best of thousands of pairs", () => {
    const [first] = grid.resumes;
    const resumes = Array.from({ length: 2000 }, (_, i) => ({
      ...first,
      name: `${i}.pdf`,
      cells: (first?.cells ?? []).slice(0, 1).map((cell) => ({ ...cell, score: i / 100 })),
    }));
    const page = renderMatrixPage({ ...list, resumes } as MatchMatrix);
    const { ids } = read(page);
    expect(ids.filter((id) => id.startsWith("c"))).toHaveLength(500);
    expect(ids).toContain("c1999-0");
    expect(page.length).toBeLessThan(3_000_000);
  });

  test.for(["<script>alert(1)</script>", `" onmouseover="alert(1)`, "\u202e\u001b[2J"])(
    "escapes all text of a resume: %j",
    (words) => {
      for (const matrix of [list, grid]) {
        const page = renderMatrixPage(poison(matrix, words));
        expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(page).not.toMatch(/<script|<[^>]* onmouseover="/);
        expect(read(page).names).toEqual(read(renderMatrixPage(matrix)).names);
      }
    },
  );
});

test.for([
  ["text", list],
  ["markdown", list],
  ["text", grid],
  ["markdown", grid],
] as const)("as %s it matches its snapshot", async ([format, matrix]) => {
  const name = matrix === list ? "list" : "grid";
  const ending = format === "text" ? "txt" : "md";
  await expect(renderMatrix(matrix, format)).toMatchFileSnapshot(
    `snapshots/matrix-${name}.${ending}`,
  );
});

test("columns are called A to Z, then AA", () => {
  expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
});

test("equal scores share a rank, and a missing score has none", () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(scores, (given) => {
      for (const { rank, item } of rankBy(given, (score) => score)) {
        const better = given.filter((other) => item !== null && other !== null && other > item);
        expect(rank).toBe(item === null ? null : better.length + 1);
      }
    }),
  );
});
