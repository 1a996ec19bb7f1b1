// What work histories are learned from, and how.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readDocument } from "../src/analyze/read-document.ts";
import type { Document } from "../src/document/document.ts";
import { rowLabels } from "../src/resume/history/row-labels.ts";
import type { Chains } from "../src/resume/positions/positions.ts";
import type { GoldPosition } from "./align-history.ts";
import { type LabeledResume, labeledResume } from "./history-examples.ts";
import { jsonLines } from "./json-lines.ts";
import {
  inPlainForm,
  withDatesApart,
  withDatesMoved,
  withOnePosition,
  withOtherMarks,
  withOtherNames,
  withSmallNames,
} from "./other-forms.ts";
import { learnChain } from "./perceptron.ts";
import { setPage } from "./set-page.ts";

/** A resume, as text or file, and its positions. */
export interface Gold {
  readonly part?: string;
  readonly file?: string;
  readonly text?: string;
  readonly path?: string;
  readonly positions: readonly GoldPosition[];
}

/** A labeled resume as it is, and then in other forms, which teach that form alone decides nothing. */
export type LabeledForms = readonly [LabeledResume, ...LabeledResume[]];

/**
 * The weights learned from labeled resumes. On unseen resumes, few rounds in several orders read more
 * positions correctly than many rounds in few orders.
 */
export function learn(resumes: readonly LabeledForms[]): Chains {
  const forms = resumes.flat();
  return {
    rows: learnChain(
      forms.map(({ rows }) => rows),
      { labels: rowLabels, epochs: 3, margin: 2 },
    ),
    words: learnChain(
      forms.flatMap(({ words }) => words),
      {
        labels: ["outside", "title", "title on", "employer", "employer on", "place", "place on"],
        epochs: 3,
        margin: 1,
      },
    ),
  };
}

/** Our own cases have this weight, since each represents a form that many resumes have. */
export const ownWeight = 16;

const fixtures = new URL("../fixtures/", import.meta.url).pathname;

/** The project's own cases: fixtures, and the texts of fixtures/gold/histories.jsonl. */
export function readOwn(): Promise<readonly LabeledForms[]> {
  const resumes = join(fixtures, "resumes");
  const files = readdirSync(resumes).flatMap((name): Gold[] => {
    const file = readdirSync(join(resumes, name)).find((other) => other.startsWith("resume."));
    const { facts } = parse(readFileSync(join(resumes, name, "about.yml"), "utf8"));
    if (file === undefined || facts?.positions === undefined) return [];
    const positions = facts.positions.map((position: Partial<GoldPosition>) => ({
      title: null,
      employer: null,
      start: null,
      end: null,
      ...position,
    }));
    return [{ path: join(resumes, name, file), positions }];
  });
  const cases = jsonLines<Gold>(join(fixtures, "gold/histories.jsonl"));
  return Promise.all([...files, ...cases].map(readGold));
}

/**
 * The invented careers to learn from, each laid out as a page. Those in `careers/apart.jsonl` and the other
 * parts of `careers/untidy.jsonl` are reserved for measuring.
 */
export function readCareers(): Promise<readonly LabeledForms[]> {
  const careers = [
    ...jsonLines<Gold>(join(fixtures, "gold/careers/learn.jsonl")),
    ...jsonLines<Gold>(join(fixtures, "gold/careers/untidy.jsonl")).filter(
      ({ part }) => part === "learn",
    ),
  ];
  return Promise.all(
    careers.map(async ({ text = "", positions }, seed) => {
      const document = await readDocument(text);
      return inForms(document, setPage(document, positions, seed), positions);
    }),
  );
}

/** A resume as an example, in several forms. */
export async function readGold({ text, path, positions }: Gold): Promise<LabeledForms> {
  const document = await readDocument(text ?? new Uint8Array(readFileSync(path ?? "")));
  return inForms(document, document, positions);
}

async function inForms(
  document: Document,
  page: Document,
  positions: readonly GoldPosition[],
): Promise<LabeledForms> {
  const texts = [inPlainForm(document), withDatesMoved(document), withOtherMarks(document)];
  const forms = [
    ...texts.map((text) => ({ text, positions })),
    withOtherNames(document, positions),
    { text: withDatesApart(document), positions },
    { text: withSmallNames(document, positions), positions },
    withOnePosition(document, positions),
  ].map(async (form) => labeledResume(await readDocument(form.text), form.positions));
  return [labeledResume(page, positions), ...(await Promise.all(forms))];
}
