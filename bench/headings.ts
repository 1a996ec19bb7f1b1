// Measures whether section headings are recognized by their own words: npm run bench -- headings
// fixtures/gold/headings.tsv has a part, a kind and a heading on each line. Each heading is put in one of
// four ways above rows of its kind, within a small invented resume. A row of the kind "-" is the title,
// employer or product at the beginning of a position.
// fixtures/gold/sections.jsonl has whole resumes with the headings that a reader sees in them. A heading is
// right if a section of its kind has its words; other text read as a heading is counted separately.
// SHOW=learn lists the errors in that part; the errors of "closed" are never listed.
import { readFileSync } from "node:fs";
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { textDocument } from "../src/document/plain.ts";
import { parseResume } from "../src/resume/parse.ts";
import { Share } from "./gold/share.ts";

/** Rows under headings of each kind. */
const under: Readonly<Record<string, string>> = {
  experience:
    "Blueharbor Systems Pvt Ltd, Pune\nNetwork Engineer\tMay 2016 - April 2019\n- Looked after switches",
  education:
    "M.Tech (CSE), Hillview Institute of Technology\t2014 - 2016\nB.E., Ashford College\t2010 - 2014",
  skills: "Languages: Java, C++\nDatabases: MySQL, Oracle\nTools: Git, Jenkins",
  projects:
    "Parcel Tracker: web app in React that shows where a parcel is\nBus Clock: Android app for arrivals",
  certifications: "AWS Certified Solutions Architect, 2021\nCCNA, 2018",
  awards: "First prize in the state quiz, 2014\nBest employee of the year 2018",
  summary:
    "Engineer who likes plain solutions and calm teams, looking for work on reliable networks.",
  languages: "English (fluent), Hindi (native)\nGerman (basic)",
  interests: "Chess, hiking and photography",
  publications: "A. Writer, Routing in small networks, Proc. of NetWorks, 2017",
  references: "Dr. Peter Marsh, Professor, Hillview University, p.marsh@example.org",
  other: "Member of the college club\nTook part in a camp for two weeks",
};

const forms: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => `${heading}:`,
  (heading) => heading.toUpperCase(),
  (heading) => `${heading} :-`,
];

/** A resume in which the row begins a section. */
function withHeading(written: string, kind: string): string {
  return `Anna Kirchner\nanna.kirchner@example.org\n\nDriving licence\nClass B\n\n${written}\n${under[kind]}\n\nDeclaration\nAll of this is true.\n`;
}

/** A resume in which the row begins a position, formatted like the headings. */
function withEntry(written: string): string {
  return `Anna Kirchner\nanna.kirchner@example.org\n\nProfile\nEngineer who likes plain solutions.\n\nExperience\n\nSenior Engineer\nBlueharbor Systems Ltd, Pune\tMay 2019 - Present\n- Looks after routers in eight cities\n- Wrote tools in Go\n\n${written}\nNorthgate Works, Leeds\tMay 2016 - April 2019\n- Looked after switches\n- Planned the move to IPv6\n\nEducation\nB.E., Ashford College\t2010 - 2014\n`;
}

const lines = readFileSync("fixtures/gold/headings.tsv", "utf8").trim().split("\n");
const counts = new Map<string, [right: number, of: number]>();
for (const [i, line] of lines.entries()) {
  const [part = "", kind = "", heading = ""] = line.split("\t");
  const isEntry = kind === "-";
  const written = isEntry ? heading : (forms[i % forms.length]?.(heading) ?? heading);
  const text = isEntry ? withEntry(written) : withHeading(written, kind);
  const at = text.indexOf(written);
  const { sections } = parseResume(textDocument(text), { now: "2026-11-20" });
  const own = sections.find(({ heading: found }) => found !== undefined && found.from === at);
  const count = counts.get(part) ?? [0, 0];
  if ((own?.kind ?? "-") === kind) count[0]++;
  else if (part === process.env.SHOW && !part.startsWith("closed"))
    console.log(`${written}: ${own?.kind ?? "no heading"}, not ${kind}`);
  count[1]++;
  counts.set(part, count);
}
for (const [part, [right, of]] of counts)
  console.log(`${part}: ${((100 * right) / of).toFixed(1)} % of ${of} with the right kind`);

interface Resume {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  readonly headings: readonly { readonly kind: string; readonly text: string }[];
}

const likened = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const holds = (words: string, part: string): boolean => likened(words).includes(likened(part));

const resumes = jsonLines<Resume>("fixtures/gold/sections.jsonl");
for (const part of ["learn", "check", "closed"]) {
  const [found, real] = [new Share(), new Share()];
  const say = (words: string): void => {
    if (part === process.env.SHOW && part !== "closed") console.log(words);
  };
  for (const { name, text, headings } of resumes.filter((resume) => resume.part === part)) {
    const { sections } = parseResume(await readDocument(text), { now: "2026-11-20" });
    const read = sections.flatMap(({ kind, heading }) =>
      heading ? [{ kind, text: heading.text }] : [],
    );
    for (const gold of headings) {
      const isFound = read.some((own) => own.kind === gold.kind && holds(own.text, gold.text));
      if (!found.count(isFound)) say(`${name}: ${gold.text} (${gold.kind})`);
    }
    for (const own of read) {
      const isReal = headings.some(
        ({ text: gold }) => holds(own.text, gold) || holds(gold, own.text),
      );
      if (!real.count(isReal)) say(`${name}: ${own.text} is no heading`);
    }
  }
  console.log(
    `resumes, ${part}: found with the right kind ${found}; of those read are one ${real}`,
  );
}
