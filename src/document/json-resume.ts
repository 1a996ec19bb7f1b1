import { AnalyzeError } from "../errors.ts";
import type { Document } from "./document.ts";
import { type Draft, startDraft } from "./draft.ts";
import { jsonMistakeAt } from "./json-mistake.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { decodeText } from "./plain.ts";
import { judgeBlank } from "./quality.ts";

/** A JSON object whose fields have not been checked. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * How an entry of a section is written: the keys of its title, of the details beside it, of its texts and of
 * its lists.
 */
interface Shape {
  readonly heading: string;
  readonly title: readonly string[];
  readonly details: readonly string[];
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

/** https://jsonresume.org/schema, in the usual order of a resume. */
const shapes: Readonly<Record<string, Shape>> = {
  work: {
    heading: "Experience",
    title: ["position"],
    details: ["name", "company", "location"],
    texts: ["summary"],
    lists: ["highlights"],
  },
  volunteer: {
    heading: "Volunteering",
    title: ["position"],
    details: ["organization"],
    texts: ["summary"],
    lists: ["highlights"],
  },
  education: {
    heading: "Education",
    title: ["studyType", "area"],
    details: ["institution"],
    texts: ["score"],
    lists: ["courses"],
  },
  projects: {
    heading: "Projects",
    title: ["name"],
    details: ["entity", "type"],
    texts: ["description"],
    lists: ["highlights", "keywords", "roles"],
  },
  skills: { heading: "Skills", title: ["name"], details: ["level"], texts: [], lists: [] },
  certificates: {
    heading: "Certifications",
    title: ["name"],
    details: ["issuer"],
    texts: [],
    lists: [],
  },
  awards: {
    heading: "Awards",
    title: ["title"],
    details: ["awarder"],
    texts: ["summary"],
    lists: [],
  },
  publications: {
    heading: "Publications",
    title: ["name"],
    details: ["publisher"],
    texts: ["summary"],
    lists: [],
  },
  languages: {
    heading: "Languages",
    title: ["language"],
    details: ["fluency"],
    texts: [],
    lists: [],
  },
  interests: { heading: "Interests", title: ["name"], details: [], texts: [], lists: [] },
  references: {
    heading: "References",
    title: ["name"],
    details: [],
    texts: ["reference"],
    lists: [],
  },
};

/**
 * Reads a JSON Resume (jsonresume.org) as the resume that it describes: name, contact, sections with
 * headings, entries with their dates, highlights as bullets.
 *
 * @throws AnalyzeError `DAMAGED` if it is not a JSON object, or has none of the sections of such a resume.
 */
export function readJsonResume(
  source: Uint8Array | string,
  limits: Limits = defaultLimits,
): Document {
  const json = typeof source === "string" ? source : decodeText(source);
  const resume = parseObject(json);
  if (!isResume(resume)) {
    throw new AnalyzeError("DAMAGED", {
      format: "JSON Resume",
      problem: "it has none of the sections that jsonresume.org names, such as basics and work",
    });
  }
  const draft = startDraft(limits);
  writeBasics(toFields(resume.basics), draft);
  for (const [key, shape] of Object.entries(shapes))
    writeSection(resume[key], { key, shape }, draft);
  const bytes =
    typeof source === "string" ? new TextEncoder().encode(source).length : source.length;
  return judgeBlank(draft.finish({ format: "json", pages: 1, meta: { bytes } }));
}

function parseObject(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // The parser's message quotes the text, so it is not passed on as the cause either.
    throw notJson(problemOf(json, error));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw notJson("it is not a JSON object");
}

function notJson(problem: string): AnalyzeError {
  return new AnalyzeError("DAMAGED", { format: "JSON Resume", problem });
}

function problemOf(json: string, error: unknown): string {
  if (error instanceof Error && /\bend of\b/.test(error.message))
    return "it is no valid JSON: it ends too early";
  const at = jsonMistakeAt(error);
  if (at === undefined) return "it is no valid JSON";
  const before = json.slice(0, at).split("\n");
  return `it is no valid JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Refuses other objects, which would be read as an empty resume. */
function isResume(fields: Fields): boolean {
  const keys = Object.keys(fields);
  return keys.length === 0 || keys.some((key) => key === "basics" || Object.hasOwn(shapes, key));
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function toText(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textsOf(fields: Fields, keys: readonly string[]): readonly string[] {
  return keys.map((key) => toText(fields[key])).filter((text) => text !== "");
}

function writeBasics(basics: Fields, draft: Draft): void {
  const location = toFields(basics.location);
  const place = textsOf(location, ["address", "postalCode", "city", "region", "countryCode"]).join(
    ", ",
  );
  draft.addLine(toText(basics.name), { page: 1, bold: true });
  draft.addLine(toText(basics.label), { page: 1 });
  for (const key of ["email", "phone"]) draft.addLine(toText(basics[key]), { page: 1 });
  writeUrl(basics.url ?? basics.website, draft);
  draft.addLine(place, { page: 1 });
  for (const entry of toList(basics.profiles)) {
    const profile = toFields(entry);
    const name = textsOf(profile, ["network", "username"]).join(" ");
    if (toText(profile.url) === "") draft.addLine(name, { page: 1 });
    else writeUrl(profile.url, draft);
  }
  const summary = toText(basics.summary);
  if (summary === "") return;
  writeHeading("Summary", draft);
  draft.addLine(summary, { page: 1 });
}

function writeUrl(value: unknown, draft: Draft): void {
  const url = toText(value);
  draft.addLine(url, { page: 1 }, [{ from: 0, to: url.length, url }]);
}

function writeHeading(heading: string, draft: Draft): void {
  draft.addGap();
  draft.addLine(heading, { page: 1, bold: true });
}

function writeSection(
  value: unknown,
  { key, shape }: { readonly key: string; readonly shape: Shape },
  draft: Draft,
): void {
  const entries = toList(value).map(toFields);
  if (entries.length === 0) return;
  writeHeading(shape.heading, draft);
  for (const entry of entries) {
    if (key === "skills" || key === "interests") writeKeywords(entry, shape, draft);
    else writeEntry(entry, shape, draft);
  }
}

/** Writes a group of skills as one line, as resumes do: "Databases: PostgreSQL, Redis". */
function writeKeywords(entry: Fields, shape: Shape, draft: Draft): void {
  const title = [
    ...textsOf(entry, shape.title),
    ...textsOf(entry, shape.details).map((text) => `(${text})`),
  ].join(" ");
  const words = toList(entry.keywords)
    .map(toText)
    .filter((word) => word !== "")
    .join(", ");
  draft.addLine([title, words].filter((text) => text !== "").join(": "), { page: 1 });
}

function writeEntry(entry: Fields, shape: Shape, draft: Draft): void {
  draft.addGap();
  const title = textsOf(entry, shape.title).join(", ");
  const details = textsOf(entry, shape.details).join(", ");
  const head = [title, details].filter((text) => text !== "").join(" | ");
  draft.addLine([head, datesOf(entry)].filter((text) => text !== "").join("\t"), { page: 1 });
  writeUrl(entry.url ?? entry.website, draft);
  for (const text of textsOf(entry, shape.texts)) draft.addLine(text, { page: 1 });
  for (const list of shape.lists) {
    for (const item of toList(entry[list])) {
      const text = toText(item);
      if (text !== "") draft.addLine(`• ${text}`, { page: 1 });
    }
  }
}

function datesOf(entry: Fields): string {
  const start = toText(entry.startDate);
  const end = toText(entry.endDate);
  const single = toText(entry.date) || toText(entry.releaseDate);
  if (start === "") return end || single;
  return `${start} - ${end || "present"}`;
}
