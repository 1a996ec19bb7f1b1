// The tasks of a batch share a job, perhaps a lexicon. A thread is sent them once: copying a lexicon takes longer than reading a resume, and what
// was worked out for the copy that a thread has (a plan, an index) is of no use for the next copy.

/** What a task is about, with null for each thing that is the same object as in the task before. */
export function leaveOutRepeats(
  things: readonly unknown[],
  before: readonly unknown[],
): readonly unknown[] {
  return things.map((thing, i) => (isLasting(thing) && thing === before[i] ? null : thing));
}

/** The things that `leaveOutRepeats` was given. */
export function putBackRepeats(
  things: readonly unknown[],
  before: readonly unknown[],
): readonly unknown[] {
  return things.map((thing, i) => (thing === null ? before[i] : thing));
}

/** Those of the things that the next task may share. */
export function repeatable(things: readonly unknown[]): readonly unknown[] {
  return things.map((thing) => (isLasting(thing) ? thing : undefined));
}

/** Jobs, profiles, documents and lexicons are never changed; bytes may be others by now. */
function isLasting(thing: unknown): boolean {
  return (
    typeof thing === "object" &&
    thing !== null &&
    !ArrayBuffer.isView(thing) &&
    !(thing instanceof ArrayBuffer)
  );
}
