import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { analysisOf, jobOf, postingOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { oddForms, wordsOf } from "./odd-forms.ts";

const resumes = loadCases<unknown>("resumes").map((one) => [one.name, one] as const);
const postings = loadCases<unknown>("jobs");

for (const [form, change] of Object.entries(oddForms)) {
  test(`the postings are read the same with ${form}`, async () => {
    for (const one of postings) {
      const { text } = await postingOf(one);
      expect(wordsOf(await parseJob(change(text))), one.name).toEqual(wordsOf(await jobOf(one)));
    }
  });
}

test.for(resumes)("%s is read, checked and scored the same in all of them", async ([, one]) => {
  const [posting] = postings;
  const job = posting && (await parseJob(await postingOf(posting)));
  const text = (await analysisOf(one)).resume.document.text.normalize("NFC");
  const plain = wordsOf(await analyzeResume(text, job, { now }));
  for (const [form, change] of Object.entries(oddForms))
    expect(wordsOf(await analyzeResume(change(text), job, { now })), form).toEqual(plain);
});
