/**
 * A page in which the word "Kafka" is visible or not. `html-hidden.test.ts` checks the reader, and
 * `html-hidden.slow.test.ts` a browser.
 */
export type HtmlCase = readonly [what: string, html: string];

const style = (css: string, body = "<p class=k>Kafka</p>"): string =>
  `<style>${css}</style>${body}`;
const said = (css: string): string => `<p style="${css}">Kafka</p>`;

/** Text that is not painted, or is off any screen. */
export const unpainted: readonly HtmlCase[] = [
  ["the attribute hidden", "<p hidden>Kafka</p>"],
  ["a dialog that is closed", "<dialog>Kafka</dialog>"],
  ["a popover", "<div popover>Kafka</div>"],
  ["display: none", said("display: none")],
  [
    "an element in one that is not displayed",
    said("display: none").replace("Kafka", "<b style='display: block'>Kafka</b>"),
  ],
  ["a keyword written with an escape", said("d\\69splay: n\\6fne")],
  ["a value with a comment in it", said("display:/**/none/* !important */")],
  ["an invalid value after a valid one", said("display: none; display: bogus")],
  ...[
    "display: none; display: block none",
    "font-size: 0; font-size: auto",
    "font-size: 0; font-size: -1px",
    "font-size: 0; font-size: 12",
    "font-size: 0; font-size: 12foo",
    "font-size: 0; font-size: 12px 13px",
    "font-size: 0; font-size: calc(12px + bogus)",
    "font-size: 0; font: bold 12px",
    "visibility: hidden; visibility: visible visible",
    "opacity: 0; opacity: normal",
    "opacity: 0; opacity: 1px",
    "color: white; color: rgb(1 2)",
    "color: white; color: #ggg",
    "color: white; text-shadow: bogus",
    "transform: scale(0); transform: scale(bogus)",
    "transform: scale(0); transform: grow(1)",
    "clip-path: inset(50%); clip-path: inset(none)",
    "position: absolute; clip: rect(0 0 0 0); clip: rect(all)",
    "overflow: hidden; height: 0; height: -1px",
    "text-indent: -9999px; text-indent: 0 0",
  ].map((css): HtmlCase => [`a mistake in ${css}`, said(css)]),
  ["visibility: hidden", said("visibility: hidden")],
  ["visibility: collapse", said("visibility: collapse")],
  ["content-visibility: hidden", said("content-visibility: hidden")],
  ["opacity: 0%", said("opacity: 0%")],
  ["opacity in a filter", said("filter: opacity(0)")],
  ["a font of no size", said("font-size: 0em")],
  ["a font of no size in a shorthand", said("font: 0/1.5 serif")],
  ["a size that is computed", said("font-size: calc(2px - 2px)")],
  ["a size that is inherited", `<div style="font-size: 0"><p>Kafka</p></div>`],
  ["an absolute position far to the left", said("position: absolute; left: -9999px")],
  ["a position set by inset", said("position: fixed; inset: -200vh auto auto 0")],
  ["a position set from the right", said("position: absolute; right: 500vw")],
  ["a margin far to the left", said("margin-left: -9999px")],
  ["an indent far to the left", said("text-indent: -9999px")],
  [
    "an indent of the whole line, cut off",
    said("text-indent: 100%; overflow: hidden; white-space: nowrap"),
  ],
  ["a translation far to the left", said("transform: translateX(-9999px)")],
  ["translate", said("translate: 0 -9999px")],
  ["scale(0)", said("transform: scale(0)")],
  ["scaleY(0) among others", said("transform: rotate(3deg) scaleY(0)")],
  ["a matrix of no width", said("transform: matrix(0, 0, 0, 1, 0, 0)")],
  ["scale: 0", said("scale: 0")],
  ["a turn until only the edge is left", said("transform: rotateY(90deg)")],
  ["the display of a column", said("display: table-column")],
  ["lines without height, cut off", said("line-height: 0; overflow: hidden")],
  ["room to the left that pushes it away", said("padding-left: 9999px")],
  ["a shadow of the color of the page", said("color: white; text-shadow: 0 0 1px white")],
  ["a shadow of the color of the text", said("color: white; text-shadow: 1px 1px")],
  ["a shadow far away", said("color: white; text-shadow: -9999px 0 black")],
  ["an outline of the color of the page", said("color: white; -webkit-text-stroke: 1px white")],
  [
    "the color of the page in the letters",
    said("color: transparent; background: linear-gradient(white, white); background-clip: text"),
  ],
  ["clip", said("position: absolute; clip: rect(0 0 0 0)")],
  ["clip-path: inset", said("clip-path: inset(50%)")],
  ["clip-path: circle", said("clip-path: circle(0)")],
  ["clip-path: polygon", said("clip-path: polygon(0 0, 0 0, 0 0, 0 0)")],
  ["no height, cut off", said("height: 0; overflow: hidden")],
  ["no greatest height, cut off", said("max-height: 0; overflow-y: clip")],
  ["no width, cut off", said("width: 0; overflow: hidden")],
  [
    "the class for screen readers",
    style(
      ".k { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0) }",
    ),
  ],
  ["the color of the page", said("color: white")],
  [
    "the color of a row",
    `<table><tr bgcolor=yellow><td style="color: #ff0; width: 9em">Kafka</table>`,
  ],
  ["a color in another notation", said("color: hsl(0 0% 100%)")],
  ["a color of an old element", "<font color=#ffffff>Kafka</font>"],
  ["a color of an old body", "<body text=#00ff00 bgcolor=#00ff00>Kafka"],
  [
    "a color that a variable names",
    style(":root { --paper: #fff } .k { color: var(--none, var(--paper)) }"),
  ],
  ["transparent letters", said("color: transparent")],
  ["letters filled with the ground", said("-webkit-text-fill-color: white")],
  [
    "the ground of one color that a gradient makes",
    said("color: red; background: linear-gradient(red, red)"),
  ],
  [
    "the color of a ground that lets the page through",
    said("color: #808080; background: rgb(1 1 1 / 50%)"),
  ],
  ["a rule for a name", style("p { display: none }")],
  ["a rule after the text", `<p class=k>Kafka</p>${style(".k { display: none }", "")}`],
  [
    "a rule for elements in others",
    style(
      "main > div .k:not(.shown) { display: none }",
      "<main><div><i><b class=k>Kafka</b></i></div></main>",
    ),
  ],
  [
    "a rule for what follows",
    style("h2 + p ~ p { display: none }", "<h2>a</h2><p>b</p><p>c</p><p>Kafka</p>"),
  ],
  ["a rule for an attribute", style("[data-a^=v] { display: none }", "<p data-a=value>Kafka</p>")],
  [
    "a rule for every other",
    style("li:nth-child(2n) { display: none }", "<ul><li>a<li>Kafka</ul>"),
  ],
  [
    "a rule for rows whose body has no tag",
    style("tbody > tr { display: none }", "<table><tr><td>Kafka</table>"),
  ],
  [
    "a rule in a rule",
    style("main { & .k { display: none } }", "<main><p class=k>Kafka</p></main>"),
  ],
  ["a rule for every screen", style("@media screen and (min-width: 1px) { .k { display: none } }")],
  [
    "a rule of the usual theme",
    style("@media (prefers-color-scheme: light) { .k { display: none } }"),
  ],
  ["a rule in a layer", style("@layer a { .k { display: none } }")],
  [
    "the stronger selector, though it comes first",
    style("#k { display: none } .k { display: block }", "<p class=k id=k>Kafka</p>"),
  ],
  [
    "an important declaration",
    style(
      ".k { display: none !important } .k { display: block }",
      "<p class=k style='display: block'>Kafka</p>",
    ),
  ],
  [
    "the layer that comes last",
    style(
      "@layer a, b; @layer b { .k { display: none } } @layer a { #k { display: block } }",
      "<p class=k id=k>Kafka</p>",
    ),
  ],
];

/** Text that a browser paints, but that cannot be read or told apart from its background. */
export const unreadable: readonly HtmlCase[] = [
  ["nearly white on white", said("color: #fefefe")],
  ["a named color that is nearly white", said("color: snow")],
  ["opacity of nearly nothing", said("opacity: .01")],
  [
    "opacity of nearly nothing, of two together",
    `<div style="opacity: .2">${said("opacity: .2")}</div>`,
  ],
  ["letters of half a pixel", said("font-size: .5px")],
  ["letters of less than two points", said("font-size: 2px")],
  ["letters that are drawn small", said("transform: scale(.1)")],
];

/** Text that everybody can see. */
export const seen: readonly HtmlCase[] = [
  ["plain text", "<p>Kafka</p>"],
  ["text hidden from screen readers", "<p aria-hidden=true>Kafka</p>"],
  ["small letters", said("font-size: 5px")],
  ["gray letters", said("color: #bbb")],
  ["half a shadow of itself", said("opacity: .4")],
  [
    "visible text within hidden text",
    `<div style="visibility: hidden"><p style="visibility: visible">Kafka</p></div>`,
  ],
  [
    "text with a size within text without one",
    `<div style="font-size: 0"><span style="font-size: 1rem">Kafka</span></div>`,
  ],
  ["text that a later rule shows again", style(".k { display: none } .k { display: block }")],
  [
    "text that a stronger selector shows again",
    style("p.k { display: block } .k { display: none }"),
  ],
  [
    "what its own style shows again",
    style(".k { display: none }", "<p class=k style='display: block'>Kafka</p>"),
  ],
  ["the attribute hidden that a style takes back", "<p hidden style='display: block'>Kafka</p>"],
  ["a rule for another class", style(".n { display: none }")],
  ["a rule with a mistake in its selectors", style(".k, :bogus( { display: none }")],
  ["a rule for content before the text", style(".k::before { display: none; content: '' }")],
  ["a rule in a comment", style("/* .k { display: none } */")],
  [
    "a rule of a template",
    `<template>${style(".k { display: none }", "")}</template><p class=k>Kafka</p>`,
  ],
  ["a rule for paper", style("@media print { .k { display: none } }")],
  [
    "a rule for paper in a sheet of its own",
    "<style media=print>.k { display: none }</style><p class=k>Kafka</p>",
  ],
  ["a rule for phones", style("@media (max-width: 600px) { .k { display: none } }")],
  [
    "what large screens show again",
    style(".k { display: none } @media (min-width: 600px) { .k { display: block } }"),
  ],
  ["white on a dark ground", `<div style="background: #223">${said("color: white")}</div>`],
  ["white on a dark page", style("body { background: #000; color: #fff }")],
  ["white on a dark row", "<table><tr bgcolor=#000080><td><font color=white>Kafka</font></table>"],
  ["white on a picture", said("color: white; background: linear-gradient(black, gray)")],
  [
    "a gradient in the letters",
    said("color: transparent; background: linear-gradient(red, blue); background-clip: text"),
  ],
  [
    "letters without a color that have a shadow",
    said("color: transparent; text-shadow: 0 0 2px black"),
  ],
  ["what old programs alone take for opacity", said("filter: alpha(opacity=0)")],
  ["the color of the system", said("color: white; color: windowtext")],
  ["white letters with an outline", said("color: white; -webkit-text-stroke: 1px black")],
  [
    "white that is placed over something dark",
    `<div style="position: relative"><div style="background: #000; height: 3em"></div><div style="position: absolute; top: 0; color: white">Kafka</div></div>`,
  ],
  [
    "white over a dark box that is placed beneath it",
    `<div style="position: relative"><div style="position: absolute; inset: 0; background: black; z-index: -1"></div><p style="color: white">Kafka</p></div>`,
  ],
  [
    "white that is drawn up over something dark",
    `<div style="background: #000; height: 3em"></div><p style="color: white; margin-top: -3em">Kafka</p>`,
  ],
  ["a link, which has a color of its own", "<div style='color: white'><a href=x>Kafka</a></div>"],
  [
    "marked text, which has a ground of its own",
    "<style>body { background: black; color: white }</style><mark>Kafka</mark>",
  ],
  ["a size that only a box has", "<span style='height: 0; overflow: hidden'>Kafka</span>"],
  ["a scale that only a box has", "<span style='transform: scale(0)'>Kafka</span>"],
  ["a place that nothing moves", said("left: -9999px")],
  ["no height, and nothing cut off", said("height: 0")],
  [
    "no height that grows",
    `<div style="display: flex; flex-direction: column; height: 5em"><p style="height: 0; flex: 1; overflow: auto">Kafka</p></div>`,
  ],
  ["clip on an element that is not positioned", said("clip: rect(0 0 0 0)")],
  ["a shape with room", said("clip-path: inset(1px)")],
  [
    "an element that is moved away and back",
    `<div style="position: absolute; left: -3000px"><div style="position: absolute; left: 3010px">Kafka</div></div>`,
  ],
  [
    "what fades in",
    style("@keyframes in { to { opacity: 1 } } .k { opacity: 0; animation: in 1ms forwards }"),
  ],
];

/** Text that a browser may hide for a reason unknown here. It counts as visible, with a warning. */
export const undecided: readonly HtmlCase[] = [
  ["a query for a feature", style("@supports (display: grid) { .k { display: none } }")],
  [
    "what follows in the page",
    style(".k:has(+ p) { display: none }", "<p class=k>Kafka</p><p>b</p>"),
  ],
  ["white on a picture that is not loaded", said("color: white; background: url(a.png)")],
  ["white where a sheet is not loaded", `<link rel=stylesheet href=a.css>${said("color: white")}`],
  ["white where a sheet is imported", style("@import 'a.css'; .k { color: white }")],
];
