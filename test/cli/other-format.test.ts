import { expect, test } from "vitest";
import { otherFormat } from "../../src/cli/other-format.ts";

test.for([
  ["cv.pdf", "text", "is not a PDF; it was read as plain text"],
  ["cv.txt", "pdf", "is not plain text; it was read as a PDF"],
  ["CV.MD", "docx", "is not Markdown; it was read as a Word document"],
  ["cv.json", "text", "is not a JSON Resume; it was read as plain text"],
  ["cv.json", "json", undefined],
  ["cv.txt", "markdown", undefined],
  ["cv.txt", "html", undefined],
  ["cv", "pdf", undefined],
] as const)("a file %s that contains %s gets the message %j", ([path, format, words]) => {
  expect(otherFormat(path, { format })).toBe(words);
});
