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

test("what another requirement proves is asked for with it", () => {
  expect(factorsOf(["django"], ["wagtail"])).toEqual({
    Django: { by: "Wagtail" },
    Wagtail: undefined,
  });
});

test("a kind is asked for with the examples that it is named with, unless they are a mere wish", () => {
  const kind = { examples: ["kafka"] };
  expect(factorsOf(["django", kind], ["kafka"]).Django).toEqual({ by: "Kafka" });
  expect(factorsOf(["django", kind], ["kafka", { level: "preferred" }]).Django).toBe(undefined);
  expect(factorsOf(["django", kind]).Django).toBe(undefined);
});

test("a must is not covered by a wish, nor a language by anything", () => {
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

test("a choice is asked for with the one of its members that is asked for by itself, of languages too", () => {
  const choice = { skills: ["python", "java"], name: "Python or Java" };
  expect(factorsOf(["java"], ["python", choice])).toEqual({
    Java: undefined,
    "Python or Java": { by: "Java" },
  });
  expect(factorsOf(["java", { level: "preferred" }], ["python", choice])).toEqual({
    Java: undefined,
    "Python or Java": undefined,
  });
  // A framework proves one of the languages, and is still another thing to ask for.
  expect(factorsOf(["django"], ["python", choice])["Python or Java"]).toBe(undefined);
});

test("what nothing but the title names is asked for by what proves it, a language too", () => {
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

test("a skill is asked for once where it also stands among alternatives that all prove it", () => {
  const either = { skills: ["wagtail", "django"], name: "Wagtail or Django" };
  expect(factorsOf(["django"], ["wagtail", either])).toEqual({
    Django: undefined,
    "Wagtail or Django": { by: "Django" },
  });
  expect(factorsOf(["wagtail", either], ["django"])).toEqual({
    Django: { by: "Wagtail or Django" },
    "Wagtail or Django": undefined,
  });
});

const coveredIn = async (posting: string) => {
  const { contributions } = scoreMatch(resumeOf({}), await parseJob(posting));
  return Object.fromEntries(
    contributions.flatMap(({ name, factors }) =>
      factors.weight.flatMap((one) => (one.kind === "covered" ? [[name, one.facts.by]] : [])),
    ),
  );
};

test("a platform and its parts weigh as one of them", async () => {
  const asked = "Backend Engineer\n\nRequirements\n- AWS (EC2, S3, Lambda)\n- Terraform\n";
  expect(await coveredIn(asked)).toEqual({
    "Amazon Web Services": "Amazon EC2",
    "Amazon S3": "Amazon EC2",
    "AWS Lambda": "Amazon EC2",
  });
});

test("two platforms are no parts of the cloud", async () => {
  const asked = "Backend Engineer\n\nRequirements\n- Cloud (AWS and Azure)\n- Java\n";
  expect(Object.keys(await coveredIn(asked))).toEqual(["Cloud Computing"]);
});
