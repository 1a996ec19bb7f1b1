import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { analyzeResume } from "../../src/index.ts";
import { describesNothing } from "../../src/resume/bare-list.ts";
import { parseResume } from "../../src/resume/parse.ts";

const told = (bullets: string) =>
  !describesNothing(
    parseResume(
      textDocument(
        `Jo Example\n\nExperience\nJava Developer, Fintegra, 2018 – Present\n${bullets}\n`,
      ),
      { now: "2026-11-20" },
    ),
  );

test.for([
  "- Built microservices in Java 17 and Spring Boot\n- Wrote unit tests in JUnit",
  "- Built the billing service in Java",
  "- Entwicklung von Microservices mit Spring Boot für den Versand",
  "- Entwicklung mit Java",
  "- Development with Java",
])("%j describes work", (bullets) => {
  expect(told(bullets)).toBe(true);
});

test.for([
  "- Java, Spring Boot, Kafka",
  "- Java\n- Kafka\n- Docker",
  "- Used Java and Kafka",
  "- Worked with Java, Spring Boot, Kafka",
])("%j describes nothing", (bullets) => {
  expect(told(bullets)).toBe(false);
});

// A line that is empty once its invisible signs are gone was once walked forever.
test.for(["\u200b", "\u00ad", "\u200c", "\u2060", "\u200e", "\ufeff"])(
  "a last line of one invisible sign, %j, changes nothing",
  async (sign) => {
    const text = "Jo Example\n\nSkills: Java, Go";
    const [plain, odd] = await Promise.all(
      [text, `${text}\n${sign}\n`].map((source) => analyzeResume(source, "Requirements: Go")),
    );
    expect(odd?.match?.score).toBe(plain?.match?.score);
  },
);
