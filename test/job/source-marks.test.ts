import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { withoutSourceMarks } from "../../src/job/source-marks.ts";
import { asked, read } from "./posting.ts";

const plain = (text: string): string => withoutSourceMarks(textDocument(text)).document.text;

test.for([
  ["<p>Java &amp; Kotlin</p><p>Go</p>", "\n\nJava & Kotlin\n\n\n\nGo\n\n"],
  ["Must have:<br>- Java<br/>- Go", "Must have:\n- Java\n- Go"],
  ["Must have:&lt;br&gt;- R&amp;amp;D&lt;br /&gt;- Go", "Must have:\n- R&D\n- Go"],
  ["<ul class='x y'><li>Java</li><li><b>Go</b></li></ul>", "\n\n\n- Java\n\n- Go\n\n\n"],
  ["5+&nbsp;years, we&rsquo;re &#8211; C&#35; &#x1F680;", "5+ years, we’re – C# 🚀"],
  ["Java&#8204;, Kot&#xad;lin&nbsp;and&#8201;Go&#8203;", "Java, Kotlin and Go"],
] as const)("%j is read as %j", ([text, expected]) => {
  expect(plain(text)).toBe(expected);
});

test.for([
  "a List<String> or Map<K, V>, a < b and b > a",
  "AT&T; R&D; &lt; 5 &foo; &#0; &#1114112;",
  "one <p> only",
])("%j loses no letters of its own", (text) => {
  expect(plain(text).replaceAll("<", "&lt;")).toBe(text.replaceAll("<", "&lt;"));
});

test("the source of a page is read like the page", () => {
  const text =
    "<h2>Senior Java Engineer</h2><p>We make maps.</p><p><strong>What you&#39;ll need</strong></p><ul><li>Java: 3+ years</li><li>Golang or Rust</li></ul><p><strong>Bonus</strong></p><ul><li>Kafka</li></ul>";
  expect(asked(text)).toEqual(["required java 36", "required golang|rust", "preferred kafka"]);
  expect(read(text).title?.text).toBe("Senior Java Engineer");
});

test("the doctype, head, code, styles and comments of a page's source ask for nothing", () => {
  const text = `<!doctype html><html><head><title>Jobs</title><script>if (a < b) load("Vue");</script></head><body><h1>Go Engineer</h1>
<!-- Angular <b>developers</b> --><style>.python { color: red }</style><h2>Requirements</h2><ul><li>Java</li></ul><SCRIPT>var kafka;</SCRIPT></body></html>`;
  expect(asked(text)).toEqual(["required java"]);
  expect(plain(text)).not.toMatch(/Vue|Angular|python|kafka/);
});

test("code that is never closed removes no text", () => {
  const text = "<p>Requirements</p><ul><li>Java</li><li>Rust <!-- Kafka</li></ul>";
  expect(asked(text)).toEqual(["required java", "required rust", "required kafka"]);
});

test("each place is a place in the source", () => {
  const text = "<p>Requirements:</p><ul><li>Jav&#97; &amp; **Rust**</li></ul>";
  const job = read(text);
  const words = job.requirements.flatMap(({ spans }) =>
    spans.map(({ from, to }) => text.slice(from, to)),
  );
  expect(words).toEqual(["Jav&#97;", "Rust"]);
  expect(job.document.text).toBe(text);
});

test("a posting with invisible characters is read like one without", () => {
  const text = "Senior Java Engineer\n\nRequirements\n- 3+ years of Java\n- Kafka is a plus";
  const hidden = text.replace(/(\w) /g, "$1\u200b\u00a0").replace(/^/gm, "\u200b");
  expect(asked(hidden)).toEqual(asked(text));
  expect(read(hidden).title?.text).toBe("Senior Java Engineer");
});

const withData = (data: string, heading: string): string =>
  `<html><head><title>Jobs</title><script type="application/ld+json">${data}</script></head><body><h1>${heading}</h1><p>We make maps.</p><h3>Requirements</h3><ul><li>Rust</li></ul></body></html>`;
const posting = '{"@type":"JobPosting","title":"Staff Rust Engineer","skills":"Kafka"}';

test("a title that a page's source gives only to search engines is the title", () => {
  const text = withData(posting, "Join us!");
  const { title } = read(text);
  expect(title?.text).toBe("Staff Rust Engineer");
  expect(text.slice(title?.from, title?.to)).toBe("Staff Rust Engineer");
  expect(asked(text)).toEqual(["required rust"]);
});

test("data about several jobs, or a title that the page shows, change nothing", () => {
  expect(read(withData(`[${posting},${posting}]`, "Join us!")).title).toBeUndefined();
  expect(plain(withData(posting, "Staff Rust Engineer")).match(/Staff/g)).toHaveLength(1);
});
