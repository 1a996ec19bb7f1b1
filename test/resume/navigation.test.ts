import { expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import { readFacts } from "../../src/resume/facts.ts";

const links = "<a href='#e'>Experience</a> | <a href='#s'>Skills</a>";
const page = "<h1>Mara Lindqvist</h1><h2>Experience</h2><p>Developer, Acme Ltd, 2019 – 2021";

test.each([`<nav>${links}</nav>`, `<ul><li>${links.replace(" | ", "<li>")}</ul>`])(
  "links to parts of the page are neither sections nor above the name: %s",
  (menu) => {
    const { contact, sections } = readFacts(readHtml(menu + page));
    expect(contact.name?.text).toBe("Mara Lindqvist");
    expect(sections.map(({ heading }) => heading?.text)).toEqual(["Experience"]);
  },
);

test.each([
  "<h2><a href='#e'>Skills</a></h2>",
  "<p><a href='#'>Skills</a></p>",
  "<p><b>Skills</b>",
])("a heading that is a link is a section: %s", (heading) => {
  const { sections } = readFacts(readHtml(`${page}${heading}<p>Go, Rust`));
  expect(sections.map(({ heading: words }) => words?.text)).toEqual(["Experience", "Skills"]);
});
