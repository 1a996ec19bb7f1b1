import { expect, test, vi } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { defaultLimits } from "../../src/document/limits.ts";
import { connectPorts } from "../../src/document/pdf/engine/ports.ts";
import { readPdf } from "../../src/document/pdf/read-pdf.ts";
import { at, buildPdf } from "./build-pdf.ts";

const heard = () => vi.fn<(event: { readonly data: unknown }) => void>();
const settle = (): Promise<void> => Promise.resolve().then(() => undefined);

test("messages posted at one end are received only at the other end, in order, and not at once", async () => {
  const [here, there] = connectPorts();
  const [own, other] = [heard(), heard()];
  here.addEventListener("message", own);
  there.addEventListener("message", other);
  here.postMessage({ first: 1 });
  here.postMessage({ second: 2 });
  expect(other).not.toHaveBeenCalled();
  await settle();
  expect(other.mock.calls).toEqual([[{ data: { first: 1 } }], [{ data: { second: 2 } }]]);
  expect(own).not.toHaveBeenCalled();
});

test("a received message is the posted object itself, not a copy", async () => {
  const [here, there] = connectPorts();
  const other = heard();
  there.addEventListener("message", other);
  const message = { data: {} };
  here.postMessage(message);
  await settle();
  expect(other.mock.calls[0]?.[0].data).toBe(message);
});

test("a chunk whose lists are emptied by its sender later is received unchanged", async () => {
  const [here, there] = connectPorts();
  const other = heard();
  there.addEventListener("message", other);
  const list = ["a"];
  here.postMessage({ chunk: { list, isLast: false } });
  list.length = 0;
  await settle();
  expect(other.mock.calls).toEqual([[{ data: { chunk: { list: ["a"], isLast: false } } }]]);
});

test("a listener whose signal has aborted receives nothing", async () => {
  const [here, there] = connectPorts();
  const aborted = heard();
  const controller = new AbortController();
  there.addEventListener("message", aborted, { signal: controller.signal });
  controller.abort();
  here.postMessage({});
  await settle();
  expect(aborted).not.toHaveBeenCalled();
});

const page = buildPdf([{ content: at(50, 700, "One two") }]);
const read = (): Promise<Document> => readPdf(page, { limits: defaultLimits });

test("reading copies no message, and leaves no global of pdf.js behind", async () => {
  const clone = vi.spyOn(globalThis, "structuredClone");
  await read();
  // The first reading makes pdf.js load its worker, which announces itself.
  clone.mockClear();
  expect((await read()).text).toBe("One two");
  expect(clone.mock.calls.some(([value]) => Object.hasOwn(Object(value), "targetName"))).toBe(
    false,
  );
  expect(globalThis).not.toHaveProperty("pdfjs");
  clone.mockRestore();
});

test("a document is read even if a global already has the name of pdf.js, and that global stays", async () => {
  vi.stubGlobal("pdfjs", "the caller's own");
  vi.resetModules();
  const anew = await import("../../src/document/pdf/read-pdf.ts");
  expect((await anew.readPdf(page, { limits: defaultLimits })).text).toBe("One two");
  expect(Reflect.get(globalThis, "pdfjs")).toBe("the caller's own");
  vi.unstubAllGlobals();
});
