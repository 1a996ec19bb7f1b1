import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test("the stack that a sentence tells of behind whom it seeks is no must", () =>
  expect(asked("We look for a Java developer - our current stack is React and Kafka.")).toEqual([
    "required java",
    "mentioned react",
    "mentioned kafka",
  ]));

test("the parts of a stack that is a combination are no choice", () =>
  expect(asked("Our stack is a combination of:\n\n* Java, Python\n\n* React, Kafka")).toEqual([
    "mentioned java",
    "mentioned python",
    "mentioned react",
    "mentioned kafka",
  ]));
