import { readFileSync } from "node:fs";
import process from "node:process";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../src/analyze/read-document.ts";
import { refuseFatal } from "../../src/document/pdf/engine/guard.ts";
import { processorTime } from "../in-time.ts";

const guard = (text: string) => refuseFatal(Buffer.from(text, "latin1"));

test.for([
  "/W [0 4000000000 500]",
  "/W2[0 2000000 1 2 3]",
  "/W [1 [500 600] 2 3000000 500]",
  "/W\n[ 10 [ 500\n600 ] 2 3000000\t500 ]",
  "7 0 obj\n[0 4000000000 500]\nendobj",
])("%j is refused", (text) => {
  expect(() => guard(text)).toThrow(/claims widths for \d+ characters/);
});

test.for([
  "/W [0 65535 500]",
  "/W [0 [4000000000 4000000000]]",
  "/W [1 2 1]",
  "/ByteRange [0 15000000 15002000 400]",
  "7 0 obj [0 0 4000000000 4000000000] endobj",
  "/W [0 4000000000",
  "/W [(0 4000000000 500)]",
  "/W [0 /Name 4000000000 500]",
])("%j is left to pdf.js", (text) => {
  expect(() => guard(text)).not.toThrow();
});

test("an array in an object stream is checked, whatever the checksum after the stream", () => {
  const packed = deflateSync("7 0 [0 4000000000 500]");
  packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 1;
  const stream = `<< /Type /ObjStm >>\nstream\n${packed.toString("latin1")}\nendstream`;
  expect(() => guard(stream)).toThrow(/claims widths for \d+ characters/);
});

test("any bytes are either accepted or refused as damaged", () => {
  const piece = fc.constantFrom(
    "/W",
    "/W2",
    "[",
    "]",
    "0 ",
    "9999999999 ",
    "obj",
    " ",
    "stream",
    "/ObjStm",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        guard(pieces.join(""));
      } catch (error) {
        expect(error).toMatchObject({ code: "DAMAGED" });
      }
    }),
  );
});

test.for(["/W[", "/W [0 1 ", "[", "obj[", "/ObjStm stream\n"])(
  "a megabyte of %j is checked in less than a second of processor time",
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(processorTime(() => guard(text))).toBeLessThan(1000);
  },
);

/** Runs alternately with other asynchronous code, then fails. */
async function failMeanwhile(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await undefined;
  throw new Error("the program's own, meanwhile");
}

test("rejections that pdf.js leaves behind do not reach the program, but its own do", async () => {
  const seen: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => seen.push(reason));
  try {
    const url = new URL("../../fixtures/broken/pdf-late-rejection/file.pdf", import.meta.url);
    const reading = readDocument(new Uint8Array(readFileSync(url)));
    void Promise.reject(new Error("the program's own"));
    void failMeanwhile();
    await reading;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).toMatchObject([
      { message: "the program's own" },
      { message: "the program's own, meanwhile" },
    ]);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const other of others) process.on("unhandledRejection", other);
  }
});
