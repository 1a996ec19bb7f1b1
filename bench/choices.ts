// Measures the job reader against labels of single sentences: npm run bench -- choices [FOLDER]
// SHOW=learn lists the errors in that part. The labels are in fixtures/gold; its README.md explains the marks.
// FOLDER (default ../shared/data) has the postings, which are read whole. The second and the fourth set and
// choice-forms.txt label only choices.
import { readFileSync } from "node:fs";
import { jsonLines } from "../.ci/json-lines.ts";
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Span } from "../src/document/document.ts";
import type { Job, RequirementLevel } from "../src/job/job.ts";
import { findSkills } from "../src/skills/find.ts";
import { placeMarks } from "./gold/marks.ts";
import { type Labeled, textsOf, touches } from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const [folder, shown] = [process.argv[2] ?? "../shared/data", process.env.SHOW];

/** What one sentence asks for once: one thing, or a choice of several. */
interface Group<Place = Span> {
  readonly spans: readonly Place[];
  /** The id of each member; null if the lexicon has none. */
  readonly skills: readonly (string | null)[];
  readonly kind: "choice" | "single";
  /** Absent if only choices were labeled, or if the level can be read in two ways. */
  readonly level?: RequirementLevel | "none" | undefined;
  readonly minMonths?: number;
  readonly optional?: boolean;
}

interface Row<Place = Span> extends Labeled, Span {
  readonly part: string;
  readonly groups: readonly Group<Place>[];
}

/** A row and the text that it refers to. */
interface Labels {
  readonly row: Row;
  readonly text: string;
}

/** A whole post, with the labels of its title and total years. */
interface Post extends Labels {
  readonly title: Span | undefined;
  readonly total: number | undefined;
}

/** A requirement, with those of its places that are in the sentence. */
interface Asked extends Pick<Job["requirements"][number], "skills" | "level" | "minMonths"> {
  readonly spans: readonly Span[];
  /** Whether the posting asks for it in other sentences too, perhaps more strongly. */
  readonly isElsewhere: boolean;
}

const makeFigures = () => ({
  "choices found": new Share(),
  "is a choice": new Share(),
  "singles that stand alone": new Share(),
  found: new Share(),
  level: new Share(),
  months: new Share(),
  "asks for nothing": new Share(),
  title: new Share(),
  "title and no more": new Share(),
  "total months": new Share(),
});

let figures = makeFigures();

const textOf = textsOf(folder);

function labelsOf(name: string): readonly Labels[] {
  return jsonLines<Row<readonly [number, number]>>(`fixtures/gold/${name}`).map((given) => {
    const groups = given.groups.map((group) => ({
      ...group,
      optional: group.optional === true,
      spans: group.spans.map(([from, to]) => ({ from, to })),
    }));
    const row: Row = { ...given, groups };
    return { row, text: textOf({ ...row, file: `${row.file}.jsonl` }) };
  });
}

const parts = ["learn", "check", "closed"];
/** The text before and after each invented line. */
const [before, behind] = ["We make maps.\n\nRequirements\n- Curiosity\n- ", "\n- Good English\n"];

/** Invented lines, in which braces mark a choice: "{Java or Kotlin} and Docker". */
function readForms(): readonly Labels[] {
  const lines = readFileSync("fixtures/gold/choice-forms.txt", "utf8").trim().split("\n");
  return lines.map((line, i) => {
    const choices: Span[] = [];
    const bare = line.replace(/[{}]/g, "");
    for (const [j, { index, 0: found }] of [...line.matchAll(/\{[^}]*\}/g)].entries()) {
      const from = before.length + index - 2 * j;
      choices.push({ from, to: from + found.length - 2 });
    }
    const text = before + bare + behind;
    const place = { from: before.length, to: before.length + bare.length };
    const mentions = findSkills(text).filter((one) => touches([one], [place]));
    const singles = mentions.filter((one) => !touches([one], choices)).map((one) => [one]);
    const held = choices.map((choice) => mentions.filter((one) => touches([one], [choice])));
    const groups = [...held, ...singles].map((members, at) => ({
      spans: members,
      skills: members.map(({ skill }) => skill),
      kind: at < held.length ? ("choice" as const) : ("single" as const),
    }));
    const part = parts[i % parts.length] ?? "";
    return { row: { file: "", id: `line ${i + 1}`, sha256: "", ...place, part, groups }, text };
  });
}

/** A mark: its letter ("t" for the title, "y" for the occupation's years, else a level), months, and span. */
interface Mark extends Span {
  readonly letter: string;
  readonly months: number;
  readonly isChoice: boolean;
}

const mark = /\{([pmtynx]?)(\d*)([:=])([^}]*)\}/g;

/** Invented posts, marked with choices ("{p36:Java or Kotlin}"), things ("{=Docker}"), the title or years. */
function readPosts(name: string): readonly Post[] {
  const file = readFileSync(`fixtures/gold/${name}`, "utf8");
  const posts = file.split(/^=== .*\n/m).slice(1);
  return posts.map((marked, at) => {
    const text = marked.replace(mark, "$4");
    const marks = marksOf(marked);
    const asked = marks.filter(({ letter }) => letter !== "t" && letter !== "y");
    const row: Row = {
      ...{ file: "", id: `post ${at + 1}`, sha256: "", from: 0, to: text.length },
      part: parts[at % parts.length] ?? "",
      groups: asked.map((one) => groupOf(text, one)),
    };
    const total = marks.find(({ letter }) => letter === "y")?.months;
    return { row, text, title: marks.find(({ letter }) => letter === "t"), total };
  });
}

/** The marks of a post, with their positions in the text without marks. */
function marksOf(marked: string): readonly Mark[] {
  return placeMarks(marked, mark).map(({ found: [, letter = "", months, sign], from, to }) => ({
    ...{ from, to, letter },
    months: Number(months),
    isChoice: sign === ":",
  }));
}

/** The level that the letter of a mark stands for; "x" leaves it open. */
const markedLevels: Readonly<Record<string, Group["level"]>> = {
  "": "required",
  p: "preferred",
  m: "mentioned",
  n: "none",
  x: undefined,
};

function groupOf(text: string, { from, to, letter, months, isChoice }: Mark): Group {
  const words = text.slice(from, to);
  const asked = { level: markedLevels[letter], minMonths: months };
  if (!isChoice) return { ...asked, spans: [{ from, to }], skills: [words], kind: "single" };
  const held = findSkills(words);
  const spans = held.map((one) => ({ from: from + one.from, to: from + one.to }));
  return { ...asked, spans, skills: held.map(({ skill }) => skill), kind: "choice" };
}

function askedIn(job: Job, sentence: Span): readonly Asked[] {
  return job.requirements
    .filter(({ kind }) => kind === "skill" || kind === "keyword")
    .map((one) => {
      const spans = one.spans.filter(({ from, to }) => sentence.from <= from && to <= sentence.to);
      return { ...one, spans, isElsewhere: spans.length < one.spans.length };
    })
    .filter(({ spans }) => spans.length > 0);
}

type Show = (kind: string, span: Span | undefined, note?: string) => void;

function showOf(text: string, { part, from, to, id }: Row): Show {
  return (kind, span, note = "") => {
    if (shown !== part || part === "closed" || span === undefined) return;
    const marked = `${text.slice(from, span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to, to)}`;
    console.error(`${kind} ${note} | ${id} ${marked.replace(/\s+/g, " ")}`);
  };
}

/** The places of the label's members that have an id. */
const knownSpans = ({ spans, skills }: Group): readonly Span[] =>
  spans.filter((_, i) => skills[i] !== null);

/** Whether a requirement contains all known members of a choice and no other label's. */
function isSame(one: Asked, group: Group, groups: readonly Group[]): boolean {
  return (
    knownSpans(group).every((span) => touches([span], one.spans)) &&
    groups.every(
      (other) => other === group || other.optional === true || !touches(other.spans, one.spans),
    )
  );
}

const isChoice = ({ skills, spans }: Asked): boolean => skills.length > 1 && spans.length > 1;

function compareChoices(row: Row, asked: readonly Asked[], show: Show): void {
  for (const group of row.groups) compareChoice(group, row, asked, show);
  for (const one of asked.filter(isChoice)) {
    const touched = row.groups.filter(({ spans }) => touches(spans, one.spans));
    const isOpen = touched.some(({ optional, level }) => optional === true || level === "none");
    if (touched.length === 0 || isOpen) continue;
    const isRight = touched.some(
      (group) => group.kind === "choice" && isSame(one, group, row.groups),
    );
    if (!figures["is a choice"].count(isRight)) show("NO CHOICE", one.spans[0], one.skills.join());
  }
}

function compareChoice(group: Group, row: Row, asked: readonly Asked[], show: Show): void {
  const isLeft = group.optional === true || group.kind === "single" || group.level === "none";
  const answers = asked.filter(({ spans }) => touches(spans, group.spans));
  // A choice with fewer than two known members cannot be judged.
  if (isLeft || knownSpans(group).length < 2 || answers.length === 0) return;
  const isFound = answers.some((one) => isSame(one, group, row.groups));
  const got = answers.map(({ skills }) => skills.join("+")).join("; ");
  if (!figures["choices found"].count(isFound))
    show("CHOICE", group.spans[0], `${got} expected ${group.skills.join("+")}`);
}

function compareGroup(group: Group, asked: readonly Asked[], show: Show): void {
  const { level, minMonths = 0, kind } = group;
  const note = group.skills.join("+");
  const answers = asked.filter(({ spans }) => touches(spans, group.spans));
  if (level === "none") {
    if (!figures["asks for nothing"].count(answers.length === 0)) show("ASKED", group.spans[0]);
    return;
  }
  if (!figures.found.count(answers.length > 0)) show(`MISSED (${level})`, group.spans[0], note);
  if (answers.length === 0) return;
  if (kind === "single" && !figures["singles that stand alone"].count(!answers.every(isChoice)))
    show("JOINED", group.spans[0], note);
  if (level !== undefined) compareAsked({ ...group, level, minMonths }, answers, show);
}

type Answered = Group & Required<Pick<Group, "level" | "minMonths">>;

/** How strongly it is asked for, and with how many years. */
function compareAsked(group: Answered, answers: readonly Asked[], show: Show): void {
  const { level, minMonths } = group;
  const told = answers.filter((one) => !one.isElsewhere || one.level === level);
  if (told.length > 0 && !figures.level.count(told.some((one) => one.level === level)))
    show("LEVEL", group.spans[0], `${told.map((one) => one.level).join()} expected ${level}`);
  const years = answers.filter(({ isElsewhere }) => !isElsewhere || minMonths > 0);
  if (minMonths === 0 && years.every((one) => one.minMonths === undefined)) return;
  const isRight = years.some((one) => (one.minMonths ?? 0) === minMonths);
  if (!figures.months.count(isRight))
    show("MONTHS", group.spans[0], `${years.map((one) => one.minMonths)} expected ${minMonths}`);
}

/** A line with the F1 score of choices, from how many are found and are right; empty if there are none. */
function f1(): string {
  const { "choices found": found, "is a choice": given } = figures;
  if (found.all === 0) return "";
  const [recall, precision] = [found.right / found.all, given.right / given.all];
  return `\n  choices (F1): ${((200 * recall * precision) / (recall + precision)).toFixed(1)} %`;
}

function comparePost({ title, total }: Post, job: Job, show: Show): void {
  if (title !== undefined) {
    const isTitle = job.title !== undefined && touches([job.title], [title]);
    if (!figures.title.count(isTitle)) show("TITLE", title, job.title?.text);
    const isWhole = job.title?.from === title.from && job.title.to === title.to;
    if (!figures["title and no more"].count(isWhole)) show("NOT JUST", title, job.title?.text);
  }
  if (!figures["total months"].count(job.minMonths === total))
    show("TOTAL", title ?? { from: 0, to: 0 }, `${job.minMonths} expected ${total}`);
}

async function measureRow(labels: Labels | Post): Promise<void> {
  const { row, text } = labels;
  const job = await parseJob(text);
  const asked = askedIn(job, row);
  const show = showOf(text, row);
  if ("total" in labels) comparePost(labels, job, show);
  compareChoices(row, asked, show);
  for (const group of row.groups) if (group.optional !== true) compareGroup(group, asked, show);
}

async function measure(set: string, labels: readonly Labels[]): Promise<void> {
  for (const part of parts) {
    figures = makeFigures();
    for (const one of labels) if (one.row.part === part) await measureRow(one);
    console.log(`The ${part} part${set}:${f1()}`);
    for (const [name, share] of Object.entries(figures))
      if (share.all > 0) console.log(`  ${name}: ${share}`);
  }
}

await measure("", labelsOf("choices.jsonl"));
for (const set of ["second", "third", "fourth"])
  await measure(` of the ${set} set`, labelsOf(`choices-${set}.jsonl`));
await measure(" of the invented lines", readForms());
for (const set of ["posts", "blocks", "mixed", "roles", "ways", "wordings"])
  await measure(` of the invented ${set}`, readPosts(`choice-${set}.txt`));
