import { expect, test } from "vitest";
import { describe as one, read } from "./posting.ts";

function check(
  line: string,
  expected: { asked: readonly string[]; negated: readonly string[] },
): void {
  const job = read(`Requirements:\n- Docker\n- ${line}`);
  const asked = job.requirements.filter(({ kind }) => kind === "skill").map(one);
  expect(asked.filter((text) => text !== "required docker")).toEqual(expected.asked);
  expect(job.negated.flatMap(({ skills }) => skills)).toEqual(expected.negated);
}

test.for([
  "No PHP",
  "Part of a team that is leaving PHP behind",
  "Experience with anything but PHP",
  "You needn't know PHP",
  "PHP is by no means needed",
  "PHP is not required",
  "You don't need to know PHP",
  "Our team uses PHP, but you won't need to",
  "They use PHP; you don't have to",
  "The successful candidate will not need PHP.",
  "PHP developers need not apply.",
  "Not a fit: people who only know PHP",
  "Not a good match if you only know PHP",
  "PHP is on its way out, so no need to know it",
  "No prior experience with PHP is required",
  "PHP experience not necessary",
  "You are not expected to know PHP, but we use it",
  "You're not required to have used PHP before",
  "We do not expect you to know PHP yet",
  "We don't assume that you know PHP",
  "Nobody expects you to know PHP",
  "Our admin pages are in PHP, but you won't need to touch them",
  "We still run PHP though you will not work with it",
  "No one needs to know PHP on day one",
  "No need to be an expert in PHP",
  "Don't worry if you haven't used PHP",
  "No worries if you have never touched PHP",
  "It's fine if you don't know PHP",
  "Knowledge of PHP is not assumed",
  "Wir erwarten nicht, dass du PHP kannst",
  "Niemand erwartet, dass Sie PHP kennen",
  "Keine Sorge, wenn du noch nie mit PHP gearbeitet hast",
  "PHP wird nicht erwartet",
  "PHP musst du nicht können",
  "On ne vous demande pas de connaître PHP",
  "Nous n'attendons pas que vous connaissiez PHP",
  "Pas de panique si vous n'avez jamais utilisé PHP",
  "No esperamos que sepas PHP",
  "No te preocupes si nunca has usado PHP",
])("%j excludes the skill", (line) => check(line, { asked: [], negated: ["php"] }));

test.for(["Not afraid of PHP", "No problem at all with PHP"])("%j excludes nothing", (line) =>
  check(line, { asked: ["required php"], negated: [] }),
);

test.for([
  ["You will learn PHP here", "mentioned php"],
  ["We'll teach you PHP", "mentioned php"],
  ["PHP can be learned on the job", "mentioned php"],
  ["PHP (you can learn it here)", "mentioned php"],
  ["PHP (we can teach you)", "mentioned php"],
  ["PHP lernst du bei uns", "mentioned php"],
  ["Vous apprendrez PHP chez nous", "mentioned php"],
  ["Aprenderás PHP con nosotros", "mentioned php"],
  ["Not a deal-breaker if you don't know PHP", "preferred php"],
  ["A lack of PHP experience is not a deal-breaker", "preferred php"],
  ["PHP ist kein Ausschlusskriterium", "preferred php"],
  ["Ne pas connaître PHP n'est pas rédhibitoire", "preferred php"],
  ["You are expected to know PHP", "required php"],
  ["We expect you to know PHP", "required php"],
  ["Wir erwarten, dass du PHP kannst", "required php"],
  ["Nous attendons que vous connaissiez PHP", "required php"],
  ["Esperamos que sepas PHP", "required php"],
] as const)("%j asks for %s", ([line, expected]) =>
  check(line, { asked: [expected], negated: [] }),
);

test('what is asked for after "but" is not excluded', () =>
  check("Don't worry if you've never written PHP, but Java is a must", {
    asked: ["required java"],
    negated: ["php"],
  }));

test("what is excluded in one place and asked for in another is asked for", () =>
  check("Java is not required\n- Java is a plus", { asked: ["preferred java"], negated: [] }));

test("a mention among the duties does not ask for what is excluded", () =>
  check("Java is not required\n\nWhat you'll do\n- Read some Java", {
    asked: [],
    negated: ["java"],
  }));

test("what follows a label for what is not needed is excluded", () =>
  check("Java\n\nNot needed: a degree, PHP.", { asked: ["required java"], negated: ["php"] }));

test.for(["You do not need", "What you don't need:", "What you won’t need"])(
  "what is listed under %j is not asked for",
  (heading) => {
    const job = read(`Requirements\n- Docker\n\n${heading}\n- PHP or Rust\n`);
    expect(job.requirements.filter(({ kind }) => kind === "skill").map(one)).toEqual([
      "required docker",
    ]);
  },
);

test("what people will not work on is not asked for, even after a semicolon", () => {
  const { requirements, negated } = read(
    "Requirements:\n- Java\n- Our old system runs on PHP; you won't work on that",
  );
  expect(requirements.flatMap(({ skills }) => skills)).toEqual(["java"]);
  expect(negated.map(({ name }) => name)).toEqual(["PHP"]);
});

test.for([
  ["Developers without PHP need not apply", "required php"],
  ["Non-PHP developers need not apply", "required php"],
] as const)("%j rejects people who lack it", ([line, asked]) =>
  check(line, { asked: [asked], negated: [] }),
);

test("items below a heading that says not to worry are not asked for", () =>
  expect(
    read(
      "Requirements:\n- Docker\n\nDon't worry if you don't know\n- PHP\n- Rust",
    ).requirements.map(({ name }) => name),
  ).toEqual(["Docker"]));

test.for([
  "PHP not strictly required if you know Kafka",
  "PHP is not needed as long as you've used Kafka",
])("what frees from a demand is no must: %s", (line) => {
  check(line, { asked: ["mentioned kafka"], negated: ["php"] });
});
