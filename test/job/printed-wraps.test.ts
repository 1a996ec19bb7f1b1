import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { readJob } from "../../src/job/parse.ts";
import { at, buildPdf } from "../document/build-pdf.ts";
import { describe } from "./posting.ts";

/** A row of a page: where it begins, its size and its words. */
type Row = readonly [x: number, size: number, words: string];

/** Pages of rows, a row and a half apart; an empty row of words is a gap. */
async function read(...pages: readonly (readonly Row[])[]) {
  const contents = pages.map((rows) => {
    let y = 760;
    const drawn = rows.map(([x, size, words]) => {
      y -= 1.5 * size;
      return words === "" ? "" : at(x, y, words, size);
    });
    return { content: drawn.join("\n") };
  });
  return readJob(await readDocument(buildPdf(contents)));
}

const asked = ({ requirements }: Awaited<ReturnType<typeof read>>): readonly string[] =>
  requirements.filter(({ kind }) => kind === "skill").map(describe);

const gap: Row = [50, 10, ""];
const talk: Row = [
  50,
  10,
  "We make maps of the sea, and the ships that use them depend on us every morning of the week, all year.",
];

test("a title that fills its row continues in the next row", async () => {
  const { title } = await read([
    [50, 24, "Senior Embedded Systems Integration"],
    [50, 24, "Engineer"],
    gap,
    talk,
  ]);
  expect(title?.text).toBe("Senior Embedded Systems Integration Engineer");
});

test("a short row above another is a line of its own", async () => {
  const { title } = await read([[50, 24, "Java Developer"], [50, 24, "Quarry"], gap, talk]);
  expect(title?.text).toBe("Java Developer");
});

const end = [gap, [50, 14, "Requirements"], gap] as const;

test("a wish at the end of an item holds for the names on its first row", async () => {
  const job = await read([
    talk,
    ...end,
    [60, 10, "\x95 Git"],
    [
      60,
      10,
      "\x95 Experience with the tools by which the ships send us what they see, such as Kafka and also",
    ],
    [72, 10, "Kubernetes - Advantage"],
  ]);
  expect(asked(job)).toEqual(["required git", "preferred apache-kafka", "preferred kubernetes"]);
});

test("a choice continues on the next page", async () => {
  const first =
    "\x95 At least one of the languages in which the rest of us write what all of the ships need, such as Java,";
  const job = await read(
    [talk, ...end, [60, 10, first]],
    [[60, 10, "or otherwise Kotlin"], gap, [60, 10, "\x95 Git"]],
  );
  expect(asked(job)).toEqual(["required java|kotlin", "required git"]);
});
