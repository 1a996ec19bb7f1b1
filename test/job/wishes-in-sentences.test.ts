import { expect, test } from "vitest";
import { asked } from "./posting.ts";

/** So long that its line breaks count as lost. */
const talk =
  "Our team of forty people makes maps of harbours for ships of every size, and has done so since 1999 without ever having lost one of them on its way home, whatever the weather was.";

test.for([
  [
    "a stack behind a glued label is told",
    `${talk} We are happy and live with hundreds of boats.Tech: Kotlin / Docker / MySQL and that is all there is to say of it today.`,
    ["mentioned kotlin", "mentioned docker", "mentioned mysql"],
  ],
  [
    "a stack behind a label that is glued to a word is told",
    `${talk} We hire for sails, engines, chief of staffStack: Kotlin / Docker and nothing else. Customers: boats of all kinds and ages.`,
    ["mentioned kotlin", "mentioned docker"],
  ],
  [
    "a tech lead opens no stack",
    `${talk} The Tech Lead will look after the boats. Experience in Docker applications. Good understanding of Kotlin.`,
    ["required docker", "required kotlin"],
  ],
  [
    "behind the value of a label the posting goes on",
    `Job ID: 12-34 at the harbour. ${talk} Experience in Docker applications. Good understanding of Kotlin.`,
    ["required docker", "required kotlin"],
  ],
  [
    "a wish that is glued to the next item is that of its own item",
    `Requirements: ${talk} Java, Docker, Kotlin preferredKafka (streams), and a liking for boats of every kind.`,
    ["required java", "required docker", "required kafka", "preferred kotlin"],
  ],
  [
    "a wish ends at the bullet that is glued behind it",
    `We are looking for - an engineer with Java to build maps. Bonus if you know Kotlin as well.- a web engineer with knowledge of Docker`,
    ["required java", "required docker", "preferred kotlin"],
  ],
  [
    "what would be relevant is a wish",
    "Requirements:\n- Experience with Java and Kotlin would be directly relevant",
    ["preferred java", "preferred kotlin"],
  ],
  [
    "what is valued is a wish",
    "We require experience in Java, we value experience in Kotlin and knowledge of Docker",
    ["required java", "preferred kotlin", "preferred docker"],
  ],
  [
    "the wish at the end of a sentence makes no must of what it tells before",
    "We use many technologies including Java and Docker, and also especially appreciate experience with Kotlin.",
    ["preferred kotlin", "mentioned java", "mentioned docker"],
  ],
] as const)("%s", ([, text, expected]) => expect(asked(`${text}\n`)).toEqual(expected));

test.for([
  ["Kotlin helpful", "preferred kotlin"],
  ["Experience with Kotlin useful", "preferred kotlin"],
  ["Kotlin also handy", "preferred kotlin"],
  ["Kotlin valued", "preferred kotlin"],
  ["We'd love Kotlin", "preferred kotlin"],
  ["Kotlin hilfreich", "preferred kotlin"],
  ["Kotlin sarebbe un valore aggiunto", "preferred kotlin"],
  ["Kotlin non guasta", "preferred kotlin"],
  ["Kotlin n'est pas un must", "preferred kotlin"],
  ["Si tu pratiques Kotlin, tu vas te plaire ici", "preferred kotlin"],
  ["Kotlin: we'll teach you", "mentioned kotlin"],
  ["Helpful colleague who knows Kotlin", "required kotlin"],
] as const)("a soft wish among the requirements is not a wish: %s", ([line, expected]) =>
  expect(asked(`Requirements:\n- Docker\n- ${line}\n`)).toContain(expected),
);

test.for([
  [
    "Must: Java; should: Kotlin; could: Rust",
    ["required java", "preferred kotlin", "preferred rust"],
  ],
  ["Required - Java / Preferred - Kotlin", ["required java", "preferred kotlin"]],
  ["Ideal: Kotlin", ["preferred kotlin"]],
  ["Won't have: Kotlin", []],
  ["Java (must), Kotlin", ["required java", "required kotlin"]],
] as const)("each label in a row says how its own names are asked for: %s", ([line, expected]) =>
  expect(asked(`Requirements:\n- Docker\n- ${line}\n`)).toEqual(["required docker", ...expected]),
);

test.for([
  ["You get a gold star if you know Kotlin", "preferred kotlin"],
  ["Kotlin, but that's no must", "preferred kotlin"],
  ["Maybe some Kotlin", "preferred kotlin"],
  ["Java, and maybe Kotlin", "preferred kotlin"],
  ["Java or maybe Kotlin", "required java|kotlin"],
  ["Have you played with Kotlin? Lovely.", "preferred kotlin"],
  ["We're happy to train you in Kotlin", "mentioned kotlin"],
  ["Kotlin you'll learn from us", "mentioned kotlin"],
  ["You'll be at an advantage with Kotlin", "preferred kotlin"],
  ["You'll have experience with Kotlin", "required kotlin"],
] as const)("in a list of requirements, %j asks for no more than it says", ([line, expected]) =>
  expect(asked(`Requirements:\n- Docker\n- ${line}\n`)).toContain(expected),
);

test("a tool that people will get to use is not a wish", () =>
  expect(
    asked("What you will do\n- You'll get to work with Kafka\n\nRequirements\n- Java\n"),
  ).toContain("mentioned kafka"));
