import type { Document, Span } from "../document/document.ts";
import { encloses } from "../document/spans.ts";
import { readContact } from "./contact/contact.ts";
import type { Label } from "./contact/labels.ts";
import { readCertifications } from "./education/certifications.ts";
import { readDegrees } from "./education/degrees.ts";
import { readLanguages } from "./education/languages.ts";
import { restoreDates } from "./history/date-rails.ts";
import { readProjects } from "./history/projects.ts";
import { readPositions } from "./positions/positions.ts";
import type { Position, Project, Resume } from "./resume.ts";
import { joinDateCells } from "./rows/date-cells.ts";
import { inOwnLetters, smallNames, withCapitals } from "./rows/name-capitals.ts";
import { readRows } from "./rows/rows.ts";
import { unwrap } from "./rows/unwrap.ts";
import { type Part, readParts } from "./sections/sections.ts";

type Facts = Omit<Resume, "document" | "skills" | "totalMonths">;

/**
 * Reads everything in a resume that needs no lexicon. `labels` are the placeholders that a redaction has put
 * into the text.
 */
export function readFacts(given: Document, labels: readonly Label[] = []): Facts {
  const places = smallNames(given);
  const facts = readLetters(unwrap(withCapitals(given, places)), labels);
  return places.length === 0 ? facts : inOwnLetters(facts, given.text);
}

function readLetters(document: Document, labels: readonly Label[]): Facts {
  const rows = joinDateCells(document.text, restoreDates(readRows(document)));
  const parts = readParts(document, rows);
  const contact = readContact(document, rows, parts, labels);
  const lists = parts.map((part) => untilName(part, contact.name));
  const positions = readPositions(document, parts, { name: contact.name });
  return {
    contact,
    sections: [...new Set(parts.flatMap((part) => part.section ?? []))],
    positions,
    projects: withoutPositions(readProjects(document, parts), positions),
    degrees: readDegrees(document, parts, contact.name),
    certifications: readCertifications(document, lists),
    languages: readLanguages(document, lists),
  };
}

/** The projects that are not positions as well, as a contractor's may be. */
function withoutPositions(
  projects: readonly Project[],
  positions: readonly Position[],
): readonly Project[] {
  const employers = positions.flatMap(({ employer }) => employer ?? []);
  return projects.filter((project) => !employers.some((name) => encloses(project, name)));
}

/**
 * A narrow column that was read first ends at the person's name, which is neither a certificate nor a
 * language.
 */
function untilName(part: Part, name: Span | undefined): Part {
  const end = part.rows.findIndex(({ from, to }) => name && from <= name.from && name.to <= to);
  return end > 0 ? { ...part, rows: part.rows.slice(0, end) } : part;
}
