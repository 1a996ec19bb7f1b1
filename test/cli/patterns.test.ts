import { expect, test } from "vitest";
import { isPattern, patternDepth, patternRoot, readPattern } from "../../src/cli/patterns.ts";

test.for([
  ["*.pdf", "a.pdf", true],
  ["*.pdf", "b/a.pdf", false],
  ["cv/*.pdf", "cv/a.pdf", true],
  ["./cv/*.pdf", "cv/a.pdf", true],
  ["cv/*.pdf", "cv/b/a.pdf", false],
  ["cv/**/*.pdf", "cv/b/c/a.pdf", true],
  ["cv/**/*.pdf", "cv/a.pdf", true],
  ["cv/**/*.pdf", "cv/a.docx", false],
  ["a?.txt", "ab.txt", true],
  ["a?.txt", "abc.txt", false],
  ["*.{pdf,docx}", "a.docx", true],
  ["*.{pdf,docx}", "a.txt", false],
  ["a,b+(c)*.pdf", "a,b+(c)x.pdf", true],
  ["a.*", "aXpdf", false],
  ["cv\\*.pdf", "cv/a.pdf", true],
] as const)("%s matches %s: %j", ([pattern, path, expected]) => {
  expect(isPattern(pattern)).toBe(true);
  expect(readPattern(pattern).test(path)).toBe(expected);
});

test.for([
  ["cv/*.pdf", "cv"],
  ["*.pdf", ""],
  ["./a/b/**/c.pdf", "a/b"],
  ["/home/*/cv.pdf", "/home"],
  ["/*.pdf", "/"],
])("all files that match %s are in %j", ([pattern = "", folder]) => {
  expect(patternRoot(pattern)).toBe(folder);
});

test.for([
  ["*.pdf", 1],
  ["./cv/*.pdf", 2],
  ["cv\\*\\a.pdf", 3],
  ["cv/**/a.pdf", Number.POSITIVE_INFINITY],
] as const)("a path that matches %s has at most %d parts", ([pattern, depth]) => {
  expect(patternDepth(pattern)).toBe(depth);
});

test("a path without wildcards is not a pattern", () => {
  expect(["a.pdf", "a {b}.pdf", "a-b/c.pdf"].filter(isPattern)).toEqual([]);
});
