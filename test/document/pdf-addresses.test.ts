import { expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { checkLines, namedLines } from "./check-lines.ts";

/** Checks that the lines of a column are read as `expected`. */
async function check(lines: readonly string[], expected: readonly string[]): Promise<void> {
  const content = lines.map((line, i) => at(50, 700 - i * 14, line)).join("");
  const document = await readPdf(buildPdf([{ content }]), {
    limits: defaultLimits,
    isWord: () => false,
  });
  checkLines(document);
  expect(namedLines(document)).toEqual(expected);
}

test.each([
  ["linkedin.com/in/ada-", "lanewright-example"],
  ["linkedin.com/in/ada-lanewright-", "4b71a2"],
  ["https://ada-", "lanewright.example"],
  ["www.ada-", "lanewright.example"],
  ["ada@north-", "windish.example"],
  ["ada-", "lanewright@north.example"],
])("an address that wraps at its hyphen keeps it: %s%s", (head, tail) =>
  check([head, `${tail} Oslo`], [head + tail, "Oslo"]),
);

test.each([
  ["ada.lane@", "north.example"],
  ["ada.lane@north", ".example"],
  ["ada.lane@nor", "th.example"],
  ["ada.lane@north.", "example"],
  ["ada.lane@north.n", "et"],
  ["ada.lane@north.co", "m"],
  ["ada.lane@north.co.u", "k"],
  ["ada.lane", "@north.example"],
  ["https://www.north.example", "/in/ada"],
  ["north.example/in/", "ada-lane-471"],
])("an address that wraps into two incomplete pieces is joined: %s%s", (head, tail) =>
  check([head, `${tail} Oslo`], [head + tail, "Oslo"]),
);

test.each([
  ["ada.lane@north.example", "and.more"],
  ["ada.lane@north.example.", "more"],
  ["ada.lane@north", "Java"],
  ["ada.lane@north.co", "and"],
  ["ada.lane@north.de", "et"],
  ["Kim @north", "node.js"],
  ["LinkedIn:", "@north.example"],
  ["and", "@types/node"],
  ["https://north.example", "Java"],
  ["https://north.example/cv/", "2019"],
  ["and", "/or"],
])("an address that ends with its line is not joined with the next: %s, %s", (head, tail) =>
  check([head, tail], [head, tail]),
);

test.each(["Email:", "E-Mail:", "mail:"])(
  "a mail address after %s whose name wraps is joined",
  (label) =>
    check([`${label} ada.la`, "newright@north.example"], [`${label} ada.lanewright@north.example`]),
);

test.each([
  ["Email: ada@north.example", "kim@north.example"],
  ["by mail: Write", "ada@north.example"],
  ["call or mail us", "ada@north.example"],
])("text that is not the beginning of a mail address stays separate: %s, %s", (head, tail) =>
  check([head, tail], [head, tail]),
);

test("an address over three lines is joined", () =>
  check(
    ["https://www.north.example", "/in/ada-", "lanewright", "Oslo"],
    ["https://www.north.example/in/ada-lanewright", "Oslo"],
  ));
