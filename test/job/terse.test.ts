import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

/** What a post with a header says, as "mentioned python". */
function told(words: string): readonly string[] {
  const { requirements } = readJob(textDocument(`Acme | Data Tinkerer | Berlin\n${words}`));
  return requirements
    .filter(({ kind, skills }) => kind === "skill" && !skills[0]?.endsWith("-development"))
    .map(({ level, skills }) => `${level} ${skills.join("|")}`);
}

test.for([
  "Python in the back, PostgreSQL under it.",
  "Back: Python. Front: Django.",
  "Python on the server side, Angular on the client side.",
  "Core: Python and Django",
  "Under the hood: Python, Django.",
  "Tools we love: Python, Django.",
  "Python & Django, mostly.",
])("%j is a stack without a verb", (words) => {
  expect(told(words)).toHaveLength(2);
  expect(told(words).every((one) => one.startsWith("mentioned"))).toBe(true);
});

test.for(["Security and blockchain.", "Acme. Python people love Django conferences."])(
  "%j is not a stack",
  (words) => expect(told(words)).toEqual([]),
);

test.for([
  "If you know Python, get in touch.",
  "If you've worked with Python, drop us a line.",
  "Python experience needed.",
  "Solid Python knowledge is essential.",
])("%j requires it", (words) => expect(told(words)).toEqual(["required python"]));

test.for([
  "If you love PostgreSQL, we want to talk to you.",
  "If you are into PostgreSQL, talk to us.",
])("%j mentions it", (words) => expect(told(words)).toEqual(["mentioned postgresql"]));

test.for([
  "Python (must), PostgreSQL (nice)",
  "Python experience a must, PostgreSQL nice.",
  "Python is required. We prefer PostgreSQL.",
])("%j wishes for the second name", (words) =>
  expect(told(words)).toEqual(["required python", "preferred postgresql"]),
);

test.for(["We prefer to work with Python.", "We prefer action to Python slides."])(
  "%j wishes for nothing",
  (words) => expect(told(words).some((one) => one.startsWith("preferred"))).toBe(false),
);

test("years of dev experience in a field ask for the field", () =>
  expect(
    readJob(textDocument("Requirements:\n- 5+ years frontend dev experience")).requirements.map(
      ({ skills, minMonths }) => [skills, minMonths],
    ),
  ).toContainEqual([["front-end-development"], 60]));
