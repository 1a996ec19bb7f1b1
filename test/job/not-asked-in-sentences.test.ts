import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

const asksBeside = (rest: string): readonly string[] =>
  asked(`Dev\n\nRequirements:\n- SQL\n${rest}\n`).filter((one) => one !== "required sql");

test.for([
  "- whether you know Scala is up to you",
  "- You like Mondays; whether you speak Portuguese is up to you.",
  "- Whether you have used Scala doesn't matter.",
  "- Nobody will test you on CSS.",
  "Sorry, the platform team isn't looking for Windows administrators at present.",
  "We are no longer hiring Java developers.",
  "If you want to do PyTorch all day, this is not the job for you.",
  "If you dream of writing PHP, this isn't the right place.",
  "If you prefer PHP, look elsewhere.",
  "- No more PHP here",
  "Not a fit if you want to do PHP or Flutter.",
  "Please don't send profiles from a PHP background.",
  "Candidates from a support or PHP background please excuse.",
  "- Kenntnisse in PHP werden nicht benötigt.",
])("asks for nothing in a sentence that says it is not needed: %j", (line) =>
  expect(asksBeside(line)).toEqual([]),
);

test.for([
  "At the Broad, I built compilers and query optimizers.",
  "(https://acme.example/jobs) I founded Acme after I wrote Kafka connectors for banks.",
  "My co-founder led the Scala team of a bank.",
])("asks for nothing that the writer of the posting did before: %j", (line) =>
  expect(asksBeside(line)).toEqual([]),
);

test.for([
  "If you don't know PHP, this isn't the job for you.",
  "- No more than two years of PHP",
  "Profiles without PHP will not be considered.",
])("asks for what a sentence needs in negative words: %j", (line) =>
  expect(asksBeside(line).join()).toContain("php"),
);

test.for([
  ["- TypeScript (no more PHP here)", "required typescript"],
  ["- Go (the old services in Ruby are gone)", "required go"],
  ["- Go (our old Ruby code is history)", "required go"],
  ["- Postgres (we moved off MongoDB)", "required postgresql"],
  ["- Postgres (we've moved off MongoDB)", "required postgresql"],
  ["- Postgres (we got rid of MongoDB)", "required postgresql"],
  ["- Postgres (MongoDB has been retired)", "required postgresql"],
] as const)("asks for what stands before brackets about the past: %j", ([line, only]) =>
  expect(asksBeside(line)).toEqual([only]),
);

test.for([
  "- Inglés fluido; el catalán no se exige",
  "- Inglés fluido; el catalán no es necesario",
  "- Englisch fließend; Katalanisch wird nicht verlangt",
  "- Anglais courant ; le catalan n'est pas exigé",
])("asks for one language and not for the other: %j", (line) =>
  expect(asksBeside(line)).toEqual(["required english"]),
);

test.for([
  "- Fluent English. Dutch helps with the skippers, but isn't expected",
  "- Fluent English. Dutch helps in the harbor, though it is not required",
])("wishes for what helps but is not expected: %j", (line) =>
  expect(asksBeside(line)).toEqual(["required english", "preferred dutch"]),
);

test.for([
  ["- have built a back end, whatever the language (ours is Laravel)", "mentioned laravel"],
  ["- RabbitMQ or any other broker (ours is NATS)", "mentioned nats"],
  ["- A broker of any kind (we happen to use NATS)", "mentioned nats"],
  ["- Ein Message Broker, egal welcher (bei uns: NATS)", "mentioned nats"],
] as const)("only mentions what the firm itself has in place of it: %j", ([line, own]) =>
  expect(asksBeside(line)).toContain(own),
);

test.for([
  "- Functional programming; it needn't be Elixir: Haskell or Clojure are fine",
  "- A functional language. It doesn't have to be Elixir, Haskell or Clojure will do.",
])("rules out none of the languages that would do: %j", (line) => {
  const job = readJob(textDocument(`Dev\n\nRequirements:\n- SQL\n${line}\n`));
  expect(job.negated).toEqual([]);
});

test("wishes only for the letter that is also welcome", () =>
  expect(asksBeside("- Go and Python, C also welcome")).toEqual([
    "required go",
    "required python",
    "preferred c",
  ]));
