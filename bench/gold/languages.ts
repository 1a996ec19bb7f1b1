// Compares what is read from an invented posting or resume of fixtures/gold/languages with its labels.
import { readDocument } from "../../src/analyze/read-document.ts";
import type { Job } from "../../src/job/job.ts";
import { parseJob } from "../../src/job/parse.ts";
import { parseResume } from "../../src/resume/parse.ts";
import type { Resume } from "../../src/resume/resume.ts";

interface LabeledPosting {
  readonly id: string;
  readonly closed?: true;
  readonly text: string;
  readonly title: string;
  readonly level: string | null;
  readonly minMonths: number | null;
  readonly degree: string | null;
  /**
   * The ids, any of which suffices, the level, and the months if years are asked for: "java|kotlin required
   * 36".
   */
  readonly asks: readonly string[];
  /** Ids that may or may not be returned. */
  readonly optional: readonly string[];
}

interface LabeledResume {
  readonly id: string;
  readonly closed?: true;
  readonly text: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly sections: readonly string[];
  /** Title, employer, start and end of each. */
  readonly positions: readonly (readonly string[])[];
  readonly degrees: readonly string[];
  readonly languages: readonly string[];
}

/** A file of fixtures/gold/languages. */
export interface LabeledTexts {
  readonly postings: readonly LabeledPosting[];
  readonly resumes: readonly LabeledResume[];
}

/** One comparison: its subject, whether it holds, and what was read if it does not. */
export interface Comparison {
  readonly about: string;
  readonly isRight: boolean;
  readonly told: string;
}

const compare = (about: string, asked: unknown, read: unknown): Comparison => ({
  about,
  isRight: JSON.stringify(asked) === JSON.stringify(read),
  told: `${JSON.stringify(asked)} was read as ${JSON.stringify(read)}`,
});

function compareAsk(ask: string, job: Job): readonly Comparison[] {
  const [names = "", level, months] = ask.split(" ");
  const ids = names.split("|");
  const answers = job.requirements.filter(({ skills }) => skills.some((id) => ids.includes(id)));
  const sameMembers = answers.filter(
    ({ skills }) => [...skills].sort().join() === [...ids].sort().join(),
  );
  const [answer] = [...sameMembers, ...answers];
  const found = { about: "found", isRight: answer !== undefined, told: `${ask} was not found` };
  if (answer === undefined) return [found];
  return [
    found,
    compare("level asked", [names, level], [names, answer.level]),
    compare("years", [names, months ?? "-"], [names, `${answer.minMonths ?? "-"}`]),
    ...(ids.length > 1 ? [compare("choice", [...ids].sort(), [...answer.skills].sort())] : []),
  ];
}

/** Compares a posting with its labels. */
export async function comparePosting(posting: LabeledPosting): Promise<readonly Comparison[]> {
  const job = await parseJob(await readDocument(posting.text));
  const known = [...posting.asks.map((ask) => ask.split(" ")[0] ?? ""), ...posting.optional];
  const ids = new Set(known.flatMap((names) => names.split("|")));
  const returned = job.requirements.filter(({ kind }) => kind === "skill");
  return [
    ...posting.asks.flatMap((ask) => compareAsk(ask, job)),
    ...returned.map(({ skills, level }) => ({
      about: "asked",
      isRight: skills.some((id) => ids.has(id)),
      told: `${skills.join("|")} ${level} is asked for nowhere`,
    })),
    {
      about: "posting's title",
      isRight: job.title?.text.includes(posting.title) === true,
      told: `${posting.title} was read as ${job.title?.text}`,
    },
    compare("posting's level", posting.level, job.level ?? null),
    compare("posting's years", posting.minMonths, job.minMonths ?? null),
    compare("posting's degree", posting.degree, job.degree?.level ?? null),
  ];
}

function comparePositions(labels: LabeledResume["positions"], resume: Resume) {
  return labels.flatMap(([title, employer, start, end], index) => {
    const read =
      resume.positions.find((position) => position.start === start) ?? resume.positions[index];
    return [
      compare("dates", [start, end], [read?.start, read?.end]),
      compare("title", title, read?.title?.text),
      compare("employer", employer, read?.employer?.text),
    ];
  });
}

/** Compares a resume with its labels. */
export async function compareResume(labels: LabeledResume): Promise<readonly Comparison[]> {
  const resume = await parseResume(await readDocument(labels.text), { now: "2026-11-20" });
  const { contact, positions, sections, degrees, languages } = resume;
  return [
    compare("name", labels.name, contact.name?.text),
    compare(
      "e-mail and phone",
      [labels.email, labels.phone],
      [contact.email?.text, contact.phone?.text],
    ),
    compare(
      "sections",
      labels.sections,
      sections.map(({ kind }) => kind).filter((kind) => kind !== "other"),
    ),
    compare("positions", labels.positions.length, positions.length),
    ...comparePositions(labels.positions, resume),
    compare(
      "degrees",
      labels.degrees,
      degrees.map(({ level }) => level),
    ),
    compare(
      "languages",
      labels.languages,
      languages.map(({ text }) => text),
    ),
  ];
}
