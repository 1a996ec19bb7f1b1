import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { withoutWraps } from "../../src/job/wraps.ts";
import { asked, read } from "./posting.ts";

const unwrapped = (text: string): string => withoutWraps(textDocument(text)).document.text;

/** The text as a mail program wraps it, including list items. */
const mail = [
  "Hello, we make maps of the sea, and we are looking for an experienced Senior",
  "Java Developer to join the team that keeps them up to date every morning. In",
  "summer some of us are at sea, so please tell us whether you can swim and would",
  "like to come along.",
  "",
  "Requirements",
  "- At least four years of building services that other teams depend on, all in",
  "Java or Kotlin",
  "- Hands-on experience with the databases that we keep the soundings in, like a",
  "MySQL cluster - an advantage",
  "- Some knowledge of queues, of the way in which our ships talk to the shore by",
  "radio and Kafka",
  "- Good English, since the crews come from all around the world and none of them",
  "speaks our language",
].join("\n");

test("lines separated only by the width of a mail are joined", () => {
  expect(unwrapped(mail)).toContain("an experienced Senior Java Developer to join");
  expect(unwrapped(mail)).toContain("like a MySQL cluster - an advantage\n- Some");
});

test("a wrapped posting asks for the same as one with long lines", () => {
  expect(asked(mail)).toEqual([
    "required java|kotlin 48",
    "required kafka",
    "required english",
    "preferred mysql",
  ]);
  expect(read(mail).title?.text).toBe("Senior Java Developer");
});

test("each place in a wrapped posting is a place in the text", () => {
  const job = read(mail);
  for (const { spans } of job.requirements)
    for (const { from, to } of spans) expect(mail.slice(from, to)).not.toBe("");
  expect(job.document.text).toBe(mail);
  const { from = 0, to = 0 } = job.title ?? {};
  expect(mail.slice(from, to)).toBe("Senior\nJava Developer");
});

test.for([
  // Long lines, broken by their writer.
  `${"We make maps of all the seas there are. ".repeat(5)}\nJava\nKotlin`,
  // Items without bullets that end with their lines.
  "Requirements\nExperience with Java\nExperience with Kafka and with queues\nGood English",
  // Full lines that each begin with a capital are items.
  "Knowledge of Java and of all that goes with it in a large bank like ours\n".repeat(6),
])("%j keeps its lines", (text) => {
  expect(unwrapped(text)).toBe(text);
});
