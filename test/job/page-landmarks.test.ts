import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/document/html/read-html.ts";
import type { Job } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";

const read = (html: string): Job => readJob(readHtml(html));

const skills = (html: string): readonly string[] =>
  read(html)
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ name, level }) => `${level} ${name}`);

const menu =
  "<header><p>Shopify people since 2009</p><nav><ul><li>Home</li><li>Magento shops</li><li>Our work</li><li>Laravel</li></ul></nav></header>";
const posting =
  "<p>We keep the ferries of three islands on time, and six of us write the software for it.</p><h2>Requirements</h2><ul><li>Experience with Kafka</li><li>Knowledge of PostgreSQL</li></ul>";
const foot = "<footer><p>Certified Salesforce partner</p><p>12 Quay Street</p></footer>";
const all = ["required Apache Kafka", "required PostgreSQL"];

const page = (body: string): string =>
  `<body>${menu}<main><h1>Backend Engineer</h1>${body}</main>${foot}</body>`;

describe("a page asks only for what its posting asks for", () => {
  test("within a header, a menu and a footer", () => {
    expect(skills(page(posting))).toEqual(all);
  });

  test.for([
    "<aside><h2>Recent posts</h2><ul><li>Why we moved from Varnish to Fastly this year</li><li>GraphQL caching in our Magento shops</li></ul></aside>",
    '<div role="complementary"><p>docker</p><p>redis</p></div>',
    "<dialog open><p>The latest Node.js developer jobs, straight to your inbox.</p></dialog>",
    "<form><p>Please describe your experience with GraphQL and Elasticsearch</p></form>",
    '<nav aria-label="Posts"><p>Headless commerce with Next.js and Magento</p></nav>',
    '<div id="comments"><p>I have 6 years of Drupal and Symfony, may I apply from Pune?</p></div>',
    "<p hidden>Sign in to set alerts for Kotlin developer roles near you.</p>",
  ])("with more behind it: %s", (more) => {
    expect(skills(page(posting + more))).toEqual(all);
  });
});

describe("a posting is read wherever a page puts it", () => {
  test("in an aside", () => {
    expect(skills(page(`<aside>${posting}</aside>`))).toEqual(all);
  });

  test("in a form around the whole page", () => {
    expect(skills(`<form>${page(posting)}</form>`)).toEqual(all);
  });

  test("below a title in a header of its article", () => {
    const html = `<body>${menu}<article><header><h1>Backend Engineer</h1></header>${posting}</article>${foot}</body>`;
    expect(read(html).title?.text).toBe("Backend Engineer");
  });
});

describe("the title is the posting's", () => {
  test("not one in a dialog above it", () => {
    const dialog = '<div role="dialog"><h1>Node developer</h1><p>jobs by mail</p></div>';
    expect(read(`<body>${dialog}${page(posting)}</body>`).title?.text).toBe("Backend Engineer");
  });

  test("as the page is called, where no heading says it", () => {
    const others = "<p>Haskell Developer</p><p>Osprey Ltd</p>";
    const html = `<head><title>Backend Engineer at Fernhollow</title></head><body>${menu}${others}<h2>Backend Engineer</h2>${posting}${foot}</body>`;
    expect(read(html).title?.text).toBe("Backend Engineer");
  });

  test("not a role that the page files it under", () => {
    expect(read(page(`<p>Role: Frontend Developer</p>${posting}`)).title?.text).toBe(
      "Backend Engineer",
    );
  });
});
