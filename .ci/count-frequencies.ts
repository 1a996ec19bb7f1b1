// Counts in how many postings and resumes of a folder each skill occurs, is asked for and is claimed, by
// field of work, and writes lexicons/frequencies.yml: only numbers, nothing of the texts. The texts belong to
// their authors and are not part of the project, so this is run by hand where they are. The same folder gives
// the same bytes.
//     npx tsx .ci/count-frequencies.ts ../shared/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ProfileOptions, profileKeywords } from "../src/analyze/profile-keywords.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import type { Document } from "../src/document/document.ts";
import { countedDocuments } from "../src/keywords/counted.ts";
import { allFields, anyField } from "../src/keywords/fields.ts";
import type { KeywordCount, KeywordCounts, KeywordProfile } from "../src/keywords/profile.ts";
import { builtinLexicon } from "../src/skills/lexicon/builtin.ts";
import { jsonLines } from "./json-lines.ts";

/** Fields with fewer documents are not counted; a wider field is used instead. */
const fewest = 25;

/** Pairs are counted among the technologies that at least this share of postings asks for. */
const pairsFrom = 0.03;

interface Row {
  readonly title?: string;
  readonly source?: string;
  readonly text: string;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds jobs.jsonl and the others");
const lexicon = builtinLexicon();

const postings = [
  ...readRows("jobs.jsonl").filter((row) => yearOf(row) >= 2024),
  ...readRows("jobs-hn.jsonl"),
];
const counted = readRows("resumes-count.jsonl");
const developers = await readDevelopers();
const published = [
  ...counted.filter(({ source }) => source === "published by its owner").map(({ text }) => text),
  ...developers.filter(isRecent),
];
const research = [
  ...counted.filter(({ source }) => source === "research set").map(({ text }) => text),
  ...readRows("resumes-text.jsonl").map(({ text }) => text),
  ...developers.filter((document) => !isRecent(document)),
];

const collections = {
  postings: await count("postings", postings.map(textOf)),
  published: await count("resumes", published),
  research: await count("resumes", research),
};

/** The counts of each field that occurs in any document, the widest first. */
function countsByField(profile: KeywordProfile): ReadonlyMap<string, KeywordCounts> {
  // All resumes of the collection are by software people, whereas a posting may be for another trade.
  const all = profile.kind === "resumes" ? { [anyField]: profile } : {};
  const groups = Object.entries<KeywordCounts>({ ...profile.groups, ...all });
  return new Map(inOrder(groups));
}

function inOrder(groups: readonly (readonly [string, KeywordCounts])[]): typeof groups {
  const order = [...allFields().keys()];
  return groups.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function count(
  kind: "postings" | "resumes",
  texts: readonly (Document | string)[],
): Promise<KeywordProfile> {
  const options: ProfileOptions = { kind, groupBy: "field", skipCopies: true, now: "2026-01-01" };
  return profileKeywords(texts, options);
}

const tables = Object.entries(collections).map(
  ([name, profile]) => [name, countsByField(profile)] as const,
);
const ids = [...lexicon.skills.keys()].sort();
const keywords = ids.flatMap((id) => {
  const parts = tables.flatMap(([name, fields]) => {
    const cells = [...fields].flatMap(([field, { documents, keywords: found }]) => {
      const one = found[id];
      return one === undefined || documents < fewest
        ? []
        : [`${field}: [${numbersOf(one).join(", ")}]`];
    });
    return cells.length === 0 ? [] : [`${name}: { ${cells.join(", ")} }`];
  });
  return parts.length === 0 ? [] : [`  ${id}: { ${parts.join(", ")} }`];
});

function numbersOf({ documents, mentions, asks, claims }: KeywordCount): readonly number[] {
  const { required = 0, preferred = 0, mentioned = 0 } = asks ?? {};
  if (claims !== undefined) return [documents, mentions, claims];
  return asks === undefined
    ? [documents, mentions]
    : [documents, mentions, required, preferred, mentioned];
}

const pairs = await countPairs();

const header = `# In how many documents each skill stands and how often in all, by collection and field of work. Numbers only.
# Made by .ci/count-frequencies.ts; do not edit.
#   postings   [documents, mentions, and how many ask for it as required, preferred, mentioned]; postings and posts of 2024 and 2025
#   published  [documents, mentions, and how many claim it]; resumes of software people that their owners publish, of the 2020s
#   research   the same; resumes of a research set, DataTurks (2018) and resume-dataset (2020), of the 2010s
#   copies     how many texts were left out, since they are nearly the same as another
#   fields     how many documents show each field
#   fewest     of a field that fewer documents show no more is said, and a wider one is taken in its place
#   pairs      how many postings ask for both of two technologies that at least ${100 * pairsFrom} % ask for
command: npx tsx .ci/count-frequencies.ts ../shared/data
lexicon: ${lexicon.hash}
fewest: ${fewest}
collections:
`;
const about: Readonly<Record<string, string>> = {
  postings: 'from: "2024", to: "2025", source: "Hacker News and job boards"',
  published: 'from: "2020", to: "2025", source: "published by their owners"',
  research: 'from: "2010", to: "2018", source: "a research set"',
};
const lines = tables.map(([name, fields]) => {
  const profile = collections[name as keyof typeof collections];
  const sizes = [...fields].map(([field, { documents }]) => `${field}: ${documents}`).join(", ");
  return `  ${name}: { ${about[name]}, copies: ${profile.copies ?? 0}, fields: { ${sizes} } }`;
});
const pairLines = Object.entries(pairs.documents).map(
  ([id, others]) =>
    `  ${id}: { ${Object.entries(others)
      .map(([other, both]) => `${other}: ${both}`)
      .join(", ")} }`,
);
writeFileSync(
  new URL("../lexicons/frequencies.yml", import.meta.url),
  `${header}${lines.join("\n")}\nkeywords:\n${keywords.join("\n")}\npairsAmong: [${pairs.among.join(", ")}]\npairs:\n${pairLines.join("\n")}\n`,
);
process.stdout.write(`${lines.join("\n")}\n`);

async function countPairs(): Promise<NonNullable<KeywordProfile["pairs"]>> {
  const { documents, keywords: found } = collections.postings;
  const among = ids.filter((id) => {
    const category = lexicon.categories.get(lexicon.skills.get(id)?.category ?? "");
    return (
      category?.technical === true &&
      countedDocuments(found[id], "postings") >= pairsFrom * documents
    );
  });
  const options: ProfileOptions = { kind: "postings", skipCopies: true, pairs: among };
  const { pairs } = await profileKeywords(postings.map(textOf), options);
  return pairs ?? { among, documents: {} };
}

/** As on a job board: the title on a line of its own. */
function textOf({ title, text }: Row): string {
  return title === undefined ? text : `${title}\n\n${text}`;
}

function readRows<T = Row>(file: string): readonly T[] {
  return jsonLines(join(folder ?? "", file));
}

function yearOf({ source = "" }: Row): number {
  return Number(/20\d\d/.exec(source)?.[0] ?? 0);
}

/** The labeled resumes of software people; part c is reserved for measuring. */
async function readDevelopers(): Promise<readonly Document[]> {
  const labels = readRows<Label>("resumes-dev/labels.jsonl");
  const wanted = labels.filter(({ part, software }) => part !== "c" && software);
  const files = wanted.map(({ file }) => file).sort();
  return Promise.all(
    files.map((file) => readDocument(readFileSync(join(folder ?? "", "resumes-dev/files", file)))),
  );
}

interface Label {
  readonly part: string;
  readonly software: boolean;
  readonly file: string;
}

/**
 * The labels do not say which files were published by their owners, but those of the research set end before
 * 2019.
 */
function isRecent({ text }: Document): boolean {
  const years = Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year));
  return Math.max(0, ...years.filter((year) => year <= 2026)) >= 2019;
}
