import { expect, test } from "vitest";
import { findSkills } from "../../src/skills/find.ts";
import { allWords } from "../words/all-words.ts";

/** The headings of a kind of resume section, in all languages. */
function namesOf(section: string): readonly string[] {
  return allWords.rows
    .filter((row) => row.kind === "section" && row.value === section)
    .flatMap((row) => (row.words ?? "").split(",").map((name) => name.trim()));
}

const skillsUnder = (heading: string) =>
  findSkills(`Ada Lovelace\n\n${heading}\n• Go\n• Chef\n`).map(({ skill }) => skill);

test.for(namesOf("skills"))(
  'under "%s", which the resume reader takes for a skills section, Go and Chef are skills',
  (name) => {
    expect(skillsUnder(name)).toEqual(expect.arrayContaining(["go", "chef"]));
  },
);

test.for(namesOf("interests"))(
  'after "%s:", which the resume reader takes for interests, go is a game',
  (name) => {
    expect(
      findSkills(`Ada Lovelace, Apache Kafka\n\n${name}: Go, chess\n`).map(({ skill }) => skill),
    ).toEqual(["apache-kafka"]);
  },
);
