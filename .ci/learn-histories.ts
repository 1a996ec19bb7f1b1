// What work histories are learned from, and how.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inForm, readText } from "../bench/forms/other-forms.ts";
import { readForm } from "../bench/forms/reading.ts";
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
export function readOwn(forms: readonly string[]): Promise<readonly LabeledForms[]> {
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
  return Promise.all([...files, ...cases].map((gold) => readGold(gold, forms)));
}

/**
 * The invented careers to learn from, each laid out as a page. Those in `careers/apart.jsonl` and the other
 * parts of `careers/untidy.jsonl` are reserved for measuring. Each is learned from in one of `forms` as well.
 */
export function readCareers(forms: readonly string[]): Promise<readonly LabeledForms[]> {
  const careers = [
    ...jsonLines<Gold>(join(fixtures, "gold/careers/learn.jsonl")),
    ...jsonLines<Gold>(join(fixtures, "gold/careers/untidy.jsonl")).filter(
      ({ part }) => part === "learn",
    ),
  ];
  return Promise.all(
    careers.map(async (gold, seed) => {
      const document = await readDocument(gold.text ?? "");
      const page = setPage(document, gold.positions, seed);
      const form = forms[seed % forms.length];
      return inForms(document, page, gold, form === undefined ? [] : [form]);
    }),
  );
}

/** A resume as an example, in several forms. `forms` names more of them. */
export async function readGold(gold: Gold, forms: readonly string[]): Promise<LabeledForms> {
  const document = await readDocument(sourceOf(gold));
  return inForms(document, document, gold, forms);
}

function sourceOf({ text, path = "" }: Gold): string | Uint8Array {
  return text ?? new Uint8Array(readFileSync(path));
}

/** A resume as it is read, and as its text alone is. */
export async function asRead(
  gold: Gold,
): Promise<Readonly<Record<"own" | "ofText", LabeledResume>>> {
  const reading = await readForm(sourceOf(gold));
  const ofText = await readText(reading);
  return {
    own: labeledResume(reading.document, gold.positions),
    ofText: labeledResume(ofText.document, gold.positions),
  };
}

/** A resume in each of these forms that differs from it. */
export async function inNamedForms(
  gold: Gold,
  forms: readonly string[],
): Promise<ReadonlyMap<string, LabeledResume>> {
  const reading = await readForm(sourceOf(gold));
  const ofText = await readText(reading);
  const resumes = new Map<string, LabeledResume>();
  for (const form of forms) {
    const source = inForm(form, reading, ofText);
    if (source !== undefined)
      resumes.set(form, labeledResume(await readDocument(source), gold.positions));
  }
  return resumes;
}

async function inForms(
  document: Document,
  page: Document,
  gold: Gold,
  names: readonly string[],
): Promise<LabeledForms> {
  const { positions } = gold;
  const texts = [inPlainForm(document), withDatesMoved(document), withOtherMarks(document)];
  const forms = [
    ...texts.map((text) => ({ text, positions })),
    withOtherNames(document, positions),
    { text: withDatesApart(document), positions },
    { text: withSmallNames(document, positions), positions },
    withOnePosition(document, positions),
  ].map(async (form) => labeledResume(await readDocument(form.text), form.positions));
  const named =
    names.length === 0 ? new Map<string, LabeledResume>() : await inNamedForms(gold, names);
  return [labeledResume(page, positions), ...(await Promise.all(forms)), ...named.values()];
}
