// Headings and sentences of the reports for people, in one place, ready for translation. The names of facts
// are in labels.ts. Suggestions, factors and findings have their own words (score/advice.ts,
// score/because.ts, the checks).
import type { Condition } from "../job/job.ts";
import { fullHundredths, mostHundredths } from "../score/weights.ts";
import type { RowGroup } from "./keyword-rows.ts";

const groupNames: Readonly<Record<RowGroup, string>> = {
  hard: "Hard skills",
  title: "Title and experience",
  soft: "Soft skills and languages",
  education: "Education and certificates",
  words: "Other words of the posting",
};

const conditions: Readonly<Record<Condition["kind"], (said: string) => string>> = {
  place: (places) => places,
  remote: () => "remote work",
  hybrid: () => "hybrid work",
  "on-site": () => "work on site",
  "work-permit": (said) => `a work permit (“${said}”)`,
  visa: () => "help with a visa",
  clearance: (said) => `a security clearance (“${said}”)`,
  salary: (pay) => `pay of ${pay}`,
};

const beyondNote = `Points above ${fullHundredths / 100} count less.`;

export const words = {
  noName: "The resume",
  comparedWith: (target: string, isField: boolean): string =>
    isField ? `compared with ${target}` : `for ${target}`,

  noScore: "No score",
  unknownReason: "the reason is not known",
  noScoreBecause: (reason: string) => `There is no score: ${reason}.`,
  /** What no point depends on, but people are turned down by. */
  notScored: (conditions: string) => `Not scored: ${conditions}`,
  conditions: conditions as Readonly<Record<Condition["kind"], (said: string) => string>>,
  moreOf: (count: number) => `${count} more`,
  ofPoints: "of 100 points",
  /** After "A good match". */
  onPoints: (names: string, areSeveral: boolean) =>
    ` on points, but ${names}, which ${areSeveral ? "are required, were" : "is required, was"} not found`,
  picture: (score: string) =>
    `${score} of 100 points, drawn as one column for each requirement. The table of keywords holds the same numbers.`,
  pictureLegend:
    "The width of a column is what its requirement can earn; the filled part is what it earns.",
  met: "met",
  partlyMet: "partly met",
  notEarned: "points not earned",

  firstThings: "What to do first, and what each change adds by itself",
  ofPostings: (share: string) => `${share} of postings`,
  writtenAndAsked: (written: string, asked: string) => `“${written}”; the posting: “${asked}”`,
  honest: "Make only the changes that are true of you.",

  keywords: "Keywords",
  groups: groupNames as Readonly<Record<RowGroup, string>>,
  columns: {
    keyword: "Keyword",
    asked: "Asked",
    inPosting: "In the posting",
    inResume: "In the resume",
    where: "Where it is shown",
    time: "Time shown",
    points: "Points",
  },
  /** The names of the columns if there is little room. */
  narrow: {
    asked: "asked",
    inPosting: "posting",
    inResume: "resume",
    points: "points",
    proof: "shown",
  },
  /** The tables of `compare`. */
  profiles: {
    columns: {
      keyword: "keyword",
      postings: "postings",
      resumes: "resumes",
      verdict: "verdict",
      before: "before",
      now: "now",
      change: "change",
    },
    count: (documents: number, what: string) =>
      `${documents.toLocaleString("en-US")} ${documents === 1 ? what.replace(/s$/, "") : what}`,
    whose: (count: string, name: string, areResumes: boolean) =>
      `${count} ${areResumes ? "of" : "for"} ${name}`,
    both: (postings: string, resumes: string) => `${postings}, ${resumes}`,
    inTurn: (earlier: string, later: string) => `${earlier}, then ${later}`,
  },
  /** The tables of `skills`. */
  skills: {
    columns: {
      skill: "skill",
      category: "category",
      mentions: "mentions",
      writtenAs: "written as",
      decision: "decision",
      because: "because",
      quote: "in",
    },
    kept: "kept",
    refused: "refused",
    none: "No skills of the lexicon were found.",
    noneDoubtful: "No word was in doubt.",
  },
  noneOf: (asked: string) => `none of ${asked}`,
  /** Months of positions whose dates are years alone. */
  about: (months: string) => `about ${months}`,
  monthsOf: (shown: string, asked: string) => `${shown} of ${asked}`,
  monthsAndAsked: (shown: string, asked: string) => `${shown}, ${asked} asked for`,
  calledInPosting: (said: string) => `“${said}” in the posting`,
  /** Next to a place where it was used for less time. */
  monthsInAll: (shown: string) => `${shown} in all`,
  /** Shown before the table, since "0 of 20.0" is not a share of the 100 points of a full score. */
  pointsNote: (whole: number) =>
    `The keywords are worth ${whole} points together. ${fullHundredths / 100} of them are a strong match: fewer count by their share of ${fullHundredths / 100}, and more count less, so that all of them make ${mostHundredths / 100}.`,
  /** How the points of a deduction are calculated, after its sentence. */
  calculated: (because: string) => `(${because})`,
  takenOff: "Taken off",
  deductions: {
    technologies: (share: string, factor: string) =>
      `The technologies earn ${share} of their points, so the points for everything else but the title are multiplied by ${factor}.`,
    skills: (share: string, factor: string) =>
      `The skills earn ${share} of their points, so those for experience, degrees and traits are multiplied by ${factor}.`,
    core: (names: string, share: string, factor: string, areSeveral: boolean) =>
      `The title names ${names}, and ${share} of that counts as met${areSeveral ? " (a language that is missing counts against the others)" : ""}, so all points are multiplied by ${factor}.`,
    experience: (months: number, asked: number, factor: string) =>
      `${months === 0 ? "None" : months} of the ${asked} months asked for ${months === 1 ? "is" : "are"} shown, so all points are multiplied by ${factor}.`,
    seniority: (level: string, factor: string) =>
      `The job is at the level "${level}", and every title in the resume is below that, so all points are multiplied by ${factor}.`,
    studies: (factor: string) =>
      `The posting seeks students, but no current or recent studies were found, so all points are multiplied by ${factor}.`,
    below: (factor: string) =>
      `Fewer than ${fullHundredths / 100} points count by their share of ${fullHundredths / 100}, so they are multiplied by ${factor}.`,
    beyond: beyondNote as string,
  },
  andMore: (count: number) => `and ${count} more`,
  andMoreOfLessWeight: (count: number) => `and ${count} more of less weight`,
  topOfResume: "top of the resume",
  sectionNamed: (name: string) => `${name} section`,

  texts: "The texts, side by side",
  textsHint:
    "What the posting asks for is marked. Select a marked word to see where the other text has it.",
  resumeText: "The resume as it was read",
  postingText: "The posting as it was read",
  textCut: "The rest of the text is left out here.",
  page: (page: number) => `page ${page}`,
  looks: {
    met: "met",
    partial: "partly met",
    missing: "missing",
    unread: "asked for, but not understood",
    other: "a skill that is not asked for",
  },
  printTexts: "Print the texts too",

  passedCards: (names: string) => `Passed: ${names}.`,
  cardSigns: { passed: "✓", note: "•", warning: "!", error: "✗", unknown: "?" },
  cardStates: {
    passed: "passed",
    note: "worth a look",
    warning: "may be misread",
    error: "fails",
    unknown: "not known",
  },
  seePlace: "see it in the text",
  parser: "What a parser makes of the resume",
  source: (name: string) => `Source: ${name}`,

  arithmetic: "How each number was calculated",
  arithmeticHint: (whole: number) =>
    `Points are weight × credit. All weights add up to ${whole}. The score is the sum of the points, less what is taken off.`,
  factors: (weight: string, share: string) => `weight ${weight} → ${share}`,
  credit: (credit: string) => `credit ${credit}`,
  points: (points: string) => `points ${points}`,

  matrix: {
    rank: "rank",
    score: "score",
    met: "met",
    partly: "partly",
    missing: "missing",
    resume: "resume",
    posting: "posting",
    title: "title",
    lacks: "missing most",
    none: "none",
    scores: "Scores",
    resumesFor: (posting: string) => `Resumes for ${posting}`,
    postingsFor: (person: string) => `Postings for ${person}`,
    resumesAndPostings: "Resumes and postings",
    counts: (resumes: number, postings: number) =>
      `${resumes === 1 ? "1 resume" : `${resumes} resumes`}, ${postings === 1 ? "1 posting" : `${postings} postings`}. Select a score to see what it is made of.`,
    honest: "The order is an aid to reading, not a decision.",
    gridLabel: "Scores of resumes by postings",
    pair: (resume: string, posting: string) => `${resume} for ${posting}`,
    pointsOf: (points: string, weight: string) => `${points} of ${weight}`,
    back: "Back to the table",
    metOf: (met: number, all: number) => `${met} of ${all}`,
  },

  field: {
    title: "What the field asks for",
    next: "Often asked for, not found here",
    share: (name: string, share: string) => `${name} ${share}`,
    companion: (share: string, name: string) =>
      `asked for by ${share} of those that ask for ${name}`,
    also: (fields: string) => `The resume also shows ${fields}.`,
    postings: (source: string) => `Postings: ${source}.`,
    resumes: (resumes: string) => `What others show is counted in ${resumes}.`,
    whose: (count: string, name: string) => `${count} resumes of ${name}`,
    count: (count: string) => `${count} resumes`,
    surplus: (names: string) =>
      `Seldom asked for, shown by many, and by this resume too: ${names}.`,
    demandedShown: "In demand, seldom shown by others, shown by you",
    demandedMissing: "In demand, seldom shown, not found here",
    suppliedShown: "Seldom asked for, shown by many, you too",
    demand: "of postings ask for it",
    supply: "of resumes show it",
    ticked: "✓ shown in this resume",
    interval: "The thin line is the 95 % interval.",
    shares: (name: string, demand: string, supply: string) =>
      `${name}: in ${demand} of postings, ${supply} of resumes`,
    pageTitle: "What is asked for, and what is shown",
    picture: "Demand against supply",
    verdicts: {
      "in-demand": "in demand, seldom shown",
      "table-stakes": "table stakes",
      "over-supplied": "over-supplied",
      rare: "rare",
    },
    point: (name: string, demand: string, supply: string, verdict: string) =>
      `${name}: asked for by ${demand}, shown by ${supply}, ${verdict}`,
    equal: "On the dashed line, as many resumes show it as postings ask for it.",
  },

  resume: {
    work: "Work",
    education: "Education",
    skills: "Skills",
    noSkills: "No skills of the lexicon were found.",
    used: "Skills used in positions and projects",
    elsewhere: "Skills named elsewhere",
    softSkills: "Soft skills",
    languages: "Languages",
    certifications: "Certifications",
    columns: ["skill", "proof", "months", "last used"],
  },

  difference: {
    title: (before: string, after: string) => `${before} → ${after}`,
    none: "no score",
    notAsked: "not asked",
    gained: "Gained",
    lost: "Lost",
    skillsGained: "Other skills that are new",
    skillsLost: "Other skills that are gone",
    findingsGone: "No longer found by the checks",
    findingsAdded: "Newly found by the checks",
    nothing: "Nothing that counts has changed.",
    columns: ["points", "requirement", "was → is", "shown"],
  },

  madeOffline: "Made offline; this page loads nothing.",
} as const;
