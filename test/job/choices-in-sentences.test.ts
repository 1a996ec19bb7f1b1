import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  [
    "of a stack told with slashes nothing is a choice",
    "Our stack: React/Java/Python/Docker",
    ["mentioned react", "mentioned java", "mentioned python", "mentioned docker"],
  ],
  [
    "a slash between two tools that the team uses is no choice",
    "Responsibilities:\n- Maintain our Django/Flask services",
    ["mentioned django", "mentioned flask"],
  ],
  [
    "slashes between clouds are a choice in a stack, too",
    "Our stack: AWS/GCP/Azure",
    ["mentioned aws|gcp|azure"],
  ],
  [
    "a slash makes no choice of all that commas part beside it",
    "You will work with Scala, Java/Kotlin",
    ["mentioned scala", "mentioned java|kotlin"],
  ],
  [
    "some of the newest technologies are all of them",
    "Responsibilities:\n- Work with some of the newest technologies, like Docker and Kafka",
    ["mentioned docker", "mentioned kafka"],
  ],
  [
    "some of the technologies that one works with are all of them",
    "Responsibilities:\n- Some of the technologies we work with: Docker, Python, Kafka",
    ["mentioned docker", "mentioned python", "mentioned kafka"],
  ],
] as const)("%s", ([, text, expected]) =>
  expect(asked(`We make maps.\n\n${text}\n`)).toEqual(expected),
);

test.for([
  [
    "things of several kinds part around a slash between two rivals",
    "Servers such as Django/Flask, Docker, Kafka",
    ["required django|flask", "required docker", "required kafka"],
  ],
  [
    "rivals stay one choice around a slash",
    "Cloud providers (AWS, GCP/Azure)",
    ["required aws|gcp|azure"],
  ],
  [
    "a substitute in the middle of a list is that of the name before it",
    "Solid knowledge of Java, MySQL or similar, Docker",
    ["required java", "required mysql ~", "required docker"],
  ],
  [
    "a substitute does not end what a colon offers",
    "Some of the following: Docker, AWS or equivalent, Kafka",
    ["required docker|aws|kafka ~"],
  ],
  [
    "the kind of what a colon offers is no member of the choice",
    "One of the following: Python, Java, or another object-oriented language",
    ["required python|java ~"],
  ],
  [
    "unknown words do not end what a colon offers",
    "Any of the following: Docker, Super Map Tools and Kafka",
    ["required docker|kafka"],
  ],
  [
    "what is asked for anew ends what a colon offers",
    "One of the following: Java, Rust, and experience with Docker",
    ["required java|rust", "required docker"],
  ],
  [
    "one or more of a kind is a choice before examples, too",
    "One or more data packages (e.g., Airflow, Kubeflow, Java/Rust)",
    ["required airflow|kubeflow|java|rust"],
  ],
] as const)("%s", ([, line, expected]) =>
  expect(asked(`Requirements:\n- ${line}\n`)).toEqual(expected),
);
