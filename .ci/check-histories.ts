// How well work histories are read in all forms, after learning from other resumes.
import { allForms, isOfText } from "../bench/forms/other-forms.ts";
import { positionsOf, sameOf } from "../bench/forms/reading.ts";
import { countPositions } from "../bench/gold/careers.ts";
import { type Chains, readPositions } from "../src/resume/positions/positions.ts";
import type { Position } from "../src/resume/resume.ts";
import type { LabeledResume } from "./history-examples.ts";
import { asRead, type Gold, inNamedForms, type LabeledForms, learn } from "./learn-histories.ts";

/** Counts of one form. */
interface Shares {
  /** Positions with the title, employer and dates of the label, and all of them. */
  readonly right: number;
  readonly labeled: number;
  /** Positions read as from the resume as it is, or from its text, and all of them. */
  readonly same: number;
  readonly read: number;
}

const none: Shares = { right: 0, labeled: 0, same: 0, read: 0 };
const folds = 6;

/**
 * Prints for each form how many positions are read as labeled, and how many as without a change. A sixth of
 * the labeled resumes at a time is read after learning from the others and from `known`.
 */
export async function checkForms(
  golds: readonly Gold[],
  labeled: readonly LabeledForms[],
  known: readonly LabeledForms[],
): Promise<void> {
  const sums = new Map<string, Shares>();
  for (let fold = 0; fold < folds; fold++) {
    const isApart = (_: unknown, i: number): boolean => i % folds === fold;
    const chains = learn([...labeled.filter((one, i) => !isApart(one, i)), ...known]);
    for (const gold of golds.filter(isApart)) await addForms(sums, gold, chains);
  }
  for (const [form, { right, labeled: of, same, read }] of sums)
    console.log(`${form}: ${percent(right, of)} as labeled, ${percent(same, read)} as unchanged`);
}

async function addForms(sums: Map<string, Shares>, gold: Gold, chains: Chains): Promise<void> {
  const { own, ofText } = await asRead(gold);
  const positions = readWith(chains, own);
  const fromText = readWith(chains, ofText);
  add("as it is", positions, positions);
  for (const [form, resume] of await inNamedForms(gold, allForms))
    add(form, readWith(chains, resume), isOfText(form) ? fromText : positions);

  function add(form: string, read: readonly Position[], unchanged: readonly Position[]): void {
    const sum = sums.get(form) ?? none;
    const { same, of } = sameOf(
      positionsOf({ positions: unchanged }),
      positionsOf({ positions: read }),
    );
    const [right = 0, labeled = 0] = countPositions(read, gold.positions).exact ?? [];
    sums.set(form, {
      right: sum.right + right,
      labeled: sum.labeled + labeled,
      same: sum.same + same,
      read: sum.read + of,
    });
  }
}

function readWith(chains: Chains, { document, parts, name }: LabeledResume): readonly Position[] {
  return readPositions(document, parts, { chains, name });
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}
