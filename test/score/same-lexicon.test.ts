import { beforeAll, expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import type { Job } from "../../src/job/job.ts";
import { parseResume } from "../../src/resume/parse.ts";
import { rankResumes } from "../../src/score/rank.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { builtinLexicon } from "../../src/skills/lexicon/builtin.ts";
import type { Lexicon } from "../../src/skills/lexicon/lexicon.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";

const posting = "Requirements\n\n- Feature Barn\n- Kafka";
const page = textDocument("Ada\n\nSkills\n\nFeature Barn, Kafka");
const resume = parseResume(page);
let lexicon: Lexicon;
let job: Job;
let ownJob: Job;

beforeAll(async () => {
  const yaml = "skills: [{ id: in-house-features, name: Feature Barn, category: tool }]";
  lexicon = await parseLexicon(yaml, builtinLexicon());
  job = await parseJob(posting);
  ownJob = await parseJob(posting, { lexicon });
});

const mismatch = (what: string, own: string, given: string) =>
  expect.objectContaining({ code: "LEXICON_MISMATCH", details: { what, own, given } });

test("a job that was parsed with an overlay is not scored with the built-in lexicon", async () => {
  const refused = mismatch("job", lexicon.hash, builtinLexicon().hash);
  expect(() => scoreMatch(resume, ownJob)).toThrow(refused);
  expect(() => rankResumes([resume], ownJob)).toThrow(refused);
  await expect(analyzeResume("Ada", ownJob)).rejects.toEqual(refused);
});

test("a resume that was parsed without the overlay is not scored with it", () => {
  const refused = mismatch("resume", builtinLexicon().hash, lexicon.hash);
  expect(() => scoreMatch(resume, ownJob, { lexicon })).toThrow(refused);
  expect(() => rankResumes([parseResume(page, { lexicon }), resume], ownJob, { lexicon })).toThrow(
    refused,
  );
});

test("a resume and job read with the given lexicon are scored, also after being stored", () => {
  const own = parseResume(page, { lexicon });
  const stored: unknown = JSON.parse(JSON.stringify(own));
  const match = scoreMatch(stored as typeof own, ownJob, { lexicon });
  expect(match).toEqual(scoreMatch(own, ownJob, { lexicon }));
  expect(match.contributions.map(({ status }) => status)).not.toContain("missing");
});

test("results of earlier versions, which name no lexicon, are scored", () => {
  const { lexicon: _, ...earlier } = resume;
  expect(scoreMatch(earlier, job)).toEqual(scoreMatch(resume, job));
});
