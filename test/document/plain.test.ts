import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countUtf8Bytes, decodeText, readPlain, textDocument } from "../../src/document/plain.ts";
import { codePoint } from "../code-point.ts";
import { checkLines, namedLines } from "./check-lines.ts";

const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);

describe("textDocument", () => {
  test.each([
    ["", []],
    ["one", ["one"]],
    ["a\nb", ["a", "b"]],
    ["a\r\n\r\nb\r", ["a", "b"]],
    ["  a  \n \t\nb", ["  a  ", "b"]],
    ["a\u2028b", ["a", "b"]],
  ])("%j has the lines %j", (text, expected) => {
    expect(namedLines(textDocument(text))).toEqual(expected);
  });
  test("keeps every string, and its lines are everything that is not blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 300 }), (text) => {
        const document = textDocument(text);
        expect(document.text).toBe(text);
        checkLines(document);
      }),
    );
  });
});

describe("decodeText", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("Zoë – 日本"), "Zoë – 日本"],
    ["a UTF-8 mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
    ["UTF-16LE with its mark", bytes(0xff, 0xfe, 0xeb, 0x00, 0x61, 0x00), "ëa"],
    ["UTF-16BE with its mark", bytes(0xfe, 0xff, 0x00, 0xeb, 0x00, 0x61), "ëa"],
    ["UTF-16LE without one", bytes(0x41, 0, 0x64, 0, 0x61, 0, 0x0a, 0), "Ada\n"],
    ["windows-1252", bytes(0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x80), "Zoë – €"],
    ["line breaks of Windows and old Macs", bytes(0x61, 13, 10, 0x62, 13, 0x63), "a\nb\nc"],
    ["a NUL at the end", bytes(0x61, 0), "a"],
  ])("reads %s", (_, source, expected) => {
    expect(decodeText(source)).toBe(expected);
  });
  test("keeps UTF-8 that was cut within a letter", () => {
    const whole = new TextEncoder().encode(`${"Zoë ".repeat(400)}é`);
    expect(decodeText(whole.slice(0, -1)).startsWith("Zoë Zoë")).toBe(true);
  });
  test("reads the only accent of a long text in windows-1252", () => {
    const plain = new TextEncoder().encode(" builds services in Java.".repeat(100));
    const text = decodeText(bytes(0x4a, 0x6f, 0x73, 0xe9, ...plain));
    expect(text.startsWith("José builds")).toBe(true);
  });
  test("keeps the accents of a short text in UTF-8 with a stray byte", () => {
    const whole = new TextEncoder().encode("Zoë Löwe");
    expect(decodeText(bytes(...whole, 0xff))).toBe("Zoë Löwe\ufffd");
  });
  test("refuses bytes with more control characters than a text has", () => {
    expect(() => readPlain(bytes(1, 2, 3, 4, 5, 6, 7, 8))).toThrow("not text");
  });
});

test("countUtf8Bytes agrees with the encoder, lone surrogates included", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: codePoint }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      (text, unit) => {
        const odd = text + String.fromCharCode(unit);
        expect(countUtf8Bytes(odd)).toBe(new TextEncoder().encode(odd).length);
      },
    ),
  );
});

test("letters from bold alphabets are read as plain letters", () => {
  const { text } = readPlain(new TextEncoder().encode("𝗦𝗸𝗶𝗹𝗹𝘀\n𝘎𝘰, 𝟯 years"));
  expect(text).toBe("Skills\nGo, 3 years");
});
