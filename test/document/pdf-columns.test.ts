import { expect, test } from "vitest";
import { orderRows } from "../../src/document/pdf/order/order.ts";
import { recognizers, segment } from "./cells.ts";

const history = [
  ["WORK EXPERIENCE"],
  ["2023 – 2024", "Lead Developer, Northgate", "Moved the billing of four shops"],
  ["2019 – 2023", "Developer, Southgate", "Wrote the import of the catalogues"],
  ["EDUCATION", "MSc Computer Science, Oulu"],
] as const;
const aside = [
  ["TOOLS", "Redis"],
  ["Kafka", "Terraform"],
  ["Docker"],
  ["LANGUAGES", "Finnish"],
] as const;

test.for([
  ["row by row of a table", [0, 4, 1, 5, 2, 6, 3, 7]],
  ["around the whole other column", [4, 0, 1, 2, 3, 5, 6, 7]],
] as const)(
  "columns with sections of their own that are drawn %s are read one after the other",
  ([, drawn]) => {
    const cells = [
      ...aside.map((texts, i) => ({ x: 40, y: 100 + i * 50, texts })),
      ...history.map((texts, i) => ({ x: 240, y: 106 + i * 50, texts })),
    ];
    const page = drawn
      .flatMap((i) => (cells[i]?.texts ?? []).map((text, k) => [cells[i], text, k] as const))
      .map(([cell, text, k], i) => segment(cell?.x ?? 0, (cell?.y ?? 0) + k * 14, text, i));
    const read = orderRows(page, recognizers).rows.flatMap((row) =>
      row.segments.map(({ text }) => text),
    );
    const columns = drawn[0] === 0 ? [aside, history] : [history, aside];
    expect(read).toEqual(columns.flat(2));
  },
);

test("a head that both columns share keeps its rows", () => {
  const head = [
    [40, 60, "Ada North"],
    [240, 60, "ada@north.example"],
    [40, 74, "Developer"],
    [240, 74, "Oulu"],
  ] as const;
  const cells = [
    ...head,
    ...aside.flat().map((text, i) => [40, 100 + i * 14, text] as const),
    ...history.flat().map((text, i) => [240, 106 + i * 14, text] as const),
  ];
  const page = cells.map(([x, y, text], i) => segment(x, y, text, i));
  const read = orderRows(page, recognizers).rows.flatMap((row) =>
    row.segments.map(({ text }) => text),
  );
  expect(read).toEqual(cells.map(([, , text]) => text));
});

test("titles of several bold lines beside a list of skills do not make it a column of cells", () => {
  const skills = [
    ["TOOLS", "Redis", "Kafka"],
    ["Platform", "Docker", "Ansible"],
    ["LANGUAGES", "Finnish", "Danish"],
  ];
  const work = [
    [
      "WORK EXPERIENCE",
      "LEAD DEVELOPER FOR BILLING AND",
      "SETTLEMENT – NORTHGATE",
      "(OULU, FINLAND)",
    ],
    [
      "May 2016 – June 2019",
      "DEVELOPER OF THE CATALOGUE AND",
      "ITS IMPORT – SOUTHGATE",
      "(OULU, FINLAND)",
    ],
    ["EDUCATION", "MASTER OF SCIENCE IN COMPUTER", "SCIENCE – WESTGATE", "(TURKU, FINLAND)"],
  ];
  const draw = (x: number, step: number, top: number, texts: readonly string[] = []) =>
    texts.map((text, k) => [x, top + k * step, text] as const);
  const page = skills
    .flatMap((texts, i) => [
      ...draw(40, 12, 100 + i * 80, texts),
      ...draw(240, 18, 100 + i * 80, work[i]),
    ])
    .map(([x, y, text], i) => segment(x, y, text, i));
  const read = orderRows(page, recognizers).rows.flatMap((row) =>
    row.segments.map(({ text }) => text),
  );
  expect(read).toEqual([...skills.flat(), ...work.flat()]);
});
