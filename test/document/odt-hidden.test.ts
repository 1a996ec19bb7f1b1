import { describe, expect, test } from "vitest";
import { p, readTestOdt, style, type TestOdt } from "./build-odt.ts";

/** Whether the word "Kafka" is hidden, and the reader's warnings. */
function read(parts: TestOdt): readonly [region: string, ...warnings: string[]] {
  const { text, lines, warnings } = readTestOdt(parts);
  const line = lines.find(({ from, to }) => text.slice(from, to).includes("Kafka"));
  const seen = line === undefined ? "no text" : line.region === "hidden" ? "hidden" : "seen";
  return [seen, ...warnings.map(({ code }) => code)];
}

const span = (text: string, name = "T1"): string =>
  `<text:span text:style-name="${name}">${text}</text:span>`;
const text = (properties: string): TestOdt => ({
  styles: style("T1", "text", properties),
  body: p(`Ada ${span("Kafka")}`),
});
const paragraph = (properties: string): TestOdt => ({
  styles: style("P1", "paragraph", properties),
  body: p("Kafka", "P1"),
});
const properties = (name: string, family: string, kind: string, attributes: string): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:${kind}-properties ${attributes}/></style:style>`;
const frame = (attributes: string, inner = p("Kafka")): string =>
  `<text:p><draw:frame ${attributes}><draw:text-box>${inner}</draw:text-box></draw:frame></text:p>`;
const white = style("W", "paragraph", 'fo:color="#ffffff"');
const table = (attributes = "", inner = p("Kafka", "W"), row = ""): string =>
  `<table:table><table:table-row ${row}><table:table-cell ${attributes}>${inner}</table:table-cell></table:table-row></table:table>`;
const page = (attributes: string, inner = ""): string =>
  `<style:page-layout><style:page-layout-properties ${attributes}>${inner}</style:page-layout-properties></style:page-layout>`;

describe("hidden text in ODT", () => {
  test.each<[string, TestOdt]>([
    ["a text style that is not displayed", text('text:display="none"')],
    ["a paragraph's style that is not displayed", paragraph('text:display="none"')],
    [
      "a style that builds on one that is not displayed",
      {
        master: style("Gone", "text", 'text:display="none"'),
        styles: style("T1", "text", 'fo:color="#000000"', "Gone"),
        body: p(span("Kafka")),
      },
    ],
    [
      "the style of a link",
      {
        styles: style("T1", "text", 'text:display="none"'),
        body: p('<text:a xlink:href="x" text:style-name="T1">Kafka</text:a>'),
      },
    ],
    [
      "a section that is not displayed",
      { body: `<text:section text:display="none">${p("Kafka")}</text:section>` },
    ],
    [
      "a section whose condition holds",
      {
        body: `<text:section text:display="condition" text:is-hidden="true">${p("Kafka")}</text:section>`,
      },
    ],
    [
      "a section around text that its own style displays",
      {
        styles: style("T1", "text", 'text:display="true"'),
        body: `<text:section text:display="none">${p(span("Kafka"))}</text:section>`,
      },
    ],
    [
      "a field that hides its paragraph",
      { body: p('Kafka<text:line-break/><text:hidden-paragraph text:is-hidden="true"/>') },
    ],
    [
      "a field that is hidden",
      { body: p('<text:hidden-text text:is-hidden="true">Kafka</text:hidden-text>') },
    ],
    [
      "a variable that is not displayed",
      { body: p('<text:variable-set text:display="none">Kafka</text:variable-set>') },
    ],
    ["white on the page", text('fo:color="#FFFFFF"')],
    ["nearly white on the page", text('fo:color="#f8f8f8"')],
    [
      "white in a style that another builds on",
      {
        master: style("W", "paragraph", 'fo:color="#ffffff"'),
        styles: style("P1", "paragraph", "", "W"),
        body: p("Kafka", "P1"),
      },
    ],
    ["the color of its paragraph", paragraph('fo:color="#224466" fo:background-color="#224466"')],
    ["the color of its own ground", text('fo:color="#224466" fo:background-color="#224466"')],
    [
      "the color of its cell",
      {
        styles:
          style("W", "paragraph", 'fo:color="#000080"') +
          properties("C1", "table-cell", "table-cell", 'fo:background-color="#000080"'),
        body: table('table:style-name="C1"'),
      },
    ],
    [
      "the color of the page",
      {
        master: page('fo:background-color="#080808"'),
        styles: style("P1", "paragraph", 'fo:color="#000000"'),
        body: p("Kafka", "P1"),
      },
    ],
    [
      "white in a white frame",
      {
        styles:
          white +
          properties("F", "graphic", "graphic", 'draw:fill="solid" draw:fill-color="#ffffff"'),
        body: frame('draw:style-name="F"', p("Kafka", "W")),
      },
    ],
    ["transparent letters", text('fo:color="#000000" loext:opacity="0%"')],
    ["one point", text('fo:font-size="1pt"')],
    ["half a millimeter", text('fo:font-size="0.5mm"')],
    [
      "a small share of the size that a style builds on",
      {
        master: style("S", "text", 'fo:font-size="10pt"'),
        styles: style("T1", "text", 'fo:font-size="10%"', "S"),
        body: p(span("Kafka")),
      },
    ],
    ["letters that are one percent high", text('style:text-position="0% 1%"')],
    [
      "a row without height",
      {
        styles: properties("R", "table-row", "table-row", 'style:row-height="0.01in"'),
        body: table("", p("Kafka"), 'table:style-name="R"'),
      },
    ],
    ["letters that are one percent wide", text('style:text-scale="1%"')],
    ["an indent far to the left", paragraph('fo:margin-left="-50cm"')],
    ["a first line far to the left", paragraph('fo:text-indent="-30in"')],
    ["a frame far to the left", { body: frame('svg:x="-40cm"') }],
    ["a frame far to the right", { body: frame('svg:x="50cm"') }],
    ["a frame that is not displayed", { body: frame('draw:display="none"') }],
  ])("%s hides", (_, parts) => {
    expect(read(parts)).toEqual(["hidden"]);
  });

  test.each<[string, TestOdt]>([
    [
      "text displayed in a paragraph that is not",
      {
        styles:
          style("P1", "paragraph", 'text:display="none"') +
          style("T1", "text", 'text:display="true"'),
        body: p(span("Kafka"), "P1"),
      },
    ],
    [
      "a section whose condition does not hold",
      {
        body: `<text:section text:display="condition" text:is-hidden="false">${p("Kafka")}</text:section>`,
      },
    ],
    [
      "a field that would hide its paragraph",
      { body: p('<text:hidden-paragraph text:is-hidden="false"/>Kafka') },
    ],
    ["white on a dark paragraph", paragraph('fo:color="#ffffff" fo:background-color="#224466"')],
    [
      "white in a dark cell",
      {
        styles:
          white + properties("C1", "table-cell", "table-cell", 'fo:background-color="#000080"'),
        body: table('table:style-name="C1"'),
      },
    ],
    [
      "white in a dark section",
      {
        styles: white + properties("S1", "section", "section", 'fo:background-color="#000080"'),
        body: `<text:section text:style-name="S1">${p("Kafka", "W")}</text:section>`,
      },
    ],
    [
      "white on a dark page",
      { master: page('fo:background-color="#101010"'), styles: white, body: p("Kafka", "W") },
    ],
    [
      "the color that the program chooses",
      text('style:use-window-font-color="true" loext:opacity="0%"'),
    ],
    ["white letters with an outline", text('fo:color="#ffffff" style:text-outline="true"')],
    ["gray letters", text('fo:color="#bbbbbb"')],
    ["a small share of nothing said", text('fo:font-size="58%"')],
    ["three points", text('fo:font-size="3pt"')],
    ["a hanging indent", paragraph('fo:margin-left="1cm" fo:text-indent="-1cm"')],
    ["a frame in the margin", { body: frame('svg:x="-2cm"') }],
  ])("%s is visible", (_, parts) => {
    expect(read(parts)).toEqual(["seen"]);
  });

  test.each<[string, TestOdt]>([
    [
      "white in a frame that lets its ground through",
      { styles: white, body: frame("", p("Kafka", "W")) },
    ],
    [
      "white in a frame with a gradient",
      {
        styles:
          white +
          properties("F", "graphic", "graphic", 'draw:fill="gradient" draw:fill-color="#ffffff"'),
        body: frame('draw:style-name="F"', p("Kafka", "W")),
      },
    ],
    [
      "white on the picture of a page",
      {
        master: page("", '<style:background-image xlink:href="a.png"/>'),
        styles: white,
        body: p("Kafka", "W"),
      },
    ],
    [
      "white where pages have several colors",
      {
        master: page('fo:background-color="#101010"') + page(""),
        styles: white,
        body: p("Kafka", "W"),
      },
    ],
  ])("%s counts as visible, and a warning says so", (_, parts) => {
    expect(read(parts)).toEqual(["seen", "VISIBILITY_UNKNOWN"]);
  });

  test.each<[string, TestOdt]>([
    [
      "text that was deleted",
      {
        body: `<text:tracked-changes><text:changed-region><text:deletion>${p("Kafka")}</text:deletion></text:changed-region></text:tracked-changes>${p("Ada")}`,
      },
    ],
    ["a remark", { body: p(`Ada<office:annotation>${p("Kafka")}</office:annotation>`) }],
    [
      "what describes a picture",
      {
        body: p(
          "Ada<draw:frame><svg:title>Kafka</svg:title><svg:desc>Kafka</svg:desc></draw:frame>",
        ),
      },
    ],
    [
      "a header that is switched off",
      {
        master: `<style:master-page><style:header-left style:display="false">${p("Kafka")}</style:header-left></style:master-page>`,
        body: p("Ada"),
      },
    ],
  ])("%s is not read", (_, parts) => {
    expect(read(parts)).toEqual(["no text"]);
  });

  test("all lines of a paragraph that a field hides are hidden, but none of the next", () => {
    const { lines, text: all } = readTestOdt({
      body:
        p("Ada") +
        p('Go<text:line-break/>Kafka<text:hidden-paragraph text:is-hidden="true"/>') +
        p("Oslo"),
    });
    const named = lines.map(({ region, from, to }) => `${region}: ${all.slice(from, to)}`);
    expect(named).toEqual(["body: Ada", "hidden: Go", "hidden: Kafka", "body: Oslo"]);
  });

  test("five thousand styles that build on one another are read in time", () => {
    const styles = Array.from({ length: 5000 }, (_, i) =>
      style(`P${i}`, "paragraph", i === 4999 ? 'text:display="none"' : "", `P${i + 1}`),
    ).join("");
    const body = Array.from({ length: 5000 }, (_, i) => p("Kafka", `P${i}`)).join("");
    expect(read({ styles, body })).toEqual(["hidden"]);
  });
});
