import { expect, test } from "vitest";
import { describe, read } from "./posting.ts";

const asked = (text: string) =>
  read(text)
    .requirements.filter((one) => one.kind !== "title")
    .map(describe);

test("a sentence that seeks somebody continues after the title with its own wishes", () =>
  expect(asked("Nous cherchons un développeur Java avec Django, idéalement avec Kafka.")).toEqual([
    "required java",
    "required django",
    "preferred kafka",
  ]));

test.for([
  ["Profil :\n- 5 ans d'expérience, Django et Docker"],
  ["Anforderungen:\n- 5 Jahre Berufserfahrung, Django und Docker"],
  ["Requisitos:\n- 5 años de experiencia, Django y Docker"],
] as const)("the years in %j are those of the work alone", ([text]) =>
  expect(asked(text)).toEqual(["required  60", "required django", "required docker"]),
);

test('what follows "sowie mit" is a choice of its own', () =>
  expect(
    asked(
      "Anforderungen:\n- Erfahrung mit mindestens einer der Sprachen Java oder Rust sowie mit Kafka oder RabbitMQ",
    ),
  ).toEqual(["required java|rust", "required kafka|rabbitmq"]));
