import type { FormIndex, Owner } from "../form-index.ts";
import { type FormNumbering, formOf, stepsOf } from "../forms.ts";
import type { Numbering } from "../rule-words.ts";
import type { Sequence } from "../surface.ts";
import { amendTrie, outputOf } from "../trie.ts";
import type { Variant } from "../variants.ts";
import type { Affected } from "./affected.ts";

/** What surfaces mean after changes. */
export interface AmendedForms extends Pick<FormIndex, "trie" | "doubtful"> {
  /** The keys of those that may have changed, and their forms in the new index. */
  readonly now: readonly Keyed[];
  /** The same keys with their forms in the old index. */
  readonly former: readonly Keyed[];
  /** The surfaces that are no longer surfaces. */
  readonly lost: readonly Sequence[];
}

/** Compiles the affected surfaces, and renumbers all others for `skillCount` skills. */
export function amendForms(
  known: FormIndex,
  affected: Affected,
  numbering: Numbering & Pick<FormNumbering, "skillCount">,
): AmendedForms {
  const count = known.skills.length;
  const changed = changedSurfaces(known, affected);
  const doubtful: (string | readonly Owner[])[] = [...known.doubtful];
  for (const { before } of changed) if (before > count) doubtful[before - count - 1] = [];
  const isGeneric = (id: string) => affected.sourceNow(id)?.generic === true;
  const forms = changed.map(({ variants }) =>
    variants === undefined ? -1 : formOf(variants, { ...numbering, doubtful, isGeneric }),
  );
  const branches = changed.map(({ sequence }, i) => ({
    steps: stepsOf(sequence, numbering.vocabulary),
    output: (forms[i] ?? -1) + 1,
  }));
  const shift = numbering.skillCount - count;
  const renumber = (output: number) => (output > count ? output + shift : output);
  return {
    trie: amendTrie(known.trie, branches, shift > 0 ? renumber : undefined),
    doubtful,
    now: keyed(changed.map(({ key }, i) => [key, forms[i] ?? -1])),
    former: keyed(changed.map(({ key, before }) => [key, before])),
    lost: changed.filter(({ variants }) => variants === undefined).map(({ sequence }) => sequence),
  };
}

type Keyed = readonly [key: string, form: number];

/** Those that have a form. */
function keyed(forms: readonly Keyed[]): readonly Keyed[] {
  return forms.filter(([, form]) => form >= 0);
}

interface ChangedSurface {
  readonly key: string;
  readonly sequence: Sequence;
  /** Its old form, -1 if it had none. */
  readonly before: number;
  /** Undefined if it is no longer a surface. */
  readonly variants: readonly Variant[] | undefined;
}

function changedSurfaces(
  { trie, vocabulary, skills }: FormIndex,
  { sequences, blocked, named }: Affected,
): readonly ChangedSurface[] {
  const all = Array.from(sequences, ([key, sequence]): ChangedSurface => {
    const { variants = [] } = named.get(key) ?? {};
    const isNamed = variants.length > 0;
    return {
      ...{ key, sequence },
      before: outputOf(trie, stepsOf(sequence, vocabulary)) - 1,
      variants: blocked.has(key) ? [] : isNamed ? variants : undefined,
    };
  });
  // A blocker stays a blocker, and a surface that is new and means nothing is not a change.
  return all.filter(
    ({ before, variants }) => before !== skills.length && (before >= 0 || variants !== undefined),
  );
}
