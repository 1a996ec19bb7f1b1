import type { Document, Line, Span } from "../document/document.ts";
import { innermostSection } from "../resume/find-section.ts";
import { type Proof, proofs, type Resume } from "../resume/resume.ts";
import { coverOf } from "../text/cover.ts";
import { spanAt } from "../text/find-spans.ts";
import type { SectionKind } from "../words/section-headings.ts";

/** What a place proves by its section alone, outside positions and projects. */
const proofBySection: Readonly<Record<SectionKind, Proof>> = {
  summary: "summary",
  experience: "listed",
  education: "education",
  skills: "listed",
  projects: "project",
  certifications: "listed",
  languages: "listed",
  publications: "project",
  awards: "listed",
  interests: "summary",
  references: "summary",
  other: "listed",
};

/** What `span` proves by its place in `resume`. Text before the first heading is a summary. */
export function proofAt(resume: Resume, span: Span): Proof {
  if (lineAt(resume.document, span.from)?.region === "hidden") return "hidden";
  const isIn = (places: readonly Span[]): boolean => coverOf(places).holds(span.from);
  if (resume.plans !== undefined && isIn(resume.plans)) return "planned";
  if (isIn(resume.positions)) return "position";
  if (isIn(resume.projects)) return "project";
  const section = sectionAt(resume, span);
  return section === undefined ? "summary" : proofBySection[section];
}

/** The kind of the section that contains `span`; undefined before the first heading. O(log sections). */
export function sectionAt({ sections }: Resume, { from }: Span): SectionKind | undefined {
  return innermostSection(sections, from)?.kind;
}

/** The line that contains the position `at`; undefined between lines. O(log lines). */
export function lineAt({ lines }: Document, at: number): Line | undefined {
  return spanAt(lines, at);
}

/** The strongest proof of `spans`, but at least that of a list. O(spans × log). */
export function atLeastListed(resume: Resume, spans: readonly Span[]): Proof {
  return spans
    .map((span) => proofAt(resume, span))
    .reduce<Proof>((best, one) => (proofRank(one) < proofRank(best) ? one : best), "listed");
}

/** The rank of a proof: 0 for a position, higher for weaker proofs. */
export function proofRank(proof: Proof): number {
  return proofs.indexOf(proof);
}
