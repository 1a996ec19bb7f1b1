// Requirements and wishes in conversational wording, and the headings over them.
import { expect, test } from "vitest";
import { asked } from "./posting.ts";

const duties = "We make maps.\n\nWhat you will do\n- Build services in Docker\n\n";

test.for([
  ["You absolutely need Kafka."],
  ["We insist on Kafka."],
  ["We will only consider people who know Kafka."],
  ["No Kafka, no interview."],
  ["Proven Kafka skills are key."],
  ["Ohne Kafka geht es nicht."],
  ["Ce que vous apportez\n- Kafka"],
  ["Nice to have\n- Rust\n- Kafka (this one is a must)"],
] as const)("%j asks for Kafka", ([line]) => {
  expect(asked(duties + line)).toContain("required kafka");
});

const musts = "Requirements\n- Docker\n";

test.for([
  ["\nNICE, BUT NO MUST\n- Kafka"],
  ["\nGood, but not a must\n- Kafka"],
  ["\nCan have\n- Kafka"],
  ["\nKein Muss, aber schön\n- Kafka"],
  ["- Kafka gives you a head start"],
  ["- We won't say no to Kafka"],
] as const)("%j wishes for Kafka", ([line]) => {
  expect(asked(musts + line)).toContain("preferred kafka");
});

test("a wish for both of two leaves the choice between them required", () => {
  expect(asked(`${musts}- Java or Kotlin, both is even better`)).toContain("required java|kotlin");
});

test.for([
  ["You'll have strong Kotlin skills", "required kotlin"],
  ["You'll already know Kotlin", "required kotlin"],
  ["You'll come to us with Kotlin experience", "required kotlin"],
  ["You'll have access to a strong Kotlin team", "mentioned kotlin"],
  ["You'll become fluent in Kotlin", "mentioned kotlin"],
] as const)(
  "among the duties, only what people will bring along is asked for: %s",
  ([line, expected]) =>
    expect(asked(`What you will do\n- Look after our maps\n- ${line}\n`)).toEqual([expected]),
);
