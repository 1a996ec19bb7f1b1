import { expect, test } from "vitest";
import { analyzeResume } from "../../src/analyze/analyze-resume.ts";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { analysisOf, jobOf, postingOf } from "../fixtures/analyses.ts";
import { loadCases, now } from "../fixtures/cases.ts";
import { oddForms, wordsOf } from "./odd-forms.ts";

const resumes = loadCases<unknown>("resumes").map((one, i) => [one.name, one, i] as const);
const postings = loadCases<unknown>("jobs");
const forms = Object.entries(oddForms);

/**
 * A third of a list, another one for each number: a form that is read in another way is so in many documents, and all forms of one document
 * are tried in plain-form.test.ts.
 */
const thirdOf = <T>(list: readonly T[], turn: number): readonly T[] =>
  list.filter((_, i) => (i + turn) % 3 === 0);

test.for(forms.map(([form, change], turn) => [form, change, turn] as const))(
  "the postings are read the same with %s",
  async ([form, change, turn]) => {
    for (const one of thirdOf(postings, turn)) {
      const { text } = await postingOf(one);
      const changed = await parseJob(change(text));
      expect(wordsOf(changed), `${one.name} with ${form}`).toEqual(wordsOf(await jobOf(one)));
    }
  },
);

test.for(resumes)(
  "%s is read, checked and scored the same in a third of them",
  async ([, one, turn]) => {
    const [posting] = postings;
    const job = posting && (await jobOf(posting));
    const text = (await analysisOf(one)).resume.document.text.normalize("NFC");
    const plain = wordsOf(await analyzeResume(text, job, { now }));
    for (const [form, change] of thirdOf(forms, turn))
      expect(wordsOf(await analyzeResume(change(text), job, { now })), form).toEqual(plain);
  },
);
