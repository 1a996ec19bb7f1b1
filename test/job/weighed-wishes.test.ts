import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

const musts = "Backend Engineer at Acme\n\nRequirements\n- Java\n- SQL\n\n";
const askedBy = (words: string): readonly string[] =>
  asked(musts + words).filter((one) => !/ (?:java|sql)$/.test(one));

test.for([
  "Makes us smile:\n- Kafka\n- Terraform",
  "What will please us\n• Kafka\n• Terraform",
  "What would tip the scales:\n- Kafka\n- Terraform",
  "Highly regarded, but not mandatory\n+ Kafka\n+ Terraform",
  "What would tip the scales: Kafka, Terraform.",
  "Useful but not a prerequisite: Kafka, Terraform.",
  "Handy, no more than that: Kafka, Terraform, or knowing how printers think.",
  "We'd do a little dance for: Kafka, Terraform",
  "Less essential, though we'd be glad: Kafka, Terraform",
  "Ranking factors (not required, but they help): experience with Kafka, Terraform",
  "You might also have (don't sweat it)\n- Kafka\n- Terraform",
  "You might have (no worries if you don't)\n- Kafka\n- Terraform",
  "Kann\n- Kafka\n- Terraform",
])("all words of an unknown line together make wishes: %j", (words) => {
  expect(askedBy(words)).toEqual(["preferred apache-kafka", "preferred terraform"]);
});

test.for([
  "What you cannot do without:\n- Kafka\n- Terraform",
  "And since we run everything ourselves: Kafka, Terraform",
  "And since we run everything ourselves:\n- Kafka\n- Terraform",
])("requirements continue after a line that contains no wish: %j", (words) => {
  expect(askedBy(words)).toEqual(["required apache-kafka", "required terraform"]);
});

test("a wish before a colon applies to its line alone", () => {
  const post =
    "Backend Engineer at Acme\n\nHandy, no more than that: Kafka.\n\nYou know Java well.";
  expect(asked(post)).toEqual(["required java", "preferred apache-kafka"]);
});

test("pluses before lines are bullets", () => {
  expect(askedBy("Nice to have\n+ Kafka\n+ Terraform\n\nC++ and Go are musts.")).toEqual(
    expect.arrayContaining([
      "preferred apache-kafka",
      "preferred terraform",
      "required c-plus-plus",
    ]),
  );
});

test.for([
  "Ihr Profil: Idealerweise haben Sie bereits mit Kafka gearbeitet. Sie beherrschen Terraform.",
  "Votre profil : Idéalement vous avez utilisé Kafka. Vous maîtrisez Terraform.",
])("a wish that opens a profile in prose ends with its sentence: %j", (words) => {
  expect(asked(`Entwickler\n\n${words}`)).toEqual(["required terraform", "preferred apache-kafka"]);
});

test.for([
  "The ideal contractor can tick most of these boxes:",
  "Our ideal consultant has",
  "The right engineer will have:",
])("what the right person has is required, whatever the person is called: %j", (heading) => {
  const text = `Developer\n\nWe make maps.\n\n${heading}\n- Kafka\n- Terraform`;
  expect(asked(text)).toEqual(["required apache-kafka", "required terraform"]);
});
