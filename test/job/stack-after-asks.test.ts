import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test("a stack mentioned after the person sought is not required", () =>
  expect(asked("We look for a Java developer - our current stack is React and Kafka.")).toEqual([
    "required java",
    "mentioned react",
    "mentioned kafka",
  ]));

test("the parts of a combined stack are not a choice", () =>
  expect(asked("Our stack is a combination of:\n\n* Java, Python\n\n* React, Kafka")).toEqual([
    "mentioned java",
    "mentioned python",
    "mentioned react",
    "mentioned kafka",
  ]));

test("technical expertise in named technologies is asked for", () => {
  const item = "- Technical expertise in technologies: Docker, Kafka";
  expect(asked(`Backend Engineer\n\nRequirements\n- Java\n${item}`)).toEqual([
    "required java",
    "required docker",
    "required kafka",
  ]);
});
