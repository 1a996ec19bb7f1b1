import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { KeywordProfile } from "../../src/keywords/profile.ts";
import type { Contribution, Match } from "../../src/score/match.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { parseLexicon } from "../../src/skills/lexicon/parse-lexicon.ts";
import { asks, documentOf, jobOf, lexicon, resumeOf, type Sketch, score, shares } from "./build.ts";

const only = (match: Match): Contribution => {
  const [first] = match.contributions;
  if (first === undefined) throw new Error("no contribution");
  return first;
};

/** Long enough to know a skill in depth. */
const months = 36;

const credits: readonly [string, Sketch, Parameters<typeof asks>, number, string][] = [
  ["long in a position", { positions: [{ skills: ["kafka"], months: 24 }] }, ["kafka"], 1, "met"],
  ["half that long", { positions: [{ skills: ["kafka"], months: 12 }] }, ["kafka"], 0.8, "met"],
  ["for a time not told", { positions: [{ skills: ["kafka"] }] }, ["kafka"], 0.6, "met"],
  ["named in a project", { projects: [["kafka"]] }, ["kafka"], 0.6, "met"],
  ["only listed", { listed: ["kafka"] }, ["kafka"], 0.5, "met"],
  ["only in the summary", { summary: ["kafka"] }, ["kafka"], 0.5, "met"],
  ["hidden", { hidden: ["kafka"] }, ["kafka"], 0, "missing"],
  ["absent", { listed: ["rust"] }, ["kafka"], 0, "missing"],
  ["implied", { positions: [{ skills: ["django"], months }] }, ["python"], 0.9, "met"],
  ["implied twice over", { positions: [{ skills: ["wagtail"], months }] }, ["python"], 0.9, "met"],
  ["usually there", { positions: [{ skills: ["spring"], months }] }, ["java"], 0.35, "partial"],
  ["a substitute", { positions: [{ skills: ["flask"], months }] }, ["django"], 0.35, "partial"],
  ["another language", { positions: [{ skills: ["kotlin"], months }] }, ["java"], 0.15, "partial"],
  [
    "a substitute that serves as well",
    { positions: [{ skills: ["flask"], months }] },
    ["django", { orSimilar: true }],
    1,
    "met",
  ],
  [
    "half the months",
    { positions: [{ skills: ["kafka"], months: 12 }] },
    ["kafka", { minMonths: 24 }],
    0.68,
    "partial",
  ],
  [
    "all the months",
    { positions: [{ skills: ["kafka"], months: 24 }] },
    ["kafka", { minMonths: 24 }],
    1,
    "met",
  ],
  [
    "no months where some are asked",
    { listed: ["kafka"] },
    ["kafka", { minMonths: 24 }],
    0.18,
    "partial",
  ],
  [
    "the better of two alternatives",
    { listed: ["kafka"], positions: [{ skills: ["rust"], months }] },
    ["kafka", { skills: ["kafka", "rust"] }],
    1,
    "met",
  ],
  ["a spoken language, which no work shows", { listed: ["german"] }, ["german"], 1, "met"],
];

test.for(credits)("%s gives the expected credit", ([, sketch, asked, credit, status]) => {
  expect(only(score(sketch, jobOf([asks(...asked)])))).toMatchObject({ credit, status });
});

test("a skill that is both listed and implied by work gets the better credit", () => {
  const both = score(
    { listed: ["python"], positions: [{ skills: ["django"], months }] },
    jobOf([asks("python")]),
  );
  expect(only(both).credit).toBe(0.9);
});

test("the reason of a contribution contains every number behind it", () => {
  const job = jobOf([asks("kafka", { minMonths: 24, frequency: 2 }), asks("security")]);
  const match = score({ positions: [{ skills: ["kafka"], months: 12 }] }, job);
  expect(only(match).because).toBe(
    "weight hard skill 10 × required 1 × 2 mentions 1.15 × usual 1 = 11.5, cut to the most that one requirement can weigh; " +
      "credit named 1 × in a position 1 × 12 of the 24 months asked for 0.675 = 0.68",
  );
});

test("an unreadable resume has no score and says why", () => {
  const resume = resumeOf({ listed: ["kafka"] });
  const unreadable = {
    ...resume,
    document: { ...resume.document, quality: "unreadable" as const },
  };
  const match = scoreMatch(unreadable, jobOf([asks("kafka")]), { lexicon, shares });
  expect(match).toMatchObject({ score: null, contributions: [], suggestions: [] });
  expect(match.because).toContain("unreadable");
});

test("a posting that asks for nothing and has no software title gives no score", () => {
  const title = { text: "Chef", from: 0, to: 4 };
  expect(score({}, jobOf([], { title })).score).toBe(null);
  expect(score({}, jobOf([])).reason).toBe("posting-too-short");
  const words =
    "We make tea and have done so for many years in a small town by the sea where nobody minds the rain";
  expect(score({}, jobOf([], { document: textDocument(words) })).because).toBe(
    "no requirement that skilltally knows was found in the posting",
  );
});

test("a posting with only a title is scored if it names a field of software, but never as a strong match", () => {
  const match = (text: string, title = "Backend Engineer") =>
    score(
      { positions: [{ title, skills: [], months: 60 }] },
      jobOf([], { title: { text, from: 0, to: text.length } }),
    );
  expect(match("Backend Engineer")).toMatchObject({
    score: 61.66,
    band: "good",
    caution: "few-requirements",
  });
  expect(match("Frontend Engineer").band).toBe("unrelated");
  expect(match("Frontend Engineer", "Software Engineer").band).toBe("unrelated");
  expect([match("Software Engineer").score, match("Office Manager").score]).toEqual([null, null]);
});

test("the language that the resume is written in need not be named", () => {
  const job = jobOf([asks("german")]);
  const of = (writtenIn: string) =>
    only(scoreMatch({ ...resumeOf({}), writtenIn }, job, { lexicon, shares }));
  expect(of("german")).toMatchObject({ credit: 1, status: "met" });
  expect(of("german").because).toContain("the language of the resume");
  expect(of("french")).toMatchObject({ credit: 0, status: "missing" });
});

test("title, months and degree are separate requirements", () => {
  const job = jobOf([asks("kafka")], {
    title: { text: "Senior Backend Engineer", from: 0, to: 23 },
    minMonths: 60,
    degree: {
      level: "bachelor",
      fields: ["Computer Science"],
      required: true,
      orEquivalent: false,
    },
  });
  const match = score(
    {
      positions: [{ title: "Backend Developer", months: 30 }],
      degrees: [{ level: "bachelor" }],
      field: "Software Engineering",
    },
    job,
  );
  const got = match.contributions.map(({ kind, credit, status }) => [kind, credit, status]);
  expect(got).toEqual([
    ["experience", 0.5, "partial"],
    ["title", 0.85, "met"],
    ["skill", 0, "missing"],
    ["degree", 1, "met"],
  ]);
});

test("experience replaces a degree only if the posting accepts it", () => {
  const degree = { level: "bachelor" as const, fields: [], required: true, orEquivalent: true };
  const sketch = { positions: [{ months: 60 }] };
  const credit = (accepted: boolean) =>
    score(sketch, jobOf([], { degree: { ...degree, orEquivalent: accepted } })).score;
  expect([credit(true), credit(false)]).toEqual([100, 0]);
});

test("an open-vocabulary keyword is found by its stems, in the order of its words", () => {
  const keyword = asks("~event sourc", {
    kind: "keyword",
    name: "event sourcing",
    category: "keyword",
  });
  const credit = (bullet: string) =>
    only(score({ positions: [{ bullet }] }, jobOf([keyword]))).credit;
  expect(credit("Introduced event sourced ledgers")).toBe(1);
  expect(credit("Sourced events for the team")).toBe(0);
});

test("words copied from the posting count at most as a bare list", () => {
  const line = "You will build reliable streaming services with Kafka for our customers every day";
  const job = jobOf([asks("kafka")], { document: documentOf([line]) });
  const resume = resumeOf({ positions: [{ bullet: line, months: 40 }] });
  const from = resume.document.text.indexOf("Kafka");
  const mention = {
    from,
    to: from + 5,
    surface: "Kafka",
    skill: "kafka",
    name: "Kafka",
    category: "tool",
  };
  const use = {
    skill: "kafka",
    name: "Kafka",
    category: "tool",
    mentions: [mention],
    months: 40,
    namedMonths: 40,
    proof: "position" as const,
  };
  const match = scoreMatch({ ...resume, skills: [use] }, job, { lexicon, shares });
  expect(only(match)).toMatchObject({ credit: 0.13, status: "met" });
  expect(only(match).because).toContain("copied from the posting");
});

test("the same list of skills in both is not a copy", () => {
  const names = "Kafka, Python, Java, Django, Flask, Rust, Kubernetes, Spring, Wagtail, Security";
  const job = jobOf([asks("kafka")], { document: documentOf([names]) });
  const skills = names.toLowerCase().split(", ");
  const match = scoreMatch(resumeOf({ positions: [{ skills, months }] }), job, { lexicon, shares });
  expect(only(match).credit).toBe(1);
});

test("the posting's own wording is searched for outside hidden text", () => {
  const document = documentOf(["k8s wanted"]);
  const job = jobOf([asks("kubernetes", { spans: [{ from: 0, to: 3 }] })], { document });
  expect(only(score({ listed: ["kubernetes"] }, job)).literal).toBe(false);
  expect(
    only(score({ listed: ["kubernetes"], surfaces: { kubernetes: "K8S" } }, job)).literal,
  ).toBe(true);
  expect(
    only(score({ hidden: ["kubernetes"], surfaces: { kubernetes: "K8S" } }, job)).literal,
  ).toBe(false);
});

test("evidence quotes the line of the strongest proof first, with section and page", () => {
  const match = score(
    { listed: ["rust", "kafka"], positions: [{ skills: ["kafka"] }] },
    jobOf([asks("kafka")]),
  );
  expect(
    only(match).evidence.map(({ quote, section, page }) => ({ quote, section, page })),
  ).toEqual([
    { quote: "Kafka", section: "experience", page: 1 },
    { quote: "Rust, Kafka", section: "skills", page: 1 },
  ]);
});

test("a profile's keywords are requirements, weighed by how many postings ask for them", () => {
  const profile: KeywordProfile = {
    lexicon: lexicon.hash,
    documents: 100,
    keywords: {
      kafka: { documents: 30, mentions: 40 },
      kubernetes: { documents: 10, mentions: 10 },
      java: { documents: 4, mentions: 4 },
    },
  };
  const match = score({ positions: [{ skills: ["kafka"] }] }, profile);
  expect(match.contributions.map(({ name, weight, level }) => [name, weight, level])).toEqual([
    ["Kafka", 70.2, "mentioned"],
    ["Kubernetes", 46.8, "mentioned"],
  ]);
  expect(match.score).toBe(23.65);
});

test("a profile of another lexicon is refused", () => {
  const profile = { lexicon: "other", documents: 1, keywords: {} };
  expect(() => score({}, profile)).toThrow(expect.objectContaining({ code: "PROFILE_MISMATCH" }));
});

test("a job without any weighted requirement gives no score", () => {
  const match = scoreMatch(resumeOf({}), jobOf([asks("kafka")]), {
    lexicon,
    shares,
    weights: { kinds: { skill: 0 } },
  });
  expect(match.score).toBe(null);
});

test("an overlay's weight multiplies the weight of its skill", async () => {
  const heavy = await parseLexicon("weights: { kafka: 3 }", lexicon);
  const job = jobOf([asks("kafka"), asks("kubernetes")]);
  const { contributions } = scoreMatch(resumeOf({}), job, { lexicon: heavy, shares });
  expect(contributions.map(({ factors }) => factors.raw)).toEqual([30, 10]);
});

test("a technology that the title names weighs twice as much", () => {
  const document = documentOf(["Kafka Engineer", "Kafka and Kubernetes"]);
  const title = { text: "Kafka Engineer", from: 0, to: 14 };
  const job = jobOf(
    [
      asks("kafka", { spans: [{ from: 0, to: 5 }] }),
      asks("kubernetes", { spans: [{ from: 25, to: 35 }] }),
    ],
    { document, title },
  );
  const raws = score({}, job).contributions.map(({ name, factors }) => [name, factors.raw]);
  expect(raws).toEqual([
    ["Kafka", 20],
    ["Kafka Engineer", 40],
    ["Kubernetes", 10],
  ]);
});

test.for([
  ["Senior Software Engineer", 8],
  ["Senior Backend Engineer", 40],
])("the title %j weighs %d", ([words, weight]) => {
  const text = String(words);
  const job = jobOf([asks("kafka")], { title: { text, from: 0, to: text.length } });
  const title = score({}, job).contributions.find(({ kind }) => kind === "title");
  expect(title?.factors.raw).toBe(weight);
});

test.for<[string, Sketch, number]>([
  ["of a position", { positions: [{ title: "Kafka Developer", skills: ["kafka"] }] }, 1],
  ["above the first heading", { contact: "Kafka Developer" }, 0.8],
  ["alone on a line further down", { extra: ["Kafka Developer"] }, 0.6],
  ["in a line without a role", { extra: ["Kafka and more"] }, 0.5],
])("a skill named in a title %s gets the expected credit", ([, sketch, credit]) => {
  const resume = resumeOf({ listed: ["kafka"], ...sketch });
  const from = resume.document.text.indexOf("Kafka");
  const last = resume.document.text.lastIndexOf("Kafka");
  const skills = resume.skills.map((use) => ({
    ...use,
    mentions: [from, last].map((at) => ({
      from: at,
      to: at + 5,
      surface: "Kafka",
      skill: "kafka",
      name: "Kafka",
      category: "tool",
    })),
  }));
  const match = scoreMatch({ ...resume, skills }, jobOf([asks("kafka")]), { lexicon, shares });
  expect(only(match).credit).toBe(credit);
});

test("a title that was copied from the posting gives no credit for a skill", () => {
  const line = "We want a Kafka developer who will build great things with us every day";
  const job = jobOf([asks("kafka")], { document: documentOf([line]) });
  const resume = resumeOf({ contact: line, listed: ["kafka"] });
  const from = line.indexOf("Kafka");
  const skills = resume.skills.map((use) => ({
    ...use,
    mentions: [
      { from, to: from + 5, surface: "Kafka", skill: "kafka", name: "Kafka", category: "tool" },
      ...use.mentions,
    ],
  }));
  const match = scoreMatch({ ...resume, skills }, job, { lexicon, shares });
  expect(only(match).credit).toBe(0.5);
});

test.for<[string, Sketch, number]>([
  ["above the first heading", { contact: "Backend developer since 2015" }, 0.8],
  ["alone on a line further down", { extra: ["Back-end Engineer"] }, 0.6],
  ["of what is sought", { contact: "Seeking work as a backend developer" }, 0.2],
  ["before what is sought", { contact: "Backend developer looking for new work" }, 0.8],
  [
    "within a sentence",
    { extra: [`Worked with a backend engineer ${"and others ".repeat(9)}`] },
    0,
  ],
])("a title claimed %s gives the expected credit", ([, sketch, credit]) => {
  const title = { text: "Backend Engineer", from: 0, to: 16 };
  const match = score(sketch, jobOf([asks("kafka")], { title }));
  expect(match.contributions.find(({ kind }) => kind === "title")?.credit).toBe(credit);
});

test("an implied skill is shown for the total time of all skills that imply it", () => {
  const sketch = { positions: [{ skills: ["django"], months: 24 }] };
  const resume = resumeOf(sketch);
  const [django] = resume.skills;
  const python = { ...django, skill: "python", proof: "listed", months: 60, mentions: [] };
  const more = { ...resume, skills: [...resume.skills, python] } as typeof resume;
  const job = jobOf([asks("python", { minMonths: 60 })]);
  const [asked] = scoreMatch(more, job, { lexicon, shares }).contributions;
  expect(asked?.because).toContain("60 of the 60 months");
});
