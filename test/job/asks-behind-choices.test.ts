import { expect, test } from "vitest";
import { asked } from "./builtin-posting.ts";

test.for([
  [
    "Proficient in one of Java, Go or Python, with strong Docker and Kafka skills",
    ["required java|go|python", "required docker", "required apache-kafka"],
  ],
  [
    "Experience with one of React, Vue or Angular and knowledge of Docker and Kafka",
    ["required react|vue-js|angular", "required docker", "required apache-kafka"],
  ],
] as const)("a choice ends where the sentence asks for more: %j", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected),
);

test.for([
  [
    "Python (Django, Flask), Go is a plus",
    ["required python", "required django|flask", "preferred go"],
  ],
  ["React (hooks), Vue would be a plus", ["required react", "preferred vue-js"]],
] as const)("a wish does not reach back over an item with brackets: %j", ([line, expected]) =>
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected),
);

test("a platform before rival languages is one of the alternatives", () =>
  expect(asked("Requirements:\n- Experience with Node.js, Golang, or Python")).toEqual([
    "required node-js|go|python",
  ]));
