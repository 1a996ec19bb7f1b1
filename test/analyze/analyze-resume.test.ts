import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Analysis } from "../../src/analyze/analysis.ts";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { profileKeywords } from "../../src/analyze/profile-keywords.ts";
import { readDocument } from "../../src/analyze/read-document.ts";
import { version } from "../../src/analyze/version.ts";
import { AnalyzeError } from "../../src/errors.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { analysisOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";

const resumes = loadCases("resumes");
const pdf = resumes.find(({ name }) => name === "single-column")?.bytes ?? new Uint8Array();
const posting =
  "Backend Engineer\n\nRequirements:\n- 3+ years of Node.js\n- PostgreSQL\n- Kafka is a plus";

test("without a job there is no match", async () => {
  const analysis = await analyzeResume(pdf, undefined, { now });
  expect(analysis).not.toHaveProperty("match");
  expect(analysis).not.toHaveProperty("job");
});

test("a posting as text, as bytes and parsed give the same match", async () => {
  const asText = await analyzeResume(pdf, posting, { now });
  const asBytes = await analyzeResume(pdf, new TextEncoder().encode(posting), { now });
  const parsed = await analyzeResume(pdf, await parseJob(posting), { now });
  expect(asBytes.match).toEqual(asText.match);
  expect(parsed.match).toEqual(asText.match);
});

describe("a posting given as the same text again", () => {
  test("gives the same results, which share nothing that a caller could change", async () => {
    const first = await analyzeResume(pdf, posting, { now });
    const before = structuredClone(first);
    (first.job?.requirements as unknown[]).length = 0;
    for (const { skills } of first.match?.contributions ?? []) (skills as unknown[]).length = 0;
    expect(await analyzeResume(pdf, posting, { now })).toEqual(before);
  });

  test("is read again with another lexicon", async () => {
    await analyzeResume(pdf, posting, { now });
    const lexicon = await parseLexicon("- {id: kafka, name: Kafka, category: messaging}");
    const { job } = await analyzeResume(pdf, posting, { now, lexicon });
    expect(job).toEqual(await parseJob(posting, { lexicon }));
  });
});

test("a profile of many postings gives a match and gaps", async () => {
  const profile = await profileKeywords([posting, posting, "Requirements:\n- Node.js"]);
  const { match, gaps } = await analyzeResume(pdf, profile, { now });
  expect(match?.score).toBeGreaterThan(0);
  expect(gaps?.map(({ keyword }) => keyword)).toContain("node-js");
});

test("a string is the text itself, unit for unit", async () => {
  const text = " Ada\r\nSkills:\tGo \n\n";
  expect((await readDocument(text)).text).toBe(text);
});

test.each(["", "   \n"])("a blank resume has no score, not even 0: %j", async (text) => {
  const { match } = await analyzeResume(text, posting, { now });
  expect(match).toMatchObject({ score: null, because: expect.stringContaining("no text") });
});

describe.each(["none", "worker"] as const)("with isolation %j", (isolation) => {
  const secret = () => "Ada Lane";
  test.each([undefined, null, 5, {}, ["Ada Lane"], secret, Promise.resolve("Ada Lane")])(
    "an invalid source is refused without quoting its content: %o",
    async (source) => {
      // As an untyped caller may do.
      const wrong = source as unknown as string;
      const calls = [
        analyzeResume(wrong, posting, { isolation }),
        readDocument(wrong, { isolation }),
        parseJob(wrong, { isolation }),
        // Left out for a promise: a list of promises is valid, since this call awaits each.
        ...(source instanceof Promise ? [] : [profileKeywords([wrong], { isolation })]),
        ...(source === undefined ? [] : [analyzeResume(pdf, wrong, { isolation })]),
      ];
      for (const reason of await Promise.all(calls.map((call) => call.catch((e: unknown) => e)))) {
        expect(reason).toMatchObject({ name: "AnalyzeError", code: "SOURCE_INVALID" });
        expect(String(reason)).toMatch(/^AnalyzeError: The source is [^;]+; pass .* string/);
        expect(String(reason)).not.toContain("Ada");
      }
    },
  );
});

test("parseJob reads a string as its options say, like analyzeResume", async () => {
  const page = "<h1>Java Developer</h1><p>Requirements: <b>Kafka</b></p>";
  const { document } = await parseJob(page, { format: "html" });
  expect(document.format).toBe("html");
  expect(document.text).not.toContain("<");
  const limits = { maxBytes: 5 };
  await expect(parseJob(page, { limits })).rejects.toMatchObject({ code: "TOO_LARGE" });
  const { match } = await analyzeResume(pdf, "posting.txt", { now });
  const parsed = await analyzeResume(pdf, await parseJob("posting.txt"), { now });
  expect(parsed.match).toEqual(match);
});

test("parseJob reads the bytes of a posting like the document read from them", async () => {
  const bytes = new TextEncoder().encode(posting);
  expect((await parseJob(bytes)).requirements).toEqual((await parseJob(posting)).requirements);
  const page = new TextEncoder().encode("<html><h2>Requirements</h2><ul><li>Kafka</ul></html>");
  const read = await parseJob(await readDocument(page));
  for (const isolation of ["none", "worker"] as const)
    expect(await parseJob(page, { isolation })).toEqual(read);
  expect(read.requirements.map(({ name }) => name)).toEqual(["Apache Kafka"]);
});

test("the sources may be bytes, a buffer or a blob", async () => {
  const buffer = pdf.slice().buffer;
  const texts = await Promise.all(
    [pdf, buffer, new Blob([buffer])].map(async (source) => (await readDocument(source)).text),
  );
  expect(new Set(texts).size).toBe(1);
});

test("the caller's bytes are left as they were", async () => {
  const bytes = pdf.slice();
  await analyzeResume(bytes, undefined, { now });
  expect(bytes).toEqual(pdf);
});

test("the result contains the versions and the day", async () => {
  const { versions, asOf } = await analyzeResume("Ada", undefined, { now });
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(manifest.version);
  expect(versions).toMatchObject({ skilltally: version, lexicon: builtinLexicon().hash });
  expect(asOf).toBe(now);
});

test("another lexicon finds different skills and has a different hash", async () => {
  const lexicon = await parseLexicon(
    "- {id: basket-weaving, name: Basket weaving, category: domain}",
  );
  const { resume, versions } = await analyzeResume("Ada\n\nBasket weaving, Python", undefined, {
    now,
    lexicon,
  });
  expect(resume.skills.map(({ skill }) => skill)).toEqual(["basket-weaving"]);
  expect(versions.lexicon).toBe(lexicon.hash);
});

/** The first fixture of each ending, since another reader is used for each. */
const formats = new Map(resumes.toReversed().map((one) => [one.file.replace(/^.*\./, ""), one]));

test("there is a fixture of each format", () => {
  expect(formats.size).toBeGreaterThan(5);
});

describe.for([...formats.values()])("of the fixture $name", (one) => {
  const refuse = vi.fn(() => {
    throw new Error("the network was asked");
  });
  let analysis: Analysis;

  beforeAll(async () => {
    vi.stubGlobal("fetch", refuse);
    vi.stubGlobal("XMLHttpRequest", refuse);
    analysis = await analyzeResume(one.bytes, undefined, {
      now,
      ...(one.format && { format: one.format }),
    });
    vi.unstubAllGlobals();
  });

  test("the analysis makes no network request", () => {
    expect(refuse).not.toHaveBeenCalled();
  });

  test("another analysis has the same bytes", async () => {
    expect(JSON.stringify(analysis)).toBe(JSON.stringify(await analysisOf(one)));
  });
});

test.for(resumes)("nothing of the analysis of the fixture $name is lost in JSON", async (one) => {
  const analysis = await analysisOf(one);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
});

test("a resume and a posting give the same bytes twice, and nothing is lost in JSON", async () => {
  const [first, second] = [
    await analyzeResume(pdf, posting, { now }),
    await analyzeResume(pdf, posting, { now }),
  ];
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});

test("an error never contains anything of the document", async () => {
  const secret = "Xylophonia Quartermaine";
  const broken = new TextEncoder().encode(`%PDF-1.7\n${secret}\n`);
  const error = await readDocument(broken).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AnalyzeError);
  expect(JSON.stringify([String(error), (error as AnalyzeError).details])).not.toContain(secret);
});

test("a document in place of a resume and of a posting gives the same analysis", async () => {
  const [resume, job] = [await readDocument(pdf), await readDocument(posting)];
  expect(await analyzeResume(resume, job, { now })).toEqual(
    await analyzeResume(pdf, posting, { now }),
  );
});

test("the error for an invalid resume or posting also offers a Document", async () => {
  const wrong = {} as unknown as string;
  await expect(analyzeResume(wrong)).rejects.toThrow(
    "its text as a string, or a Document, as readDocument gives",
  );
  await expect(analyzeResume("Ada", wrong)).rejects.toThrow(
    "a posting (its text as a string, its bytes, a Document, a Job or a KeywordProfile)",
  );
});

test("the error for a posting that is null differs from that for a resume that is", async () => {
  // @ts-expect-error What callers without types may pass.
  await expect(analyzeResume("Ada", null)).rejects.toThrow("pass a posting");
});

test.each([
  { resume: "resume.pdf", job: posting },
  { resume: pdf, job: "job.txt" },
])(
  "the name of a file in place of its text gets no score, and the message says what to pass",
  async ({ resume, job }) => {
    const { match } = await analyzeResume(resume, job, { now });
    expect(match).toMatchObject({ score: null, reason: "path-as-text" });
    expect(match?.because).toContain("read the file and pass its bytes");
  },
);

test.each([
  ["UTF-8", Buffer.from(pdf).toString("utf8")],
  ["Latin-1", Buffer.from(pdf).toString("latin1")],
  ["Base64", Buffer.from(pdf).toString("base64")],
  ["a data address", `data:application/pdf;base64,${Buffer.from(pdf).toString("base64")}`],
])(
  "the bytes of a PDF as a string in %s get no score, and the message says what to pass",
  async (_, resume) => {
    const { match, findings } = await analyzeResume(resume, posting, { now });
    expect(match).toMatchObject({ score: null, reason: "file-as-text" });
    expect(findings[0]).toMatchObject({ code: "unreadable-document" });
    expect(findings[0]?.fix).toContain("bytes as they are");
  },
);

test("a check reports a resume that is only the name of a file", async () => {
  const { findings } = await analyzeResume("cv/resume.pdf", undefined, { now });
  expect(findings[0]).toMatchObject({ code: "unreadable-document", severity: "error" });
  expect(findings[0]?.fix).toContain("pass its bytes");
});
