import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { scoreMatch } from "../../src/score/score.ts";
import { asks, jobOf, lexicon, resumeOf, shares } from "./build.ts";

const factorsOf = (...asked: Parameters<typeof asks>[]) => {
  const job = jobOf(asked.map((one) => asks(...one)));
  const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
  return Object.fromEntries(
    contributions.map(({ name, factors }) => [
      name,
      factors.weight.find(({ kind }) => kind === "covered")?.facts,
    ]),
  );
};

test("a part is covered by its product, in whatever order they are asked for", () => {
  const covered = { Django: undefined, Wagtail: { by: "Django" } };
  expect(factorsOf(["django"], ["wagtail"])).toEqual(covered);
  expect(factorsOf(["wagtail"], ["django"])).toEqual(covered);
});

test("a product that is only a wish is covered by a part that is a must", () => {
  expect(factorsOf(["django", { level: "preferred" }], ["wagtail"])).toEqual({
    Django: { by: "Wagtail" },
    Wagtail: undefined,
  });
});

test("a kind is covered by what proves it", async () => {
  const asked = "Backend Engineer\n\nRequirements\n- Relational databases\n- PostgreSQL\n";
  expect(await coveredIn(asked)).toEqual({ "Relational Databases": "PostgreSQL" });
});

test("a kind is covered by its examples unless these are only a wish", () => {
  const kind = { examples: ["kafka"] };
  expect(factorsOf(["django", kind], ["kafka"]).Django).toEqual({ by: "Kafka" });
  expect(factorsOf(["django", kind], ["kafka", { level: "preferred" }]).Django).toBe(undefined);
  expect(factorsOf(["django", kind]).Django).toBe(undefined);
});

test("a must is not covered by a wish, and a language is never covered", () => {
  expect(factorsOf(["django"], ["wagtail", { level: "preferred" }])).toEqual({
    Django: undefined,
    Wagtail: undefined,
  });
  expect(factorsOf(["python"], ["django"])).toEqual({ Python: undefined, Django: undefined });
});

test("alternatives cover what each of them proves, and nothing else", () => {
  const either = { skills: ["wagtail", "kafka"], name: "Wagtail or Kafka" };
  expect(factorsOf(["django"], ["wagtail", either]).Django).toBe(undefined);
});

test("a choice is covered by a member that is also asked for alone, even a choice of languages", () => {
  const choice = { skills: ["python", "java"], name: "Python or Java" };
  expect(factorsOf(["java"], ["python", choice])).toEqual({
    Java: undefined,
    "Python or Java": { by: "Java" },
  });
  expect(factorsOf(["java", { level: "preferred" }], ["python", choice])).toEqual({
    Java: undefined,
    "Python or Java": undefined,
  });
  // A framework proves one of the languages but is a different thing to ask for.
  expect(factorsOf(["django"], ["python", choice])["Python or Java"]).toBe(undefined);
});

test("a requirement that only the title names is covered by one that proves it, even a language", () => {
  const title = { text: "Python Developer", from: 0, to: 16 };
  const factorsIn = (...spans: readonly { from: number; to: number }[]) => {
    const job = jobOf([asks("python", { spans }), asks("django")], { title });
    const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
    return contributions
      .find(({ name }) => name === "Python")
      ?.factors.weight.map(({ kind }) => kind)
      .slice(-2);
  };
  const [inTitle, inText] = [
    { from: 0, to: 6 },
    { from: 40, to: 46 },
  ];
  expect(factorsIn(inTitle)).toEqual(["titled", "covered"]);
  expect(factorsIn(inTitle, inText)).toEqual(["rarity", "titled"]);
});

test("a choice of alternatives that all prove a product is covered by the product", () => {
  const either = { skills: ["wagtail", "django"], name: "Wagtail or Django" };
  const covered = { Django: undefined, "Wagtail or Django": { by: "Django" } };
  expect(factorsOf(["django"], ["wagtail", either])).toEqual(covered);
  expect(factorsOf(["wagtail", either], ["django"])).toEqual(covered);
});

const coveredIn = async (posting: string) => {
  const { contributions } = scoreMatch(resumeOf({}), await parseJob(posting));
  return Object.fromEntries(
    contributions.flatMap(({ name, factors }) =>
      factors.weight.flatMap((one) => (one.kind === "covered" ? [[name, one.facts.by]] : [])),
    ),
  );
};

test("the parts of a platform are covered by the platform", async () => {
  const asked = "Backend Engineer\n\nRequirements\n- AWS (EC2, S3, Lambda)\n- Terraform\n";
  expect(await coveredIn(asked)).toEqual({
    "Amazon EC2": "Amazon Web Services",
    "Amazon S3": "Amazon Web Services",
    "AWS Lambda": "Amazon Web Services",
  });
});

test("where a platform is only a wish, one of its parts covers it and the others", async () => {
  const asked =
    "Backend Engineer\n\nRequirements\n- EC2, S3, Lambda\n- Terraform\n\nNice to have\n- Other parts of AWS\n";
  expect(await coveredIn(asked)).toEqual({
    "Amazon Web Services": "Amazon EC2",
    "Amazon S3": "Amazon EC2",
    "AWS Lambda": "Amazon EC2",
  });
});

test("two platforms are not covered as parts of the cloud", async () => {
  const asked = "Backend Engineer\n\nRequirements\n- Cloud (AWS and Azure)\n- Java\n";
  expect(Object.keys(await coveredIn(asked))).toEqual(["Cloud Computing"]);
});

test("a choice is covered by the one of its languages that the title names and the posting asks for by itself", () => {
  const title = { text: "Python Developer", from: 0, to: 16 };
  const spans = [
    { from: 0, to: 6 },
    { from: 30, to: 36 },
  ];
  const either = asks("python", { skills: ["python", "rust"], name: "Python or Rust", spans });
  const job = jobOf([either, asks("python", { spans })], { title });
  const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
  const coveredOf = (asked: string) =>
    contributions
      .find(({ name }) => name === asked)
      ?.factors.weight.find(({ kind }) => kind === "covered")?.facts;
  expect(coveredOf("Python or Rust")).toEqual({ by: "Python" });
  expect(coveredOf("Python")).toBe(undefined);
});

test("a framework that another requirement covers weighs as a tool does", () => {
  const job = jobOf([asks("django"), asks("wagtail")]);
  const { contributions } = scoreMatch(resumeOf({}), job, { lexicon, shares });
  const sortOf = (asked: string) =>
    contributions
      .find(({ name }) => name === asked)
      ?.factors.weight.find(({ kind }) => kind === "sort")?.value;
  expect([sortOf("Django"), sortOf("Wagtail")]).toEqual([2, 1]);
});
