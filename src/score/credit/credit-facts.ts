import type { Fact } from "../../document/document.ts";
import type { Job, Requirement } from "../../job/job.ts";
import type { Degree, Resume } from "../../resume/resume.ts";
import { memoize } from "../../text/memoize.ts";
import {
  compareDegrees,
  degreeFacts,
  isBeingStudied,
  type JobDegree,
  studiesFor,
} from "../degree.ts";
import { oneLine } from "../evidence.ts";
import type { CreditFacts } from "../factors.ts";
import { fieldMonths } from "../proof/field-months.ts";
import { type OwnTitle, ownTitles } from "../proof/own-titles.ts";
import { monthsSincePosition, recencyShare } from "../proof/recency.ts";
import type { ResumeView } from "../proof/resume-view.ts";
import { namedInTitle, shownWords } from "../proof/shown-words.ts";
import { shownWorkMonths } from "../proof/telling.ts";
import { degreeEquivalentMonths } from "../thresholds.ts";
import { compareTitles } from "../titles/compare-titles.ts";
import { isTeacher } from "../titles/people-roles.ts";
import { readAskedTitles, type TitleWords } from "../titles/title.ts";
import { studentTitle, titleMet, titleOtherTrade } from "../titles/title-credits.ts";
import type { Credit } from "./credit.ts";

/**
 * The credit for a requirement that is not a skill: for a title by the resume's titles, for experience by its
 * months, for a degree by its degrees.
 */
export function creditFacts(
  requirement: Requirement,
  view: Pick<ResumeView, "resume" | "uses" | "copied">,
  job: Job | undefined,
): Credit {
  const { resume } = view;
  switch (requirement.kind) {
    case "title":
      return titleCredit(requirement, view, job);
    case "experience":
      return experienceCredit(askedMonths(requirement, job), view, job);
    default:
      return degreeCredit(job?.degree ?? anyDegree(requirement), resume, job);
  }
}

/** Cached, since it is the same for every resume that a posting is compared with. */
const askedTitlesOf = memoize(({ name }: Requirement) => readAskedTitles(name));

function titleCredit(
  requirement: Requirement,
  view: Pick<ResumeView, "resume" | "uses" | "copied">,
  job: Job | undefined,
): Credit {
  const { resume } = view;
  const likenessOf = likenessTo(askedTitlesOf(requirement), view, job);
  let best: Fact | undefined;
  let most = 0;
  let rest: Omit<CreditFacts["title"], "title"> = {};
  for (const own of ownTitles(resume)) {
    const { likeness, ...facts } = likenessOf(own);
    if (likeness > most) [best, most, rest] = [own.fact, likeness, facts];
  }
  const studied = job?.level === "intern" ? resume.degrees.find(isBeingStudied) : undefined;
  if (studied !== undefined && most < studentTitle) {
    const text = resume.document.text.slice(studied.from, studied.to);
    [best, most, rest] = [{ ...studied, text }, studentTitle, { place: "studies" }];
  }
  const percent = Math.round(100 * most);
  if (best === undefined || percent === 0) return notFound.title;
  const facts = { title: shortened(oneLine(best.text)), ...rest };
  return {
    percent,
    status: percent >= 100 * titleMet ? "met" : "partial",
    factors: [{ kind: "title", value: percent / 100, facts }],
    spans: [best],
  };
}

/** How near a title of the resume is to what is asked for, 0–1, and why. */
interface Likeness extends Omit<CreditFacts["title"], "title"> {
  readonly likeness: number;
}

function likenessTo(
  asked: readonly TitleWords[],
  view: Pick<ResumeView, "resume" | "uses" | "copied">,
  job: Job | undefined,
): (own: OwnTitle) => Likeness {
  const named = job === undefined ? [] : namedInTitle(job);
  return ({ fact, words, role = words, place, position, ...own }) => {
    const credit = own.credit * teachingShare(fact, job?.title);
    const plain = Math.max(bestLikeness(asked, words, credit), bestLikeness(asked, role, credit));
    const shown = shownWords(words, position, named, view);
    const likeness = Math.max(plain, bestLikeness(asked, words, credit, shown.words));
    const since = position === undefined ? 0 : monthsSincePosition(view.resume, position);
    const recency = recencyShare(since);
    return {
      likeness: recency * likeness,
      ...(likeness > plain && shown.names.length > 0 && { shows: shown.names }),
      ...(place !== undefined && { place }),
      ...(recency < 1 && { since }),
    };
  };
}

/** A Java trainer has a word in common with a Java developer, but not the work. */
function teachingShare(own: Fact, asked: Fact | undefined): number {
  return isTeacher(own) && !isTeacher(asked) ? titleOtherTrade : 1;
}

/** If a posting asks for several titles, the nearest one counts. */
function bestLikeness(
  asked: readonly TitleWords[],
  own: TitleWords,
  credit: number,
  shown?: ReadonlySet<string>,
): number {
  return credit * Math.max(...asked.map((one) => compareTitles(one, own, shown)));
}

/** The first line of a summary may be a whole paragraph. */
const maxTitleLength = 80;

function shortened(text: string): string {
  if (text.length <= maxTitleLength) return text;
  // A cut within a word may split a surrogate pair.
  return `${text.slice(0, maxTitleLength - 1).replace(/[.,;:]?\s\S{0,30}$|[\uD800-\uDBFF]$/, "")}…`;
}

/** The total months that a posting asks for. */
export function askedMonths(requirement: Requirement, job: Job | undefined): number {
  return requirement.minMonths ?? job?.minMonths ?? 0;
}

function experienceCredit(
  asked: number,
  { resume, copied }: Pick<ResumeView, "resume" | "copied">,
  job: Job | undefined,
): Credit {
  const { months: dated, others, elsewhere, positions } = fieldMonths(resume, job);
  const { months, isClaimed } = shownWorkMonths(resume, { dated, asked, copied });
  const percent = months >= asked ? 100 : Math.floor((100 * months) / asked);
  return {
    percent,
    status: percent === 100 ? "met" : percent === 0 ? "missing" : "partial",
    factors: [
      {
        kind: "experience",
        value: percent / 100,
        facts: {
          months,
          asked,
          elsewhere,
          ...(others > 0 && !isClaimed && { others }),
          ...(isClaimed && { isClaimed }),
        },
      },
    ],
    spans: positions.map((position) => position.title ?? position.employer ?? position),
  };
}

function degreeCredit(asked: JobDegree, resume: Resume, job: Job | undefined): Credit {
  let best: Degree | undefined;
  let most = 0;
  for (const degree of studiesFor(asked, resume)) {
    const likeness = compareDegrees(asked, degree);
    if (likeness > most) [best, most] = [degree, likeness];
  }
  const { months, positions } = fieldMonths(resume, job);
  if (asked.orEquivalent && most < 1 && months >= (asked.orMonths ?? degreeEquivalentMonths)) {
    return {
      percent: 100,
      status: "met",
      factors: [{ kind: "instead-of-degree", value: 1, facts: { months } }],
      spans: positions.map((position) => position.title ?? position.employer ?? position),
    };
  }
  const percent = Math.round(100 * most);
  if (best === undefined || percent === 0) return notFound.degree;
  return {
    percent,
    status: percent === 100 ? "met" : "partial",
    factors: [{ kind: "degree", value: percent / 100, facts: degreeFacts(asked, best) }],
    spans: [best],
  };
}

/** The degree asked for, from the requirement alone, for a job that was not made by this package's reader. */
function anyDegree({ level }: Requirement): JobDegree {
  return { fields: [], required: level === "required", orEquivalent: false };
}

function nothing(what: CreditFacts["not-found"]["what"]): Credit {
  const factors = [{ kind: "not-found", value: 0, facts: { what } }] as const;
  return { percent: 0, status: "missing", factors, spans: [] };
}

/** The credit if the resume does not show it. */
export const notFound: Readonly<Record<CreditFacts["not-found"]["what"], Credit>> = {
  skill: nothing("skill"),
  title: nothing("title"),
  degree: nothing("degree"),
};
