// What work histories are learned from, and how.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readDocument } from "../src/analyze/read-document.ts";
import type { Document } from "../src/document/document.ts";
import type { Chains } from "../src/resume/positions.ts";
import { rowLabels } from "../src/resume/runs.ts";
import type { GoldPosition } from "./align-history.ts";
import { type LabelledResume, labelledResume } from "./history-examples.ts";
import { learnChain } from "./perceptron.ts";
import { setPage } from "./set-page.ts";

/** A resume, as text or as a file, and its positions. */
export interface Gold {
  readonly part?: string;
  readonly file?: string;
  readonly text?: string;
  readonly path?: string;
  readonly positions: readonly GoldPosition[];
}

/** A labelled resume and its other form, which teaches that form decides nothing alone. */
export interface TwiceLabelled extends LabelledResume {
  readonly other: LabelledResume;
}

/** The weights that labelled resumes teach. */
export function learn(twice: readonly TwiceLabelled[]): Chains {
  const resumes = twice.flatMap((resume) => [resume, resume.other]);
  return {
    rows: learnChain(
      resumes.map(({ rows }) => rows),
      { labels: rowLabels, epochs: 15, margin: 2 },
    ),
    words: learnChain(
      resumes.flatMap(({ words }) => words),
      {
        labels: ["outside", "title", "title on", "employer", "employer on", "place", "place on"],
        epochs: 12,
        margin: 1,
      },
    ),
  };
}

/** Our own cases count as often as this, since each stands for a form that many resumes have. */
export const ownWeight = 8;

const fixtures = new URL("../fixtures/", import.meta.url).pathname;

/** The project's own cases: fixtures, and the texts of fixtures/gold/histories.jsonl. */
export function readOwn(): Promise<readonly TwiceLabelled[]> {
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
  const cases = rowsOf(join(fixtures, "gold/histories.jsonl"));
  return Promise.all([...files, ...cases].map(readGold));
}

/** The invented careers to learn from, each as a page; those of `careers/apart.jsonl` are kept for measuring. */
export function readCareers(): Promise<readonly TwiceLabelled[]> {
  const careers = rowsOf(join(fixtures, "gold/careers/learn.jsonl"));
  return Promise.all(
    careers.map(async ({ text = "", positions }, seed) => {
      const document = await readDocument(text);
      const page = labelledResume(setPage(document, positions, seed), positions);
      return { ...page, other: await inPlainForm(document, positions) };
    }),
  );
}

/** The rows of a JSON lines file. */
export function rowsOf(path: string): readonly Gold[] {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "");
  return rows.map((row): Gold => JSON.parse(row));
}

/** A resume as examples, with the same resume in another form: as text, without bullets and empty rows. */
export async function readGold({ text, path, positions }: Gold): Promise<TwiceLabelled> {
  const document = await readDocument(text ?? new Uint8Array(readFileSync(path ?? "")));
  return {
    ...labelledResume(document, positions),
    other: await inPlainForm(document, positions),
  };
}

async function inPlainForm(
  { text }: Document,
  positions: readonly GoldPosition[],
): Promise<LabelledResume> {
  const plain = text.replace(bullet, "").replace(/\n{2,}/g, "\n");
  return labelledResume(await readDocument(plain), positions);
}

const bullet = /^[ \t]*[-•*●▪➢✓o] +/gm;
