import type { Degree, Position, Project, Resume } from "../resume/resume.ts";

/** What of a resume has dates. */
export type DatedKind = "position" | "project" | "degree";

/** How a message begins that speaks of one. */
export const datedNames: Readonly<Record<DatedKind, string>> = {
  position: "A position",
  project: "A project",
  degree: "A degree",
};

type Dated = (Position | Project | Degree) & { readonly kind: DatedKind };

/** Positions, then projects, then degrees. */
export function datedEntries({ positions, projects, degrees }: Resume): readonly Dated[] {
  return [
    ...positions.map((one) => ({ ...one, kind: "position" as const })),
    ...projects.map((one) => ({ ...one, kind: "project" as const })),
    ...degrees.map((one) => ({ ...one, kind: "degree" as const })),
  ];
}
