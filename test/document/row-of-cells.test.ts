import { expect, test } from "vitest";
import { type CellLine, rowOfCells } from "../../src/document/row-of-cells.ts";

const line = (text: string, look: Partial<CellLine["look"]> = {}): CellLine => ({
  text,
  look: { page: 1, region: "table", ...look },
  links: [],
});
const textsOf = (...cells: readonly (readonly (string | undefined)[])[]) =>
  rowOfCells(cells.map((cell) => cell.map((text) => (text === undefined ? text : line(text))))).map(
    (one) => one?.text ?? "",
  );

test.each<[string, readonly (readonly (string | undefined)[])[], readonly string[]]>([
  ["cells of one line are a row", [["a"], ["b"], [], ["c"]], ["a\tb\tc"]],
  ["an item of a list is none in a row", [["• a"], ["• b"]], ["a\tb"]],
  [
    "a date is beside the first line of its position",
    [["2019"], ["a", "b", "• c"]],
    ["2019\ta", "b", "• c", ""],
  ],
  ["likewise behind it", [["a", undefined, "b"], ["2019"]], ["a\t2019", "", "b", ""]],
  ["a name is not beside an item", [["a"], ["• b", "• c"]], ["a", "", "• b", "• c", ""]],
  [
    "columns are read one after the other",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    ["a", "b", "", "c", "d", ""],
  ],
  [
    "so are cells with more than a row's text",
    [["a"], ["b ".repeat(90)]],
    ["a", "", "b ".repeat(90), ""],
  ],
  ["a row of another table is beside nothing", [["a"], ["b\tc"]], ["a", "", "b\tc", ""]],
  ["a row of one line is no farther from the next", [["a"]], ["a"]],
  ["an empty cell leaves nothing", [[undefined], ["a"]], ["a"]],
  ["an empty row is a gap", [[undefined], []], [""]],
])("%s", (_, cells, lines) => {
  expect(textsOf(...cells)).toEqual(lines);
});

test("a row is bold only as a whole, and no heading if one of its cells is none", () => {
  const bold = line("a", { bold: true, heading: 3 });
  const looksOf = (...cells: readonly CellLine[]) =>
    rowOfCells(cells.map((cell) => [cell])).map((one) => one?.look);
  expect(looksOf(bold, line("b"))).toEqual([{ page: 1, region: "table" }]);
  expect(looksOf(bold, line("b", { bold: true }))).toEqual([
    { page: 1, region: "table", bold: true },
  ]);
});

test("links and hidden text stay with their words", () => {
  const linked = { ...line("• my page"), links: [{ from: 5, to: 9, url: "https://a.example" }] };
  const hidden = line("x", { region: "hidden" });
  const [row, ...others] = rowOfCells([[line("a"), hidden], [linked]]);
  expect(row).toMatchObject({
    text: "a\tmy page",
    links: [{ from: 5, to: 9, url: "https://a.example" }],
  });
  expect(others).toEqual([hidden]);
});
