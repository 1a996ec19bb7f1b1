import { Readable } from "node:stream";
import { expect, test } from "vitest";
import {
  analyzeResume,
  builtinProfile,
  type Document,
  type Job,
  type Lexicon,
  parseJob,
  parseLexicon,
  parseResume,
  profileKeywords,
  rankResumes,
  readDocument,
  redactResume,
  renderReport,
  scoreMatch,
} from "../../src/index.ts";

const place = { region: "body", page: 1 } as const;

const utf8 = (text: string) => new TextEncoder().encode(text);

const messageOf = (work: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(work)
    .then(
      () => "",
      (error: Error) => error.message,
    );

test("bytes in shared memory are read", async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(8));
  shared.set(utf8("Java, Go"));
  expect((await readDocument(shared)).text).toBe("Java, Go");
});

test("only the bytes of a view are read, not those of the buffer beneath it", async () => {
  const all = utf8("secret Java secret");
  expect((await readDocument(all.subarray(7, 11))).text).toBe("Java");
});

test("bytes of a class that overrides their properties are those that the engine knows", async () => {
  class Liar extends Uint8Array {
    override get buffer(): never {
      throw new Error("Never told");
    }
    override get byteLength(): number {
      return 1e9;
    }
    override get length(): number {
      return 1;
    }
  }
  expect((await readDocument(new Liar(utf8("Java, Go")) as Uint8Array)).text).toBe("Java, Go");
});

test("a proxy of bytes, or of a list that throws, is refused with a code", async () => {
  const throwing = { get: () => expect.fail("Never told") };
  const job = await parseJob("Java developer");
  for (const work of [
    () => readDocument(new Proxy(utf8("Java"), {})),
    () => rankResumes(new Proxy([], throwing), job),
  ])
    expect(await messageOf(work)).toMatch(/^The source is .+; pass /);
});

test("the limit on bytes also holds for an object that behaves like a Blob without a size", async () => {
  const blob = { arrayBuffer: async () => utf8("Java, Go").buffer } as unknown as Blob;
  const read = readDocument(blob, { limits: { maxBytes: 7 } });
  await expect(read).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test.for([
  ["a blob whose file is gone", { arrayBuffer: () => Promise.reject(new Error("NotReadable")) }],
  ["a blob that gives no bytes", { arrayBuffer: () => "Java" }],
  ["a stream", Readable.from(["Java"])],
  ["a URL", new URL("file:///resume.pdf")],
])("%s is refused in a sentence that says what to pass", async ([, source]) => {
  const message = await messageOf(() => readDocument(source as never));
  expect(message).toMatch(/^The source is .+; pass /);
});

test("options passed in place of the posting are not reported as a resume that cannot be read", async () => {
  const options = { job: "Java developer" };
  expect(await messageOf(() => analyzeResume("Ada", options as never))).toMatch(
    /^The source is an object; pass a posting .*, or undefined for none$/,
  );
});

test("the error for an invalid resume names the place of the mistake in it", async () => {
  const job = await parseJob("Java developer");
  const resume = { document: await readDocument("Ada"), contact: { links: [] }, sections: 5 };
  expect(await messageOf(() => scoreMatch(resume as never, job))).toBe(
    "The source is an object whose sections is not a list; pass a Resume, as parseResume gives",
  );
});

test("the error for a misspelled option lists the valid ones", async () => {
  const message = await messageOf(() => readDocument("Ada", { timeoutMS: 5 } as never));
  expect(message).toMatch(/^options\.timeoutMS is not an option; .*\btimeoutMs\b/);
});

test.for(["timeoutMs", "maxMemoryMb"])(
  "%s without isolation is refused, since it would limit nothing",
  async (bound) => {
    const options = { [bound]: 500 };
    const told = new RegExp(
      `^options\\.${bound} bounds nothing without options\\.isolation.*"process"`,
    );
    expect(await messageOf(() => readDocument("Ada", options))).toMatch(told);
    expect(await messageOf(() => analyzeResume("Ada", undefined, options))).toMatch(told);
    expect(await messageOf(() => parseJob("Developer", options))).toMatch(told);
    expect(await messageOf(() => profileKeywords(["Java"], options))).toMatch(told);
    expect(await messageOf(() => parseLexicon("[]", undefined, options))).toMatch(told);
    expect((await readDocument("Ada", { ...options, isolation: "none" })).text).toBe("Ada");
  },
);

test("the error for a wrong argument does not call it an option", async () => {
  const analysis = await analyzeResume("Ada");
  const report = () => renderReport(analysis, "pdf" as "text");
  expect(await messageOf(report)).toMatch(/^The argument format is not one of "text"/);
  expect(await messageOf(() => builtinProfile("bakery"))).toMatch(/^The argument field must be/);
  const own = () => builtinProfile("java", {} as Lexicon);
  expect(await messageOf(own)).toMatch(/^The argument lexicon is not a Lexicon/);
  const base = () => parseLexicon("[]", {} as Lexicon);
  expect(await messageOf(base)).toMatch(/^The argument base is not a Lexicon/);
});

test("an AbortController passed in place of its signal gets an error that says so", async () => {
  const message = await messageOf(() =>
    readDocument("Ada", { signal: new AbortController() as never }),
  );
  expect(message).toBe("options.signal is an AbortController; pass its signal");
});

const text = "Ann Example\nEngineer, Acme, 2019 - 2021\n- Java, Kafka";
const beyond = { from: text.length, to: text.length + 9 };

test.for([
  ["lines.3", (document: Document) => ({ lines: [...document.lines, { ...beyond, ...place }] })],
  ["lines.1", ({ lines }: Document) => ({ lines: lines.toReversed() })],
  ["links.0", () => ({ links: [{ ...beyond, url: "https://a.example" }] })],
] as const)("a Document whose %s is not where it can be is refused", async ([path, change]) => {
  const document = await readDocument(text);
  const odd = { ...document, ...change(document) };
  for (const call of [() => analyzeResume(odd), () => parseJob(odd), () => parseResume(odd)])
    expect(await messageOf(call)).toContain(`an object whose ${path} `);
});

const posting = "Java Developer\n\nRequirements:\n- Kafka";
const afterIt = { from: posting.length, to: posting.length + 9 };

test.for([
  ["title", () => ({ title: { text: "Java Developer", ...afterIt } })],
  [
    "requirements.0.spans.0",
    ({ requirements }: Job) => ({
      requirements: requirements.map((one) => ({ ...one, spans: [afterIt] })),
    }),
  ],
] as const)("a Job whose %s is beyond its text is refused", async ([path, change]) => {
  const job = await parseJob(posting);
  const odd = { ...job, ...change(job) };
  const resume = parseResume(await readDocument(text));
  for (const call of [() => scoreMatch(resume, odd), () => analyzeResume(text, odd)])
    expect(await messageOf(call)).toContain(`an object whose ${path} `);
});

test("a Resume with a mention beyond its text is refused", async () => {
  const resume = parseResume(await readDocument(text));
  const skills = resume.skills.map((use) => ({
    ...use,
    mentions: use.mentions.map((mention) => ({ ...mention, ...beyond })),
  }));
  const job = await parseJob("Requirements: Java");
  for (const call of [
    () => scoreMatch({ ...resume, skills }, job),
    () => redactResume({ ...resume, skills }),
  ])
    expect(await messageOf(call)).toContain("an object whose skills.0.mentions.0 ");
});

test.for([
  ["a posting", "Requirements: Java"],
  ["a profile", builtinProfile("java").jobs],
] as const)("a field beside %s is refused, since it would have no effect", async ([, job]) => {
  const call = analyzeResume("Skills: Java", job, { field: "go" });
  await expect(call).rejects.toMatchObject({
    code: "OPTION_INVALID",
    details: { option: "field" },
  });
});
