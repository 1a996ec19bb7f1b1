import { expect, test } from "vitest";
import { asked } from "./posting.ts";

/** What a wish applies to if a line names two things. */
test.for([
  // It applies to the last item only.
  ["Writing Java on a relational database, Kafka is preferred", "required java, preferred kafka"],
  ["Strong Java skills, Kafka is a plus", "required java, preferred kafka"],
  ["Solid Java background, Kafka would be a plus", "required java, preferred kafka"],
  ["Experience with Java is a big plus, Kafka is a small one", "preferred java, preferred kafka"],
  ["Java or Python, Kafka is nice to have", "required java|python, preferred kafka"],
  ["Java and Python, Kafka is a bonus", "required java, required python, preferred kafka"],
  ["Java - Kafka preferred", "required java, preferred kafka"],
  ["Java 17, Kafka is a plus", "required java, preferred kafka"],
  ["Java, Kafka is a plus", "required java, preferred kafka"],
  ["You need Java, Kafka is a plus", "required java, preferred kafka"],
  ["We expect solid knowledge of Java, Kafka would be a plus", "required java, preferred kafka"],
  ["Candidates require Java, Kafka is an advantage", "required java, preferred kafka"],
  ["The role requires Java, Kafka is nice to have", "required java, preferred kafka"],
  ["Java 17, Kafka is not needed", "required java"],
  ["Strong Java skills - Kafka is an advantage", "required java, preferred kafka"],
  ["Good command of Java – Kafka would be beneficial", "required java, preferred kafka"],
  ["Experience with high-load Java, Kafka experience a plus", "required java, preferred kafka"],
  [
    "Strong Docker experience with Java (preferred) or Kotlin",
    "required docker, required java|kotlin",
  ],
  // It applies to everything.
  [
    "Experience with Java, Kafka and Docker is a plus",
    "preferred java, preferred kafka, preferred docker",
  ],
  ["Experience with Java or knowledge of Kafka is a plus", "preferred java|kafka"],
  ["Proficiency in Java or knowledge of Kafka is a plus", "required java|kafka"],
  ["Experience with Java, Kafka is a plus", "preferred java, preferred kafka"],
  [
    "Experience with Java and basic knowledge of Kafka is a plus",
    "preferred java, preferred kafka",
  ],
  ["Familiarity with Java and exposure to Kafka are a plus", "preferred java, preferred kafka"],
  ["Java, Kafka, Docker experience a plus", "preferred java, preferred kafka, preferred docker"],
  [
    "Proficiency with Java and Kafka, experience considered advantageous",
    "preferred java, preferred kafka",
  ],
  ["Cloud (AWS, GCP) - advantage", "preferred aws|gcp"],
  // Strong words and years make the first of two required.
  ["Strong Java experience and knowledge of Kafka is a plus", "required java, preferred kafka"],
  ["3 years of Java and knowledge of Kafka is a plus", "required java 36, preferred kafka"],
  // It applies to what follows it.
  ["Troubleshooting Java, with an advantage for Kafka", "required java, preferred kafka"],
  ["Java development, with an advantage in Kafka", "required java, preferred kafka"],
  ["Java in production, with a preference for Kafka", "required java, preferred kafka"],
  ["Java (advantage: Kafka, Docker)", "required java, preferred kafka, preferred docker"],
  ["Java (Advantage Kafka, Docker)", "required java, preferred kafka, preferred docker"],
  ["Java (bonus: Kafka)", "required java, preferred kafka"],
  ["[Advantage] Kafka", "preferred kafka"],
  ["(Plus) Kafka", "preferred kafka"],
  ["Preferred skills, but not required: Kafka, Docker", "preferred kafka, preferred docker"],
  ["Good to know: Kafka", "preferred kafka"],
  // It applies to the years.
  ["At least 3 years with Kafka (5+ preferred)", "required kafka 36"],
  ["3 years of Kafka (5 years preferred)", "required kafka 36"],
  // Wishes in other words.
  ["Kafka gets you extra credit", "preferred kafka"],
  ["Kafka experience earns you bonus points", "preferred kafka"],
  ["Kafka would come in handy", "preferred kafka"],
  ["Kafka experience welcome", "preferred kafka"],
  ["Kafka exp. is a plus", "preferred kafka"],
  ["Kafka experience would be well received", "preferred kafka"],
  ["Kafka is viewed favorably", "preferred kafka"],
  ["Kafka isn't strictly required but helps", "preferred kafka"],
  ["Java exp. mandatory, Kafka exp. preferred", "required java, preferred kafka"],
  ["Kafka experience appreciated", "preferred kafka"],
  ["Kafka knowledge valued", "preferred kafka"],
  ["Kafka will help you stand out", "preferred kafka"],
  ["Work with Kafka is not necessary but will be an advantage", "preferred kafka"],
  ["You may also know Kafka", "preferred kafka"],
] as const)("%j asks for %s", ([line, expected]) =>
  expect(asked(`Requirements:\n- Curiosity\n- ${line}`).join(", ")).toBe(expected),
);

test.for([
  "Our platform runs on Java services and some Kafka where performance is critical.",
  "We use Java and Kafka when speed is essential.",
])("what is critical somewhere does not make what the firm runs required: %j", (sentence) =>
  expect(asked(`Stack\n${sentence}`)).toEqual(["mentioned java", "mentioned kafka"]),
);

test.for([
  ["a JVM language, preferably Kotlin, and Kafka", "required kafka"],
  ["Java, ideally in banking, along with Kafka", "required kafka"],
  ["Java, ideally with Kafka and Docker", "preferred kafka"],
] as const)("a wish for one thing ends at its comma: %j", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toContain(expected),
);
