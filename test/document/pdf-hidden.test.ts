import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { checkLines, namedLines } from "./check-lines.ts";

async function check(content: string, expected: readonly string[]): Promise<void> {
  const document = await readPdf(buildPdf([{ content }]), { limits: defaultLimits });
  checkLines(document);
  expect(namedLines(document)).toEqual(expected);
}

test.each([
  ["drawn in invisible ink", "BT 3 Tr /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["white on the white page", "BT 1 1 1 rg /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["black on a black box", "0 g 40 590 200 30 re f BT 0 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["too small to read", "BT /F1 0.5 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["under a bar", "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 0.5 g 40 590 200 30 re f"],
  ["off the page", "BT /F1 10 Tf 50 -300 Td (Kubernetes) Tj ET"],
])("text %s is hidden, and stands last", (_, hidden) =>
  check(`q ${hidden} Q 0 g ${at(50, 700, "Ada Lane")}`, ["Ada Lane", "hidden: Kubernetes"]),
);

test.each([
  [
    "white on a dark box",
    "0 0 0.5 rg 40 590 200 30 re f BT 1 1 1 rg /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "white on an image",
    "q 200 0 0 30 40 590 cm /Im1 Do Q BT 1 1 1 rg /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  ["with a line through it", "BT /F1 10 Tf 50 600 Td (Skills) Tj ET 0 g 40 602 200 1 re f"],
  [
    "the recognized words of a scan",
    "q 600 0 0 800 0 0 cm /Im1 Do Q BT 3 Tr /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
])("text %s is not hidden", (_, visible) => check(`q ${visible} Q`, ["Skills"]));

describe("what is hidden is decided glyph by glyph", () => {
  const visible = "0 g /F1 10 Tf";
  const hidden = "1 g /F1 10 Tf";

  test.each([
    [
      "hidden words behind seen ones on their line",
      `BT ${visible} 50 700 Td (Ada Lane ) Tj ${hidden} (Kubernetes) Tj ET`,
    ],
    [
      "seen words behind hidden ones",
      `BT ${hidden} 50 700 Td (Kubernetes ) Tj ${visible} (Ada Lane) Tj ET`,
    ],
    [
      "hidden words between seen ones",
      `BT ${visible} 50 700 Td (Ada ) Tj ET q BT 3 Tr ${visible} 75 700 Td (Kubernetes) Tj ET Q BT ${visible} 71 700 Td (Lane) Tj ET`,
    ],
    [
      "words that a clip cuts off",
      `q 0 690 90 20 re W n BT ${visible} 50 700 Td (Ada Lane          Kubernetes) Tj ET Q`,
    ],
  ])("%s", (_, content) => check(content, ["Ada Lane", "hidden: Kubernetes"]));

  test("a word that runs over the edge of its box is read whole", () =>
    check(`0 g 40 690 55 30 re f ${at(50, 700, "Experience").replace("BT", "BT 1 g")}`, [
      "Experience",
    ]));

  test("of a word of which little is seen only that is read", () =>
    check(`0 g 40 690 20 30 re f ${at(50, 700, "Experience").replace("BT", "BT 1 g")}`, [
      "Ex",
      "hidden: perience",
    ]));

  test("a few hidden letters are left out and no hidden text", () =>
    check(`q 1 g ${at(50, 700, "iv")} Q ${at(50, 600, "Ada")}`, ["Ada"]));
});
