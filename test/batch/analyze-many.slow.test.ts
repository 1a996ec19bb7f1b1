import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyzeMany, type BatchResult, type NamedSource } from "../../dist/batch/analyze-many.js";
import { AnalyzeError } from "../../dist/index.js";

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const good = fixture("resumes/single-column/resume.pdf");
const broken = fixture("broken/truncated-pdf/file.pdf");

async function collect(results: AsyncIterable<BatchResult>): Promise<readonly BatchResult[]> {
  const all: BatchResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test("results come in input order, and a bad file does not stop the rest", async () => {
  const sources: readonly NamedSource[] = [
    { name: "a", source: good },
    { name: "b", source: broken },
    { name: "c", source: "Ada Lovelace\nSkills: Python, Go" },
  ];
  const results = await collect(
    analyzeMany(sources, "Requirements:\n- Node.js", { now: "2026-11-20" }),
  );
  expect(results.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(results.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
    undefined,
    "DAMAGED",
    undefined,
  ]);
  expect(results[0]?.analysis?.match?.score).toBeGreaterThan(0);
});

test("a source that cannot be read is that source's error", async () => {
  const sources = [{ name: "gone", source: () => Promise.reject(new Error("no such file")) }];
  const [result] = await collect(analyzeMany(sources));
  expect(result?.error?.message).toBe("no such file");
});

test("an invalid source is that source's error, and the others continue", async () => {
  const wrong = [undefined, 5, () => Promise.resolve({})] as unknown as readonly string[];
  const sources = [...wrong, "Ada Lane\nGo"].map((source, i) => ({ name: `${i}`, source }));
  const results = await collect(analyzeMany(sources, "Requirements:\n- Go"));
  const codes = results.map(({ error }) => (error as { code?: string } | undefined)?.code);
  expect(codes).toEqual(["SOURCE_INVALID", "SOURCE_INVALID", "SOURCE_INVALID", undefined]);
});

test("sources are requested no faster than they are processed", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<NamedSource> {
    for (;;) yield { name: String(asked++), source: "Ada Lovelace" };
  }
  for await (const { name } of analyzeMany(endless(), undefined, { threads: 1 })) {
    if (name === "3") break;
  }
  expect(asked).toBeLessThan(8);
});

test.for([0, 1.5, -1])("%d threads are refused", async (threads) => {
  await expect(collect(analyzeMany([], undefined, { threads }))).rejects.toMatchObject({
    code: "OPTION_INVALID",
  });
});

test("a source can declare its own format", async () => {
  const text = "# Ada Lovelace\n\n## Skills\n\nPython";
  const sources: readonly NamedSource[] = [
    { name: "markdown", source: new TextEncoder().encode(text), format: "markdown" },
    { name: "text", source: new TextEncoder().encode(text) },
  ];
  const results = await collect(analyzeMany(sources));
  expect(results.map(({ analysis }) => analysis?.resume.document.format)).toEqual([
    "markdown",
    "text",
  ]);
});

test("an error that cannot be converted to text is that source's error", async () => {
  const odd = Object.create(null);
  const sources = [{ name: "odd", source: () => Promise.reject(odd) }];
  const [result] = await collect(analyzeMany(sources));
  expect(result?.error).toBeInstanceOf(Error);
});

test.for([
  ["a source", [{ name: "slow", source: () => new Promise<string>(() => undefined) }]],
  [
    "the list of sources",
    { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) },
  ],
] as readonly (readonly [string, AsyncIterable<NamedSource>])[])(
  "an abort ends everything while %s is awaited forever",
  async ([, sources]) => {
    const signal = AbortSignal.timeout(200);
    const results = collect(analyzeMany(sources, undefined, { isolation: "none", signal }));
    await expect(results).rejects.toMatchObject({ code: "ABORTED" });
  },
);

test("an abort ends everything", async () => {
  const stop = new AbortController();
  async function* endless(): AsyncGenerator<NamedSource> {
    for (let i = 0; ; i++) yield { name: String(i), source: "Ada Lovelace" };
  }
  const results = analyzeMany(endless(), undefined, { signal: stop.signal });
  await results.next();
  stop.abort();
  await expect(collect(results)).rejects.toMatchObject({ code: "ABORTED" });
});

test("a posting that cannot be read is the call's error", async () => {
  const results = analyzeMany([{ name: "a", source: good }], broken);
  await expect(collect(results)).rejects.toMatchObject({ code: "DAMAGED" });
});

test("an error of skilltally/batch is an AnalyzeError of skilltally", async () => {
  const [result] = await collect(analyzeMany([{ name: "broken", source: broken }]));
  expect(result?.error).toBeInstanceOf(AnalyzeError);
});

test("a source without a name is an error of its own, and the others continue", async () => {
  const sources = [null, { source: "Ada" }, { name: "c", source: "Ada" }];
  const results = await collect(analyzeMany(sources as never, undefined, { isolation: "none" }));
  expect(results.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
    "SOURCE_INVALID",
    "SOURCE_INVALID",
    undefined,
  ]);
});

test.for([
  ["bytes", Buffer.from("Ada")],
  ["a string", "resume.pdf"],
] as const)("%s in place of a list is the call's error", async ([found, sources]) => {
  const results = collect(analyzeMany(sources as never, undefined, { isolation: "none" }));
  await expect(results).rejects.toMatchObject({ code: "SOURCE_INVALID", details: { found } });
});

test("a signal of another class than this program's also stops the work", async () => {
  const { signal } = new AbortController();
  const other = {
    aborted: true,
    reason: "enough",
    addEventListener: signal.addEventListener.bind(signal),
    removeEventListener: signal.removeEventListener.bind(signal),
  };
  const options = { isolation: "none", signal: other as unknown as AbortSignal } as const;
  const results = collect(analyzeMany([{ name: "a", source: good }], undefined, options));
  await expect(results).rejects.toMatchObject({ code: "ABORTED" });
});
