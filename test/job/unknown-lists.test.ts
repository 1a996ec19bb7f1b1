import { expect, test } from "vitest";
import { asked } from "./posting.ts";

/** A list under a heading that no table knows, below the duties. */
const under = (heading: string, ...items: readonly string[]): string =>
  `Responsibilities\n- Build boats\n\n${heading}\n${items.map((item) => `- ${item}`).join("\n")}\n\nBenefits\n- Fruit`;

test.for([
  ["In your rucksack", ["Java", "Kafka", "Experience with Docker"]],
  ["Your sea chest:", ["Java, Kafka", "Strong Docker skills"]],
] as const)("a list of asks and names under %j is required", ([heading, items]) =>
  expect(asked(under(heading, ...items))).toEqual([
    "required java",
    "required kafka",
    "required docker",
  ]),
);

test.for([
  ["it names nothing but skills", ["Java", "Kafka"]],
  ["an item describes the work", ["Experience with Docker", "Build APIs in Java", "Kafka"]],
  [
    "few of its items ask or name skills",
    [
      "Experience with Docker",
      "Java on ships that sail far from home",
      "Many ports",
      "Kafka between all of our harbors",
    ],
  ],
] as const)("a list under an unknown heading is not required as a whole if %s", ([, items]) =>
  expect(asked(under("In your rucksack", ...items))).toContain("mentioned java"),
);

test("one ask does not turn a list into musts if another list has them", () =>
  expect(
    asked(
      `${under("In your rucksack", "Java", "Kafka", "Experience with Docker")}\n\nRequirements\n- SQL`,
    ),
  ).toEqual(expect.arrayContaining(["mentioned java", "required sql"])));

test.for(["You'll win us over by:", "Why you?"])(
  "a list that tells of the person is required under %j, which looks like a heading of another kind",
  (heading) =>
    expect(
      asked(under(heading, "You have a degree in physics", "7+ years at sea", "Java", "Kafka")),
    ).toEqual(["required java", "required kafka"]),
);

test("duties remain duties if a single one of them reads like an ask", () =>
  expect(asked(under("What you will do", "Experience with Docker", "Java", "Kafka"))).toContain(
    "mentioned java",
  ));
