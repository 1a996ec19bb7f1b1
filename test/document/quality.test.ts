import { describe, expect, test } from "vitest";
import { judgeQuality } from "../../src/document/quality.ts";

const prose =
  "Backend developer with nine years of experience in payment services and search. ".repeat(4);

function check(text: string, imageShare: number, expected: string, codes: readonly string[]): void {
  const { quality, warnings } = judgeQuality([{ page: 1, text, imageShare }]);
  expect(quality).toBe(expected);
  expect(warnings.map((warning) => warning.code)).toEqual(codes);
}

describe("judgeQuality", () => {
  test.each<[string, string, number, string, readonly string[]]>([
    ["prose", prose, 0, "good", []],
    ["prose on a background image", prose, 1, "good", []],
    ["nothing", "", 0, "unreadable", ["NO_TEXT"]],
    ["a scan with a stamp", "Scanned by CamScanner", 1, "unreadable", ["NO_TEXT"]],
    ["a few words without an image", "Ada Lane", 0, "good", []],
    [
      "some characters without a meaning",
      prose + "\ufffd".repeat(15),
      0,
      "doubtful",
      ["UNMAPPED_GLYPHS"],
    ],
    [
      "mostly characters without a meaning",
      "\ufffd\ue001ab".repeat(50),
      0,
      "unreadable",
      ["UNMAPPED_GLYPHS"],
    ],
    [
      "shifted letters",
      "%DFNHQG GHYHORSHU ZLWK QLQH ".repeat(10),
      0,
      "unreadable",
      ["GARBLED_TEXT"],
    ],
    [
      "Polish",
      "Programista z doświadczeniem w tworzeniu usług płatniczych i wyszukiwarek ".repeat(4),
      0,
      "good",
      [],
    ],
    [
      "Czech",
      "Čtvrtstoletí zkušeností s vývojem webových služeb a databází pro skvrny ".repeat(4),
      0,
      "good",
      [],
    ],
    [
      "Japanese",
      "決済サービスと検索の開発に九年間従事したバックエンド開発者 SQL DNS PHP ".repeat(9),
      0,
      "good",
      [],
    ],
  ])("%s", (_, ...row) => {
    check(...row);
  });
  test("a page that is an image among pages of text gets a warning with its number", () => {
    const verdict = judgeQuality([
      { page: 1, text: prose, imageShare: 0 },
      { page: 2, text: "", imageShare: 0.9 },
    ]);
    expect(verdict).toMatchObject({
      quality: "doubtful",
      warnings: [{ code: "PAGE_IMAGE", page: 2 }],
    });
  });
});

test("words in pieces make a document doubtful, with the reason", () => {
  const text = "de vel op me nt of we bs er vi ce s ".repeat(12);
  const { quality, warnings } = judgeQuality([{ page: 1, text, imageShare: 0 }]);
  expect(quality).toBe("doubtful");
  expect(warnings.map(({ code }) => code)).toEqual(["TORN_WORDS"]);
});

test("words without gaps between them make a document doubtful", () => {
  const text = "developmentofwebservices ".repeat(80);
  expect(judgeQuality([{ page: 1, text, imageShare: 0 }])).toMatchObject({
    quality: "doubtful",
    warnings: [{ code: "TORN_WORDS" }],
  });
});

test("long German words and short lists of languages do not count as words in pieces", () => {
  const german = "Softwareentwicklung und Datenbankverwaltung im Unternehmen ".repeat(30);
  const list = "C, Go, R, JS, TS, Vue, SQL, Java, Rust, Ruby, Bash, Perl ".repeat(10);
  for (const text of [german, list])
    expect(judgeQuality([{ page: 1, text, imageShare: 0 }]).quality).toBe("good");
});
