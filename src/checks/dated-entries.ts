import type { Fact, Span } from "../document/document.ts";
import type { Resume, ResumeDate } from "../resume/resume.ts";

/** The kinds of entries in a resume that have dates. */
export type DatedKind = "position" | "project" | "degree";

/** The entry that a finding is about: its kind, and its name in the resume if it has one. */
export type EntryFacts<Kind extends DatedKind = DatedKind> = {
  readonly kind: Kind;
  /** The title of a position (or its employer), the name of a project, the field (or school) of a degree. */
  readonly name?: string;
};

interface DatedEntry<Kind extends DatedKind> extends Span {
  readonly facts: EntryFacts<Kind>;
  readonly start: ResumeDate | undefined;
  readonly end: ResumeDate | undefined;
}

type Dates = Span & { readonly start?: ResumeDate; readonly end?: ResumeDate };

/** Positions. */
export function datedPositions({ positions }: Resume): readonly DatedEntry<"position">[] {
  return positions.map((one) => datedEntry("position", one.title ?? one.employer, one));
}

/** Projects. */
export function datedProjects({ projects }: Resume): readonly DatedEntry<"project">[] {
  return projects.map((one) => datedEntry("project", one.name, one));
}

/** Degrees. */
export function datedDegrees({ degrees }: Resume): readonly DatedEntry<"degree">[] {
  return degrees.map((one) => datedEntry("degree", one.field ?? one.school, one));
}

function datedEntry<Kind extends DatedKind>(
  kind: Kind,
  name: Fact | undefined,
  { start, end, from, to }: Dates,
): DatedEntry<Kind> {
  return { facts: { kind, ...(name && { name: name.text }) }, start, end, from, to };
}

/**
 * The beginning of a message about an entry: "The position “Backend Developer”", or "A position" if it has no
 * name.
 */
export function entryName({ kind, name }: EntryFacts): string {
  return name === undefined ? `A ${kind}` : `The ${kind} “${name}”`;
}
