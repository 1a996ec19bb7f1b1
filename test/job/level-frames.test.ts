import { describe, expect, it } from "vitest";
import { read } from "./posting.ts";

/** The forms in which a list says how strongly it asks for one of its items; `words` say it. */
const frames: readonly ((words: string) => string)[] = [
  (words) => `Kafka - ${words}`,
  (words) => `Kafka – ${words}`,
  (words) => `Kafka — ${words}`,
  (words) => `Kafka: ${words}`,
  (words) => `Kafka (${words})`,
  (words) => `Kafka [${words}]`,
  (words) => `Kafka, ${words}`,
  (words) => `Experience with Kafka - ${words}`,
  (words) => `Experience with Kafka (${words})`,
  (words) => `Kafka and RabbitMQ - ${words}`,
  (words) => `Good knowledge of message queues such as Kafka – ${words}.`,
];

const wishes = [
  "a plus",
  "plus",
  "a big plus",
  "a very big plus",
  "a definite plus",
  "a plus!",
  "a plus point",
  "considered a plus",
  "would be a plus",
  "an advantage",
  "a significant advantage",
  "incredible advantage",
  "an added bonus",
  "a strong asset",
  "added value",
  "an extra",
  "bonus points",
  "preferred",
  "highly desirable",
  "nice to have",
  "a nice-to-have",
  "would be nice",
  "helpful",
  "very useful",
  "welcome",
  "ideally",
  "if possible",
  "optional",
  "not a must",
  "a plus but not required",
];

const musts = [
  "required",
  "is required",
  "a must",
  "must-have",
  "an absolute must",
  "mandatory",
  "essential",
  "absolutely needed",
  "necessary",
  "critical",
  "non-negotiable",
  "a hard requirement",
];

describe("an item says how strongly it is asked for, with any mark before the words", () => {
  it.each(wishes)('among requirements, "%s" makes a wish', (words) => {
    expect(othersThan("preferred", "Requirements", words)).toEqual([]);
  });

  it.each(musts)('among wishes, "%s" makes a requirement', (words) => {
    expect(othersThan("required", "Nice to have", words)).toEqual([]);
  });
});

/** The items that are not asked for at `level`, or whose neighbors lose the level of their list. */
function othersThan(level: string, heading: string, words: string): readonly string[] {
  const ofList = heading === "Requirements" ? "required" : "preferred";
  return frames
    .map((frame) => frame(words))
    .filter((item) => {
      const { requirements } = read(`${heading}:\n- Java\n- ${item}\n- Docker\n`);
      const levels = ["java", "kafka", "docker"].map(
        (id) => requirements.find(({ skills }) => skills.includes(id))?.level,
      );
      return levels.join() !== [ofList, level, ofList].join();
    });
}
