import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./posting.ts";

const musts = "Backend Developer\n\nRequirements:\n- SQL\n";

test.for([
  "Similar jobs\nJava Developer – Bolt\nPython Engineer – Zeta",
  "People also viewed\nSenior PHP Developer\nBolt Ltd, Leeds",
  "More jobs at Acme\n- Rust Engineer (Oslo)",
  "Ähnliche Jobs\nPHP-Entwickler – Köln",
  "Offres similaires\nDéveloppeur PHP – Lyon",
  "Vergelijkbare vacatures\nJava developer",
])("asks for nothing in the other jobs that a page lists below: %j", (list) =>
  expect(asked(`${musts}\n${list}\n`)).toEqual(["required sql"]),
);

test("asks for what is listed under a heading about similar things", () =>
  expect(asked(`${musts}\nSimilar experience\n- Kafka\n`)).toEqual([
    "required sql",
    "required kafka",
  ]));

test.for([
  "You won't be a fit if you:",
  "Who should not apply",
  "This job isn't for you if you:",
  "Please don't apply if you",
  "Diese Stelle passt nicht zu dir, wenn du",
])(
  "neither asks for nor rules out names in a list of people the job would not suit: %j",
  (heading) => {
    const job = readJob(textDocument(`${musts}\n${heading}\n- need PHP every day\n- know Java\n`));
    expect(job.requirements.flatMap(({ skills }) => skills)).toEqual(["sql"]);
    expect(job.negated).toEqual([]);
  },
);

test("asks for names in a list of people the job would suit", () =>
  expect(asked(`${musts}\nYou are a fit if you:\n- know Java\n`)).toContain("required java"));
