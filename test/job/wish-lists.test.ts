import { expect, test } from "vitest";
import { asked, check } from "./posting.ts";

test("a long line that makes wishes of a list does so for items with a full stop and empty lines between them", () =>
  check(
    [
      "Requirements\n\nJava",
      "Knowledge of, courses in, or experience from projects of your own with any of the following is a plus:",
      "Databases such as PostgreSQL, MySQL, etc.",
      "Docker",
      "What you'll do\n\nBuild maps in Rust",
    ].join("\n\n"),
    ["required java", "preferred postgresql|mysql", "preferred docker", "mentioned rust"],
  ));

test("a heading glued to the last item ends the effect of the line before that list", () =>
  check(
    "We make maps.What you need for this positionRequired:- Java- Python or SQL skillsNice to have:- Kafka- Docker- Any work with mapsWhat's in it for you- Vacation",
    ["required java", "required python|sql", "preferred kafka", "preferred docker"],
  ));

test.for([
  ["Ideally you'd have experience with a queue, i.e. Kafka, or RabbitMQ", "kafka|rabbitmq"],
  ["Preferably knowledge of a cloud, e.g. AWS or GCP", "aws|gcp"],
])("a wish continues after the abbreviation in %j", ([line, skills]) => {
  expect(asked(`Requirements\n- Java\n- ${line}`)).toContain(`preferred ${skills}`);
});

test("other things that a job board says readers may like ask for nothing", () =>
  check("Requirements\n- Java\n\nPeople who read this may also be interested in: Kafka, Docker.", [
    "required java",
  ]));

test.for([
  "Preferred qualifications:\n- 3+ years of Java\n- SQL\nNice to have:\n- Kafka",
  "Preferred qualifications\n3+ years of Java\nSQL\nNice to have: Kafka",
])("wishes under a second heading stay wishes where the first list holds the musts: %j", (text) =>
  check(text, ["required java 36", "required sql", "preferred kafka"]),
);

test("a preferred candidate profile next to mandatory skills is a list of musts", () =>
  check("Preferred candidate profile\n- 3+ years of Java\n- SQL\nMandatory skills: Rust", [
    "required java 36",
    "required sql",
    "required rust",
  ]));

test.for([
  "- Curious about new teamsNice to have:\n- Kafka\n- Docker",
  "- Docker Compose (Linux, Swarm)Good to have familiarity with:\n- Kafka\n- Docker",
])("a heading that is glued to the item above it holds for the items below: %j", (list) => {
  const found = asked(`Requirements:\n- Java\n${list}`);
  expect(found).toContain("required java");
  expect(found).toContain("preferred kafka");
});

test.for([
  "Qualifications - Preferred",
  "Skills – nice to have",
  "Requirements - nice to have:",
  "& Ideally..",
])("what stands under %j is a wish", (heading) =>
  check(`Requirements\n\n- Java\n\n${heading}\n\n- Kafka`, ["required java", "preferred kafka"]),
);

test.for([
  "OUR PREFERRED QUALIFICATIONS",
  "Nice to have",
  "Bonus points",
  "Optional skills",
  "Qualifications (preferred)",
])("%j is a heading even where it has a bullet like the items below", (heading) =>
  check(`Requirements\n- Java\n- SQL\n- ${heading}\n- Kafka\n- Docker`, [
    "required java",
    "required sql",
    "preferred kafka",
    "preferred docker",
  ]),
);
