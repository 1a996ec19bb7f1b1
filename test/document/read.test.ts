import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Format } from "../../src/document/document.ts";
import { readSource } from "../../src/document/read.ts";
import { AnalyzeError, type ErrorCode } from "../../src/errors.ts";
import { at, buildPdf } from "./build-pdf.ts";
import { buildDocx, buildZip, paragraph } from "./build-zip.ts";
import { checkLines } from "./check-lines.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = buildPdf([{ content: at(50, 700, "Ada Lane, backend developer") }]);
const docx = buildDocx({ body: paragraph("Ada Lane, backend developer") });

async function checkCode(
  source: Parameters<typeof readSource>[0],
  code: ErrorCode,
  options?: Parameters<typeof readSource>[1],
): Promise<AnalyzeError> {
  const error: unknown = await readSource(source, options).then(
    () => "a document",
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AnalyzeError);
  expect(error).toMatchObject({ code });
  return error as AnalyzeError;
}

describe("a string", () => {
  test("is the text itself, unit for unit", async () => {
    const text = "\ufeff  a\r\nb\ud800\0<p>&amp;</p> ";
    expect((await readSource(text)).text).toBe(text);
  });
  test.each(["", " \n\t\n", "--- * ---\n•"])(
    "without a letter or digit is unreadable: %j",
    async (text) => {
      expect(await readSource(text)).toMatchObject({
        text,
        quality: "unreadable",
        warnings: [{ code: "NO_TEXT" }],
      });
    },
  );
  test.each([
    "r/ada-lane.pdf",
    "C:\\Ada Lane.DOCX\n",
    "../cv.odt",
    "cv.html",
    "cv.md",
    "a.txt",
    "a.json",
  ])("that looks like a path is the text itself, with a warning: %j", async (text) => {
    const { warnings, ...document } = await readSource(text);
    expect(document).toMatchObject({ text, quality: "good" });
    expect(warnings).toMatchObject([{ code: "LOOKS_LIKE_PATH" }]);
    expect(warnings[0]?.message).not.toContain(text.trim());
  });
  test.each(["Ada Lane", "Ada Lane\ncv.pdf", "I write .pdf", ".md", `${"Go ".repeat(100)}a.pdf`])(
    "that does not look like a path has no warning: %j",
    async (text) => {
      expect((await readSource(text)).warnings).toEqual([]);
    },
  );
  test("with a single digit is readable", async () => {
    expect(await readSource("7")).toMatchObject({ quality: "good", warnings: [] });
  });
  test("is read as HTML only when the caller says so", async () => {
    expect((await readSource("<p>a</p>")).text).toBe("<p>a</p>");
    expect((await readSource("<p>a</p>", { format: "html" })).text).toBe("a");
  });
  test("cannot be a PDF", async () => {
    await checkCode("%PDF-1.7", "OPTION_INVALID", { format: "pdf" });
  });
  test("in an unknown format is refused, and so are bytes", async () => {
    // As an untyped caller may do.
    const format = "markdwn" as "markdown";
    await checkCode("Ada", "OPTION_INVALID", { format });
    await checkCode(utf8("Ada"), "OPTION_INVALID", { format });
  });
  test("is refused if a limit is negative", async () => {
    await checkCode("Ada", "OPTION_INVALID", { limits: { maxTextLength: -1 } });
  });
  test("is read if a limit is undefined, whatever the limit's name", async () => {
    const limits = { maxTextLength: undefined, maxWords: undefined } as object;
    expect(await readSource("Ada", { limits })).toMatchObject({ text: "Ada" });
  });
  test("with limits that are not an object is refused with OPTION_INVALID", () =>
    checkCode("Ada", "OPTION_INVALID", { limits: null as never }));

  test("a transferred buffer is empty", async () => {
    const buffer = new ArrayBuffer(9);
    structuredClone(buffer, { transfer: [buffer] });
    await checkCode(buffer, "EMPTY");
  });

  test("with more bytes in UTF-8 than the limit is refused, as bytes are", async () => {
    const reading = readSource("äbc", { limits: { maxBytes: 3 } });
    await expect(reading).rejects.toMatchObject({
      code: "TOO_LARGE",
      details: { what: "bytes", size: 4, limit: 3 },
    });
  });

  test("is cut at the text limit, with a warning", async () => {
    const document = await readSource("abc\ndef", { limits: { maxTextLength: 5 } });
    expect(document.text).toBe("abc\nd");
    expect(document.warnings.map((warning) => warning.code)).toEqual(["TEXT_CUT"]);
    checkLines(document);
  });
});

describe("bytes", () => {
  test.each([
    ["pdf", pdf],
    ["docx", docx],
    ["html", utf8("<!DOCTYPE html><p>Ada Lane")],
    ["html", utf8('<?xml version="1.0"?><!-- saved --><html><p>Ada Lane</p></html>')],
    ["html", Uint8Array.from(Buffer.from("\ufeff<html><p>Ada Lane", "utf16le"))],
    ["html", utf8("<div class=cv>Ada Lane<br>Rust developer")],
    ["html", utf8("<ul><li>Ada Lane<li>Rust developer")],
    ["html", utf8(`<style>${"p { color: red }\n".repeat(900)}</style><p>Ada Lane</p>`)],
    ["html", utf8("<!-- saved from url=(0014)about:internet -->\n<html><p>Ada Lane")],
    ["html", utf8("<script>let a = 1</script><link rel=icon href=a><!doctype html>Ada Lane")],
    ["html", utf8('<div class="cv"><b>Ada Lane</b> Rust developer')],
    ["html", utf8(`<div><img src="data:${"a".repeat(9000)}">Ada Lane</div>`)],
    ["text", utf8("<style> is the tag Ada Lane likes best")],
    ["text", utf8("<!-- a draft -->\nAda Lane, Rust developer")],
    ["json", utf8('{"basics": {"name": "Ada Lane"}}')],
    ["text", utf8("Ada Lane")],
    ["text", utf8("<Ada Lane> knows <br>, <li> and <p>")],
    ["text", utf8("<div> Ada Lane")],
  ])("are recognized as %s by their content", async (format, bytes) => {
    const document = await readSource(bytes);
    expect(document.format).toBe(format);
    expect(document.text).toContain("Ada Lane");
    checkLines(document);
  });
  test.each<[Format, string]>([
    ["text", "  \n"],
    ["text", "[]"],
    ["markdown", "# \n\n- \n"],
    ["json", "{}"],
    ["html", "<p> </p>"],
  ])("of %s without a letter or digit are unreadable: %j", async (format, text) => {
    const document = await readSource(utf8(text), { format });
    expect(document).toMatchObject({ quality: "unreadable", warnings: [{ code: "NO_TEXT" }] });
  });
  test("of a text that looks like a path give no warning, since a file was read", async () => {
    expect((await readSource(utf8("cv.pdf"))).warnings).toEqual([]);
  });
  test("are read alike as a Blob, an ArrayBuffer and a Uint8Array", async () => {
    const whole = await readSource(docx);
    expect(await readSource(new Blob([docx.slice()]))).toEqual(whole);
    expect(await readSource(docx.slice().buffer)).toEqual(whole);
  });
  test("are neither changed nor detached by reading", async () => {
    const before = pdf.slice();
    await readSource(pdf);
    expect(pdf).toEqual(before);
  });
  test("of a PDF declared as text are read as a PDF", async () => {
    expect((await readSource(pdf, { format: "text" })).format).toBe("pdf");
  });
  test("of Markdown are read as Markdown when the caller says so", async () => {
    expect((await readSource(utf8("# Ada"), { format: "markdown" })).text).toBe("Ada");
  });
});

describe("what cannot be read:", () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
  const givenAway = (bytes: Uint8Array): Uint8Array => {
    const copy = bytes.slice();
    structuredClone(copy.buffer, { transfer: [copy.buffer] });
    return copy;
  };
  const withName = (name: string): Uint8Array => Uint8Array.from([...ole, ...utf16(name)]);
  test.each<[string, Uint8Array, ErrorCode]>([
    ["no bytes", new Uint8Array(), "EMPTY"],
    ["bytes that were transferred to another thread", givenAway(pdf), "EMPTY"],
    ["an old Word file", withName("WordDocument"), "FORMAT_OLD_WORD"],
    ["an encrypted DOCX", withName("EncryptedPackage"), "ENCRYPTED"],
    ["an old Excel file", withName("Workbook"), "FORMAT_UNKNOWN"],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "FORMAT_UNKNOWN"],
    ["RTF", utf8("{\\rtf1 Ada}"), "FORMAT_UNKNOWN"],
    [
      "RTF after a byte order mark and a line break",
      utf8("\ufeff\n{\\rtf1 Ada}"),
      "FORMAT_UNKNOWN",
    ],
    ["XML of another program", utf8('<?xml version="1.0"?><w:doc>Ada</w:doc>'), "FORMAT_UNKNOWN"],
    ["a drawing", utf8("<svg><text>Ada</text></svg>"), "FORMAT_UNKNOWN"],
    [
      "a page saved with its images",
      utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a"),
      "FORMAT_UNKNOWN",
    ],
    ["a zip that names a PDF", buildZip({ "%PDF-1.7": "a" }), "FORMAT_UNKNOWN"],
    ["an OpenDocument spreadsheet", buildZip({ "content.xml": "<a/>" }), "FORMAT_UNKNOWN"],
    ["some other zip", buildZip({ "a.txt": "a" }), "FORMAT_UNKNOWN"],
    ["a zip without a directory", docx.slice(0, 200), "DAMAGED"],
    ["a PDF of nothing but its header", utf8("%PDF-1.7\n"), "DAMAGED"],
    ["binary junk", Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 32), "NOT_TEXT"],
  ])("%s", async (_, bytes, code) => {
    await checkCode(bytes, code);
  });
  test("the message names a known format that is not supported", async () => {
    const error = await checkCode(utf8("{\\rtf1 Ada}"), "FORMAT_UNKNOWN");
    expect(error.message).toContain("an RTF document (Word and LibreOffice save it as .docx)");
  });
  test("more bytes than the limit are refused", async () => {
    await checkCode(utf8("four"), "TOO_LARGE", { limits: { maxBytes: 3 } });
  });
  test("an aborted signal stops the work", async () => {
    await checkCode(pdf, "ABORTED", { signal: AbortSignal.abort() });
  });
  test("a message never contains anything of the document", async () => {
    const error = await checkCode(utf8('{"basics": {"name": "Ada Lane"'), "DAMAGED");
    expect(error.message).not.toContain("Ada");
  });
});

describe("any bytes", () => {
  const outcome = async (bytes: Uint8Array): Promise<void> => {
    try {
      const document = await readSource(bytes);
      checkLines(document);
      expect(document.text).not.toContain("\r");
    } catch (error) {
      expect(error).toBeInstanceOf(AnalyzeError);
    }
  };
  test("give a Document or an AnalyzeError", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), outcome));
  });
  test.each([
    ["PDF", pdf],
    ["DOCX", docx],
  ])("so does every mutated %s", async (_, original) => {
    const mutations = fc.array(
      fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(mutations, async (list) => {
        const bytes = original.slice();
        for (const [at, byte] of list) bytes[at] = byte;
        await outcome(bytes);
      }),
      { numRuns: 60, seed: 20_261_120 },
    );
  });
  test.each([
    ["PDF", pdf],
    ["DOCX", docx],
  ])("so does every beginning of a %s", async (_, original) => {
    for (let i = 1; i <= 40; i++) await outcome(original.slice(0, (original.length * i) / 40));
  });
});
