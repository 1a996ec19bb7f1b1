import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";

const languagesOf = async (words: string): Promise<readonly string[]> => {
  const { requirements } = await parseJob(`Backend Developer\n\n${words}`);
  return requirements
    .filter(({ category }) => category === "spoken-language")
    .map(({ level, name, cefr }) => `${level} ${name}${cefr === undefined ? "" : ` ${cefr}`}`);
};

test.for([
  ["Our working language is English.", ["required English"]],
  ["They bring patience and a very good command of English.", ["required English"]],
  ["German at level B1 must be reached within a year.", ["required German B1"]],
  ["Fluent English; German is helpful in daily life.", ["required English", "preferred German"]],
  ["We look for a developer who speaks Portuguese.", ["required Portuguese"]],
  ["Hindi speaking compulsory, Marathi preferable.", ["required Hindi", "preferred Marathi"]],
  ["We build an app for German-speaking customers.", []],
  ["Our German customers like tea.", []],
  ["German is not required.", []],
  ["Je spreekt vloeiend Nederlands en Engels.", ["required Dutch", "required English"]],
  ["Vous parlez couramment français et anglais.", ["required French", "required English"]],
  ["Hablas español e inglés con fluidez.", ["required Spanish", "required English"]],
  ["Parli italiano e inglese.", ["required Italian", "required English"]],
  ["We talk Danish at lunch but English in every meeting.", ["required English"]],
  ["English version below", []],
  ["We offer: English lessons, courses in Kubernetes", []],
  ["Requirements:\n- English C1, German is not needed", ["required English C1"]],
  [
    "Requirements:\n- English at C1 level, German is a plus",
    ["required English C1", "preferred German"],
  ],
] as const)("%j asks for %j", async ([words, expected]) => {
  expect(await languagesOf(words)).toEqual(expected);
});

test("a language asked for among wishes is a wish", async () => {
  expect(await languagesOf("Nice to have:\n- Kafka\n- Knowledge of German")).toEqual([
    "preferred German",
  ]);
});

test.for([
  ["Notre client est un groupe français leader du marché", []],
  ["Cliente italiano nel settore bancario", []],
  ["Praca na rynek włoski", []],
  ["Experience with the German market", []],
  ["Bonne maîtrise du français", ["required French"]],
  ["Good German", ["required German"]],
] as const)(
  "the adjective of a country is not a language that is asked for: %s",
  async ([line, expected]) => {
    expect(await languagesOf(`Requirements:\n- Java\n- ${line}\n`)).toEqual(expected);
  },
);
