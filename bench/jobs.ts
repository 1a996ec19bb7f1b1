// Measures the job reader against people's labels: npm run bench -- jobs [FOLDER]   (SHOW=first lists the
// errors in that set)
// The labels are in fixtures/gold as ids and offsets: twenty-five sets of postings that belong to their
// employers and are not part of the project, and two sets of invented ones in three parts. FOLDER (default
// ../shared/data) contains jobs.jsonl, jobs-hn.jsonl and jobs-short.jsonl.
import { parseJob } from "../src/analyze/parse-job.ts";
import type { Span } from "../src/document/document.ts";
import type { Job } from "../src/job/job.ts";
import {
  type Gold,
  goldSets,
  isUnseen,
  type Label,
  loadGold,
  loadSecondReader,
  touches,
} from "./gold/postings.ts";
import { Share } from "./gold/share.ts";

const folder = process.argv[2] ?? "../shared/data";
const shown = process.env.SHOW;

const makeFigures = () => ({
  found: new Share(),
  level: new Share(),
  alternatives: new Share(),
  "is a choice": new Share(),
  months: new Share(),
  "is a requirement": new Share(),
  title: new Share(),
  "job level": new Share(),
  "total months": new Share(),
  degree: new Share(),
});

/** The figures of the current set. */
let figures = makeFigures();
let isShown = false;

function show(kind: string, text: string, span: Span | undefined, note = ""): void {
  if (!isShown || span === undefined) return;
  const around = text.slice(Math.max(0, span.from - 50), span.to + 40).replace(/\s+/g, " ");
  console.error(kind, JSON.stringify(text.slice(span.from, span.to)), note, "|", around);
}

type Asked = Pick<
  Job["requirements"][number],
  "kind" | "name" | "level" | "skills" | "spans" | "minMonths"
>;

/** What is compared of a job, so that a reader's labels can be compared in its place. */
interface Answer extends Pick<Job, "level" | "minMonths"> {
  readonly title?: Span | undefined;
  readonly degree?: Gold["degree"] | undefined;
  readonly requirements: readonly Asked[];
}

function compare(gold: Gold, job: Answer, text: string): void {
  const asked = job.requirements.filter(({ kind }) => kind === "skill" || kind === "keyword");
  for (const label of gold.requirements) compareLabel(label, asked, text);
  const known = [...gold.requirements.flatMap(({ spans }) => spans), ...gold.optional];
  const judged = gold.judged ?? [{ from: 0, to: text.length }];
  for (const requirement of asked.filter(({ spans }) => touches(spans, judged))) {
    const isRight = figures["is a requirement"].count(touches(requirement.spans, known));
    if (!isRight)
      show(`NOISE (${requirement.kind}, ${requirement.level})`, text, requirement.spans[0]);
  }
  for (const group of asked.filter(({ skills }) => skills.length > 1))
    compareGroup(group, gold, text);
  compareWhole(gold, job, text);
}

/** Compares the facts about the job itself. */
function compareWhole(gold: Gold, job: Answer, text: string): void {
  const check = (name: keyof typeof figures, isRight: boolean, got: unknown, expected: unknown) => {
    if (figures[name].count(isRight) || !isShown) return;
    console.error(
      name.toUpperCase(),
      gold.id,
      JSON.stringify(got),
      "expected",
      JSON.stringify(expected),
    );
  };
  const { title, level = null, minMonths = null, degree } = job;
  if (gold.title !== null) {
    const isSame = title !== undefined && touches([title], [gold.title]);
    const [got, expected] = [title, gold.title].map((span) =>
      text.slice(span?.from, span?.to ?? 0),
    );
    check("title", isSame, got, expected);
  }
  if (gold.level !== undefined) check("job level", level === gold.level, level, gold.level);
  check("total months", minMonths === gold.minMonths, minMonths, gold.minMonths);
  const isDegree =
    degree?.level === gold.degree?.level &&
    degree?.required === gold.degree?.required &&
    degree?.orEquivalent === gold.degree?.orEquivalent;
  check("degree", isDegree, degree, gold.degree);
}

/**
 * Compares a returned choice with the labels. Groups without any label are not requirements and are skipped.
 */
function compareGroup(group: Asked, { requirements, choices = [] }: Gold, text: string): void {
  const touched = requirements.filter(({ spans }) => touches(group.spans, spans));
  if (touched.length === 0) return;
  const isWithin = (spans: readonly Span[]): boolean =>
    group.spans.filter((span) => touches([span], spans)).length > 1;
  // A choice stays one though a member is also asked for elsewhere, which `requirements` do not show.
  const isChoice =
    choices.some(isWithin) ||
    touched.some(
      ({ skills, spans }) =>
        skills.filter((id) => group.skills.includes(id)).length > 1 || isWithin(spans),
    );
  if (!figures["is a choice"].count(isChoice))
    show("NO CHOICE", text, group.spans[0], group.skills.join());
}

function compareLabel(label: Label, asked: readonly Asked[], text: string): void {
  // What the lexicon has no id for can be found only as a keyword; both are compared by place.
  const answers = asked.filter(
    ({ spans, skills }) =>
      touches(spans, label.spans) || skills.some((id) => label.skills.includes(id)),
  );
  if (!figures.found.count(answers.length > 0)) {
    show(`MISSED (${label.level})`, text, label.spans[0], label.skills.join());
    return;
  }
  const levels = answers.map(({ level }) => level);
  if (!figures.level.count(levels.includes(label.level))) {
    show("LEVEL", text, label.spans[0], `${levels.join()} expected ${label.level}`);
  }
  if (label.skills.length > 1) {
    const isGroup = answers.some(
      ({ skills }) =>
        label.skills.filter((id) => skills.includes(id)).length >=
        Math.max(2, label.skills.length - 1),
    );
    if (!figures.alternatives.count(isGroup)) {
      show(
        "GROUP",
        text,
        label.spans[0],
        `${answers.map(({ name }) => name).join("; ")} expected ${label.skills.join()}`,
      );
    }
  }
  if (label.minMonths !== undefined) {
    const months = answers.map(({ minMonths }) => minMonths);
    if (!figures.months.count(months.includes(label.minMonths))) {
      show("MONTHS", text, label.spans[0], `${months.join()} expected ${label.minMonths}`);
    }
  }
}

function print(name: string): void {
  console.log(`${name}:`);
  for (const [figure, share] of Object.entries(figures))
    if (share.all > 0) console.log(`  ${figure}: ${share}`);
}

const unseen = makeFigures();
for (const set of Object.keys(goldSets) as (keyof typeof goldSets)[]) {
  figures = makeFigures();
  isShown = shown === set;
  for (const { gold, text } of loadGold(folder, set)) compare(gold, await parseJob(text), text);
  print(`The ${set} set`);
  if (!isUnseen(set)) continue;
  for (const [name, { right, all }] of Object.entries(figures)) {
    unseen[name as keyof typeof unseen].right += right;
    unseen[name as keyof typeof unseen].all += all;
  }
}
figures = unseen;
print("All sets that nobody has looked at");

/** A reader's labels in the form of an answer. */
const answerOf = ({ title, minMonths, degree, requirements }: Gold): Answer => ({
  title: title ?? undefined,
  ...(minMonths === null ? {} : { minMonths }),
  degree,
  requirements: requirements.map((label) => ({
    kind: "skill",
    name: label.skills.join(),
    ...label,
  })),
});

// How far two readers agree shows what could be reached. The second one was shown where names stand.
isShown = false;
const [reader, ours] = [makeFigures(), makeFigures()];
for (const { gold, second, text } of loadSecondReader(folder)) {
  figures = reader;
  compare(gold, answerOf(second), text);
  figures = ours;
  compare(gold, await parseJob(text), text);
}
figures = reader;
print("A second reader of some of these");
figures = ours;
print("The job reader on the same postings");
