import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { checkLines } from "./check-lines.ts";
import { seen, undecided, unpainted, unreadable } from "./hidden-html.ts";

interface Found {
  readonly regions: readonly string[];
  readonly warnings: readonly string[];
}

function read(html: string): Found {
  const { text, lines, warnings } = readHtml(html);
  const own = lines.filter(({ from, to }) => text.slice(from, to).includes("Kafka"));
  return {
    regions: own.map(({ region }) => (region === "hidden" ? "hidden" : "seen")),
    warnings: warnings.map(({ code }) => code),
  };
}

describe("hidden text in HTML", () => {
  test.each([...unpainted, ...unreadable])("%s hides", (_, html) => {
    expect(read(html)).toEqual({ regions: ["hidden"], warnings: [] });
  });

  test.each(seen)("%s is visible", (_, html) => {
    expect(read(html).regions).toEqual(["seen"]);
  });

  test.each(undecided)("%s counts as visible, and a warning says so", (_, html) => {
    expect(read(html)).toEqual({ regions: ["seen"], warnings: ["VISIBILITY_UNKNOWN"] });
  });

  test("words of a line are hidden individually", () => {
    const { lines, text } = readHtml(
      "<style>.no { display: none }</style><p>Go <b class=no>Kafka</b> and <i class=no>Scala</i>Java</p>",
    );
    const named = lines.map(({ region, from, to }) => `${region}: ${text.slice(from, to)}`);
    expect(named).toEqual([
      "body: Go",
      "hidden: Kafka",
      "body: and",
      "hidden: Scala",
      "body: Java",
    ]);
  });
});

/** Ways to apply to a paragraph a style that hides it. */
const ways: Readonly<Record<string, (css: string) => string>> = {
  "a style": (css) => `<p style="${css}">Kafka</p>`,
  "a style in capitals": (css) => `<P STYLE="${css.toUpperCase()}">Kafka</P>`,
  "an important rule": (css) =>
    `<style>p { ${css} !important }</style><p style="all: initial">Kafka</p>`,
  "a rule for a class": (css) => `<style>.k{${css}}</style><p class="a k b">Kafka</p>`,
  "a rule for an id": (css) => `<style>#k{${css}}</style><p id=k>Kafka</p>`,
  "a rule after the text": (css) => `<p class=k>Kafka</p><style>.k { ${css}; }</style>`,
  "a rule in a rule": (css) =>
    `<style>main { color: red; > .k { ${css} } color: black }</style><main><p class=k>Kafka</p></main>`,
  "a rule of a layer": (css) => `<style>@layer a { p { ${css} } }</style><p>Kafka</p>`,
  "a rule for all screens": (css) =>
    `<style media=screen>@media all { p { ${css} } }</style><p>Kafka</p>`,
  "a rule with escapes and comments": (css) =>
    `<style><!-- /* p { display: block } */ \\70 /**/{/* a */${css.replace(":", "/**/:/* ; */")}} --></style><p>Kafka</p>`,
  "a rule with :not": (css) =>
    `<style>:not(html, body, head, b) { ${css} }</style><p><b></b>Kafka</p>`,
};

const hiding: readonly string[] = [
  "display: none",
  "visibility: hidden",
  "opacity: 0",
  "font-size: 0",
  "color: rgb(255 255 255)",
  "clip-path: inset(50%)",
  "text-indent: -9999px",
  "transform: scale(0)",
];

describe.each(hiding)("%s", (css) => {
  test.each(Object.entries(ways))("by %s hides", (_, say) => {
    expect(read(say(css)).regions).toEqual(["hidden"]);
  });
});

test("any style sheet gives valid lines", () => {
  const part = fc.constantFrom(
    ..."{ } ( ) [ ] ; : , . # & * > + ~ @media @layer @import p .k :not( :is( ::before color: display: none red #fff calc( var(--a) --a: url( \" ' /* */ \\ !important 0 1px % screen and not <!-- -->".split(
      " ",
    ),
    " ",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }),
      fc.array(part, { maxLength: 10 }),
      (css, own) => {
        const style = own.join("").replaceAll('"', "");
        checkLines(readHtml(`<style>${css.join("")}</style><p class=k style="${style}">Kafka</p>`));
      },
    ),
  );
});

test("variables that double in each of two hundred elements leave the text visible and take little time", () => {
  const pair = `<div style="--b:var(--a) var(--a)"><div style="--a:var(--b);color:var(--a)">`;
  const html = `<div style="--a:red red">${pair.repeat(100)}Kafka`;
  expect(read(html).regions).toEqual(["seen"]);
});

test("the content of a style attribute of more than a hundred thousand letters is unknown", () => {
  const html = `<p style="${"color:red;".repeat(20_000)}display:none">Kafka</p>`;
  expect(read(html)).toEqual({ regions: ["seen"], warnings: ["VISIBILITY_UNKNOWN"] });
});
