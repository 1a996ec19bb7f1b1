import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/document/limits.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { checkLines, namedLines } from "./check-lines.ts";

/** A form with text in a separate group, and masks of black and white. */
const form = (content: string, more = ""): string =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const transparency = "/Group << /S /Transparency /CS /DeviceGray >>";
const white = "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 1 1] /N 1 >>";
const blue = "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0.5] /C1 [0 0 1] /N 1 >>";
const shading = (colors: string): string =>
  `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 600 0] /Function ${colors} /Extend [true true] >>`;

const tile = (content: string): string =>
  `<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 50 50] /XStep 50 /YStep 50 /Resources << >> /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** The resources that these tests use. */
const extras = {
  objects: [
    form("0 g 0 0 600 800 re f", transparency),
    form("1 g 0 0 600 800 re f", transparency),
    form(
      "/Full gs BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
      `${transparency} /Resources << /Font << /F1 1 0 R >> /ExtGState << /Full << /ca 1 >> >> >>`,
    ),
    "<< /Type /OCG /Name (off) >>",
    "<< /Type /OCG /Name (on) >>",
    form(
      "BT /F1 10 Tf 50 600 Td (Skills) Tj ET",
      `${transparency} /Resources << /Font << /F1 1 0 R >> >>`,
    ),
    tile(""),
    tile("1 0 0 rg 0 0 2 2 re f"),
  ],
  resources: (id: (index: number) => string): string =>
    `/ExtGState << /Faint << /ca 0.05 >> /Clear << /ca 0 >> /Half << /ca 0.5 >> /Masked << /SMask << /Type /Mask /S /Luminosity /G ${id(0)} >> >> /Shown << /SMask << /Type /Mask /S /Luminosity /G ${id(1)} >> >> /Letters << /SMask << /Type /Mask /S /Alpha /G ${id(5)} >> >> /Multiply << /BM /Multiply >> /Thick << /LW 30 >> >> /Pattern << /Nothing ${id(6)} /Dots ${id(7)} /White << /PatternType 2 /Shading ${shading(white)} >> >> /Shading << /Blue ${shading(blue)} >> /Properties << /Off ${id(3)} /On ${id(4)} >>`,
  forms: (id: (index: number) => string): string => `/Group ${id(2)}`,
  catalog: (id: (index: number) => string): string =>
    `/OCProperties << /OCGs [${id(3)} ${id(4)}] /D << /OFF [${id(3)}] >> >>`,
};

async function check(content: string, expected: readonly string[]): Promise<void> {
  const document = await readPdf(buildPdf([{ content }], "", extras), { limits: defaultLimits });
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
  ["in a gray that is nearly white", "BT 0.96 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["white in CMYK", "BT 0 0 0 0 k /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["stroked in white", "BT 1 Tr 1 G 0 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["that only clips", "BT 7 Tr /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  [
    "outside the letters that clip",
    "BT 7 Tr /F1 10 Tf 300 400 Td (A) Tj ET BT 0 Tr 50 600 Td (Kubernetes) Tj ET",
  ],
  ["of hardly any opacity", "/Faint gs BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["in a group without opacity", "/Clear gs /Group Do"],
  [
    "behind a mask that lets nothing through",
    "/Masked gs BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "in a gradient from white to white",
    "/Pattern cs /White scn BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  ["in a layer that is off", "/OC /Off BDC BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET EMC"],
  ["squeezed to a line", "BT 1 Tz /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  ["leaning until it lies down", "BT /F1 10 Tf 1 0 9 0.01 50 600 Tm (Kubernetes) Tj ET"],
  ["clipped to nothing", "50 600 0 0 re W n BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET"],
  [
    "white beside a dark triangle whose box holds it",
    "0 g 40 800 m 300 800 l 300 500 l f BT 1 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "under a disk",
    "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 0.5 g 0 600 m 0 680 150 680 150 600 c 150 520 0 520 0 600 c f",
  ],
  [
    "white after hundreds of rules",
    `0 g ${"300 300 20 1 re f ".repeat(500)} BT 1 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET`,
  ],
  [
    "white on a box that cannot be seen",
    "q /Faint gs 0 g 40 590 200 30 re f Q BT 1 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "unpainted where a mask has other letters",
    "q /Letters gs /Blue sh Q /Clear gs BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  ["under a thick line", "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 1 G 30 w 0 604 m 300 604 l S"],
  [
    "under a thick slanting line",
    "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 1 G 40 w 0 598 m 300 610 l S",
  ],
  [
    "under the thick frame of a flat box",
    "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 1 G 30 w 20 603 300 1 re S",
  ],
  [
    "under a thick line set by a graphics state",
    "/Thick gs BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET 1 G 0 604 m 300 604 l S",
  ],
  [
    "filled in black under strokes of white that are thicker than the letters",
    "BT 2 Tr 20 w 1 G 0 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "clipped to a triangle beside it",
    "0 800 m 300 800 l 300 300 l h W n BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "clipped to two corners of the page",
    "0 0 5 5 re 595 795 5 5 re W n BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "in a hole of its clip",
    "0 0 600 800 re 40 590 200 40 re W* n BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  ["behind a mask with letters elsewhere", "/Letters gs BT /F1 10 Tf 50 300 Td (Kubernetes) Tj ET"],
  [
    "in a pattern that paints nothing",
    "/Pattern cs /Nothing scn BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "in white that multiplies the dark beneath it",
    "0 0 0.3 rg 40 590 200 30 re f /Multiply gs BT 1 g /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
  [
    "under black that multiplies",
    "BT /F1 10 Tf 50 600 Td (Kubernetes) Tj ET /Multiply gs 0 g 40 590 200 30 re f",
  ],
  [
    "unpainted over a picture",
    "q 100 0 0 100 40 560 cm /Im1 Do Q BT 3 Tr /F1 10 Tf 50 600 Td (Kubernetes) Tj ET",
  ],
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
    "in white on a rounded box",
    "0 g 40 590 m 200 590 l 210 590 210 620 200 620 c 40 620 l f BT 1 g /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "in white on a blue gradient",
    "q 40 590 200 30 re W n /Blue sh Q BT 1 g /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "in white on a thick line",
    "0 0 0.5 RG 30 w 0 604 m 300 604 l S BT 1 g /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  ["under a thin line", "BT /F1 10 Tf 50 600 Td (Skills) Tj ET 1 w 0 604 m 300 604 l S"],
  ["beneath dashes", "BT /F1 10 Tf 50 600 Td (Skills) Tj ET 30 w [1 100] 0 d 0 604 m 300 604 l S"],
  [
    "within a round clip",
    "0 600 m 0 700 200 700 200 600 c 200 500 0 500 0 600 c W n BT /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "under a pattern with gaps",
    "BT /F1 10 Tf 50 600 Td (Skills) Tj ET /Pattern cs /Dots scn 40 590 200 30 re f",
  ],
  [
    "under a yellow that multiplies, as highlighters do",
    "BT /F1 10 Tf 50 600 Td (Skills) Tj ET /Multiply gs 1 1 0 rg 40 590 200 30 re f",
  ],
  ["of half opacity", "/Half gs BT /F1 10 Tf 50 600 Td (Skills) Tj ET"],
  ["in a layer that is on", "/OC /On BDC BT /F1 10 Tf 50 600 Td (Skills) Tj ET EMC"],
  ["behind a mask that lets all through", "/Shown gs BT /F1 10 Tf 50 600 Td (Skills) Tj ET"],
  [
    "through whose letters a color shows",
    "BT 7 Tr /F1 10 Tf 50 600 Td (Skills) Tj ET 0.2 0.2 0.8 rg 0 590 200 30 re f",
  ],
  [
    "after letters that clipped something else",
    "q BT 7 Tr /F1 10 Tf 300 400 Td (A) Tj ET Q BT 0 Tr /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "through whose letters, as a mask, a gradient shows",
    "q /Letters gs /Blue sh Q /Clear gs BT /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  ["of a condensed font", "BT 50 Tz /F1 10 Tf 50 600 Td (Skills) Tj ET"],
  [
    "with a shadow of white",
    "BT 1 g /F1 10 Tf 50.8 599.2 Td (Skills) Tj 0 g -0.8 0.8 Td (Skills) Tj ET",
  ],
  ["with a line over its foot", "BT /F1 10 Tf 50 600 Td (Skills) Tj ET 0.5 g 40 590 200 13 re f"],
  [
    "the recognized words of a scan",
    "q 600 0 0 800 0 0 cm /Im1 Do Q BT 3 Tr /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
])("text %s is not hidden", (_, visible) => check(`q ${visible} Q`, ["Skills"]));

test("white dots and boxes that a font draws for letters are not hidden text", () => {
  const marks = [..."nnnoo"].map(
    (mark, i) => `BT 1 g /F1 10 Tf ${50 + 20 * i} 600 Td (${mark}) Tj ET`,
  );
  return check(`q ${marks.join(" ")} Q 0 g ${at(50, 700, "Ada Lane")}`, ["Ada Lane"]);
});

test("unpainted text is hidden if only white shows through the mask of its letters", () =>
  check(
    `q /Letters gs 1 g 0 590 200 30 re f Q q /Clear gs BT /F1 10 Tf 50 600 Td (Skills) Tj ET Q ${at(50, 700, "Ada Lane")}`,
    ["Ada Lane", "hidden: Skills"],
  ));

describe("what is hidden is decided glyph by glyph", () => {
  const visible = "0 g /F1 10 Tf";
  const hidden = "1 g /F1 10 Tf";

  test.each([
    [
      "hidden words after visible ones on their line",
      `BT ${visible} 50 700 Td (Ada Lane ) Tj ${hidden} (Kubernetes) Tj ET`,
    ],
    [
      "visible words after hidden ones",
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

  test("a word that runs over the edge of its box is read completely", () =>
    check(`0 g 40 690 55 30 re f ${at(50, 700, "Experience").replace("BT", "BT 1 g")}`, [
      "Experience",
    ]));

  test("if little of a word is visible, only that part is read", () =>
    check(`0 g 40 690 20 30 re f ${at(50, 700, "Experience").replace("BT", "BT 1 g")}`, [
      "Ex",
      "hidden: perience",
    ]));

  test("a few hidden letters are left out and not reported as hidden text", () =>
    check(`q 1 g ${at(50, 700, "iv")} Q ${at(50, 600, "Ada")}`, ["Ada"]));
});

test.each([
  [
    "white text on a picture",
    "q 200 0 0 30 40 590 cm /Im1 Do Q BT 1 g /F1 10 Tf 50 600 Td (Skills) Tj ET",
  ],
  [
    "text beneath a picture",
    "BT /F1 10 Tf 50 600 Td (Skills) Tj ET q 200 0 0 30 40 590 cm /Im1 Do Q",
  ],
])("a warning says that it is unknown whether %s is visible", async (_, content) => {
  const document = await readPdf(buildPdf([{ content }]), { limits: defaultLimits });
  expect(namedLines(document)).toEqual(["Skills"]);
  expect(document.warnings).toMatchObject([{ code: "VISIBILITY_UNKNOWN", page: 1 }]);
});

describe("what is drawn twice is read once", () => {
  const twice = (dx: number, dy: number, text: string): string =>
    at(50, 700, text) + at(50 + dx, 700 + dy, text);

  test.each([
    ["bold made by overprinting", twice(0.3, 0, "Ada Lane"), ["Ada Lane"]],
    ["a shadow", twice(0.8, -0.8, "Illinois Lane"), ["Illinois Lane"]],
    [
      "pieces of words over the words",
      at(50, 700, "EXPERIENCE") + at(50.2, 700, "EXPER") + at(76.9, 700, "RIENCE"),
      ["EXPERIENCE"],
    ],
    [
      "pieces of words that run into each other",
      at(50, 700, "EXPER") + at(76.8, 700, "RIENCE"),
      ["EXPERIENCE"],
    ],
    ["what is repeated beside it stays", at(50, 700, "Go ") + at(70, 700, "Go"), ["Go Go"]],
    ["what is repeated below it stays", at(50, 700, "Go") + at(50, 688, "Go"), ["Go", "Go"]],
    [
      "two letters that are alike stay",
      at(50, 700, "ill willing balloon"),
      ["ill willing balloon"],
    ],
  ])("%s", (_, content, expected) => check(content, expected));
});

test.each([
  "BT /F1 1e20 Tf 1 0 0 1 1e20 1e20 Tm (Go Go) Tj ET",
  "BT /F1 10 Tf 1e18 0 0 1e18 -1e22 1e22 Tm (Go Go) Tj ET 1 0 0 1 1e20 1e20 cm 0 0 2 2 re f",
])("letters and figures far off the page cause no endless loop: %s", async (content) => {
  const document = await readPdf(buildPdf([{ content }]), { limits: defaultLimits });
  expect(document.pages).toBe(1);
});

/** Checks a page that draws "Ada Lane" and has an annotation whose appearance draws "Kafka". */
async function checkAnnotation(annotation: string, expected: readonly string[]): Promise<void> {
  const appearance = form(
    "BT /F1 10 Tf 5 5 Td (Kafka) Tj ET",
    "/Resources << /Font << /F1 1 0 R >> >>",
  ).replace("[0 0 600 800]", "[0 0 200 20]");
  const pdf = buildPdf([{ content: at(50, 700, "Ada Lane") }], "", {
    ...extras,
    objects: [...extras.objects, appearance],
    annotations: (id) => annotation.replace("LOOK", `/AP << /N ${id(extras.objects.length)} >>`),
  });
  expect(namedLines(await readPdf(pdf, { limits: defaultLimits }))).toEqual(expected);
}

describe("annotations and form fields", () => {
  const note = "/Type /Annot /Subtype /FreeText /Rect [50 500 250 520] /DA (/F1 10 Tf 0 g)";
  const field =
    "/Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Kafka) /DV (Kafka) /TU (Kafka) /Rect [50 500 250 520]";

  test.each([
    ["a note that the page shows", `<< ${note} /Contents (Kafka) /F 4 LOOK >>`],
    ["a field that the page shows", `<< ${field} /F 4 LOOK >>`],
  ])("%s is read", (_, annotation) => checkAnnotation(annotation, ["Ada Lane", "Kafka"]));

  test.each([
    ["a note that is marked hidden", `<< ${note} /Contents (Kafka) /F 2 LOOK >>`],
    ["a field that is marked hidden", `<< ${field} /F 2 LOOK >>`],
    [
      "what a mark says when it is opened",
      "<< /Type /Annot /Subtype /Text /Contents (Kafka) /Rect [0 0 1 1] /F 28 >>",
    ],
  ])("%s is not read", (_, annotation) => checkAnnotation(annotation, ["Ada Lane"]));
});

test.each([
  ["replacement text", "/Span << /ActualText (Kafka) >> BDC", ""],
  ["alternative text", "/Figure << /Alt (Kafka) >> BDC", ""],
  ["metadata", "/Span BMC", "/Keywords (Kafka) /Subject (Kafka)"],
])("%s is not read", async (_, mark, info) => {
  const pdf = buildPdf([{ content: `${mark} ${at(50, 700, "Ada Lane")} EMC` }], info);
  const { text } = await readPdf(pdf, { limits: defaultLimits });
  expect(text).toBe("Ada Lane");
});

test("text that is cut by a page break is not hidden text of the page that does not show it", async () => {
  const first =
    at(50, 700, "Ada Lane") + at(50, -300, "German since 2019") + at(50, -320, "Kubernetes");
  const pages = [{ content: first }, { content: at(50, 700, "German: since 2019") }];
  const document = await readPdf(buildPdf(pages), { limits: defaultLimits });
  checkLines(document);
  expect(namedLines(document)).toEqual(["Ada Lane", "hidden: Kubernetes", "German: since 2019"]);
});

test("words that a font names for one narrow letter are hidden", async () => {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
  const map = `1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <61> <${hex("Kafka and Kubernetes")}> <62> <${hex("ffi")}> endbfchar`;
  const drawing = "BT /B 9 Tf 50 700 Td (aaaa) Tj 0 -20 Td (b) Tj ET";
  const fonts = {
    objects: [
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 5 0 R >>",
      form(drawing, "/Resources << /Font << /B 6 0 R >> >>"),
    ],
    resources: () => "",
    forms: (id: (index: number) => string) => `/F ${id(2)}`,
    catalog: () => "",
  };
  const document = await readPdf(buildPdf([{ content: "/F Do" }], "", fonts), {
    limits: defaultLimits,
  });
  const words = "Kafka and Kubernetes".repeat(4);
  expect(namedLines(document)).toEqual(["ffi", `hidden: ${words}`]);
});
