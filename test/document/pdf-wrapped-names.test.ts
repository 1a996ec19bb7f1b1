import { expect, test } from "vitest";
import { at } from "./build-pdf.ts";
import { readPage } from "./read-page.ts";

const read = async (content: string): Promise<readonly string[]> =>
  (await readPage(content)).text.split("\n");

/** Lines of a column, drawn one after the other. */
const lines = (x: number, top: number, texts: readonly string[]): string =>
  texts.map((text, i) => at(x, top - i * 14, text)).join("");

const bold = (content: string): string => content.replaceAll("/F1", "/F2");

const title = "Principal Software Engineer, Edge Platform, Northgate Automation GmbH";
const prose = [
  "- Wrote the services that keep four thousand plants up to date from afar,",
  "together with two colleagues",
  "- Wrote the guidelines for fuzzing, which found sixty faults in parsers",
];

test("a name that the date beside it cuts short goes on before the date", async () => {
  const page =
    lines(50, 700, [title, "& Co. KG"]) + at(388, 700, "2019 - 2023") + lines(50, 672, prose);
  expect((await read(page))[0]).toBe(`${title} & Co. KG\t2019 - 2023`);
});

test("a place under a title and its date is a line of its own", async () => {
  const page =
    lines(50, 700, [title, "Rotterdam"]) + at(388, 700, "2019 - 2023") + lines(50, 672, prose);
  expect(await read(page)).toContain("Rotterdam");
});

test("an employer in a narrow column is one name if bold names elsewhere in it stand alone", async () => {
  const stay = (top: number, names: readonly string[], role: string): string =>
    bold(lines(50, top, names)) +
    lines(50, top - 14 * names.length, ["Leeds, UK", "2019 - 2023"]) +
    lines(140, top, [role, ...prose]);
  const page =
    stay(700, ["Ferncastle"], "Backend Developer") +
    stay(600, ["Southgate", "Consultants"], "Junior Developer");
  const text = await read(page);
  expect(text).toContain("Southgate Consultants");
  expect(text).toContain("Ferncastle");
});

test("title and employer that are both bold stay two lines", async () => {
  const stay = (top: number): string =>
    bold(lines(50, top, ["Frontend Engineer", "Cartwright Partners"])) +
    lines(50, top - 28, ["2019 - 2023"]) +
    lines(170, top, prose);
  expect(await read(stay(700) + stay(600))).toContain("Frontend Engineer");
});

test("no blank line separates a name that goes on from the line under it", async () => {
  const page =
    lines(50, 700, [title, "& Co. KG", "Rotterdam"]) +
    at(388, 700, "2019 - 2023") +
    lines(50, 658, prose);
  expect((await read(page))[1]).toBe("Rotterdam");
});

test("the lines of a sentence under a date stay lines", async () => {
  const page = lines(50, 700, ["Backend Developer, Ferncastle", "2019 - 2023", ...prose]);
  expect(await read(page)).toEqual(["Backend Developer, Ferncastle", "2019 - 2023", ...prose]);
});

test("labels before a colon stay lines of their own", async () => {
  const page =
    bold(lines(50, 700, ["Duration", "Description"])) +
    lines(100, 700, [": 2019 - 2023", ": a shop for paper and ink"]);
  expect(await read(page)).not.toContain("Duration Description");
});
