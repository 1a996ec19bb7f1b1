import type { Document } from "../document/document.ts";
import { readCertifications } from "./certifications.ts";
import { readContact } from "./contact.ts";
import { restoreDates } from "./date-rails.ts";
import { readDegrees } from "./degrees.ts";
import type { Label } from "./labels.ts";
import { readLanguages } from "./languages.ts";
import { readPositions } from "./positions.ts";
import { readProjects } from "./projects.ts";
import type { Resume } from "./resume.ts";
import { readRows } from "./rows.ts";
import { readParts } from "./sections.ts";

/** Everything about a resume that needs no lexicon. `labels` are what a redaction put in place of what it took out. */
export function readFacts(
  document: Document,
  labels: readonly Label[] = [],
): Omit<Resume, "document" | "skills" | "totalMonths"> {
  const rows = restoreDates(readRows(document));
  const parts = readParts(document, rows);
  return {
    contact: readContact(document, rows, parts, labels),
    sections: [...new Set(parts.flatMap((part) => part.section ?? []))],
    positions: readPositions(document, parts),
    projects: readProjects(document, parts),
    degrees: readDegrees(document, parts),
    certifications: readCertifications(document, parts),
    languages: readLanguages(document, parts),
  };
}
