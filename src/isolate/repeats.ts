// The tasks of a batch share a job and perhaps a lexicon, which are sent to each runner only once. Copying a
// lexicon takes longer than reading a resume, and what a runner has computed for its copy (a plan, an index)
// cannot be used for another copy.

/** The things to send for a task, with null for each one that is the same object as in the task before. */
export function omitRepeats(
  things: readonly unknown[],
  before: readonly unknown[],
): readonly unknown[] {
  return things.map((thing, i) => (isLasting(thing) && thing === before[i] ? null : thing));
}

/** Reverses `omitRepeats`: fills in the things of the task before for each null. */
export function restoreRepeats(
  things: readonly unknown[],
  before: readonly unknown[],
): readonly unknown[] {
  return things.map((thing, i) => (thing === null ? before[i] : thing));
}

/** The things that the next task may share; undefined in place of the others. */
export function repeatable(things: readonly unknown[]): readonly unknown[] {
  return things.map((thing) => (isLasting(thing) ? thing : undefined));
}

/** Jobs, profiles, documents and lexicons never change, but a byte buffer may have been overwritten since. */
function isLasting(thing: unknown): boolean {
  return (
    typeof thing === "object" &&
    thing !== null &&
    !ArrayBuffer.isView(thing) &&
    !(thing instanceof ArrayBuffer)
  );
}
