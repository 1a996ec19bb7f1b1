import { expect, test } from "vitest";
import { processorTime } from "../in-time.ts";
import { p, readTestOdt as read } from "./build-odt.ts";
import { namedLines } from "./check-lines.ts";

test("tables and frames nested 12,000 deep are read in time", () => {
  const depth = 12_000;
  const deep = (open: string, close: string): string =>
    open.repeat(depth) + p("Ada") + close.repeat(depth);
  const table = deep(
    "<table:table><table:table-row><table:table-cell>",
    "</table:table-cell></table:table-row></table:table>",
  );
  expect(namedLines(read({ body: table }))).toEqual(["table: Ada"]);
  const body = deep(
    "<text:p>a<draw:frame><draw:text-box>",
    "</draw:text-box></draw:frame></text:p>",
  );
  const lines = namedLines(read({ body }));
  expect(lines).toHaveLength(depth + 1);
  expect(lines).toContain("textbox: Ada");
});

test("nested paragraphs that are all hidden are hidden quickly", () => {
  const depth = 10_000;
  const open = `<text:p>a<draw:frame><draw:text-box>`;
  const hide = `<text:hidden-paragraph text:is-hidden="true"/>`;
  const close = `</draw:text-box></draw:frame>${hide}</text:p>`;
  const body = open.repeat(depth) + p("Kafka") + close.repeat(depth);
  const isHidden = () =>
    expect(read({ body }).lines.some(({ region }) => region !== "hidden")).toBe(false);
  expect(processorTime(isHidden)).toBeLessThan(5000);
});
