import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const musts = "Backend Developer\n\nRequirements:\n- SQL\n";

test.for([
  "Powered by Ruby on Rails · © 2026",
  "Proudly powered by WordPress",
  "This site runs on Drupal.",
])("asks for nothing that the footer of the page is made with: %j", (foot) =>
  expect(asked(`${musts}\n${foot}\n`)).toEqual(["required sql"]),
);

const page = (more: string): string =>
  `<h1>Backend Developer</h1><h2>Requirements</h2><ul><li>SQL</li></ul>${more}`;

test.for([
  "<footer>Powered by Ruby on Rails</footer>",
  "<nav><a>React jobs</a> <a>Go jobs</a></nav>",
])("leaves out the menus and the footer in a page's source: %j", (part) =>
  expect(asked(page(part))).toEqual(["required sql"]),
);

test("keeps the article in a page's source", () =>
  expect(asked(`<article>${page("<p>Go is required</p>")}</article>`)).toContain("required go"));
