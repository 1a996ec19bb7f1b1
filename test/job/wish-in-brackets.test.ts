import { test } from "vitest";
import { check } from "./posting.ts";

test.for([
  ["Golang, Kafka (plus)", ["required golang", "preferred kafka"]],
  ["Python, Airflow (bonus)", ["required python", "preferred airflow"]],
  ["Java and Kotlin (both a plus)", ["preferred java", "preferred kotlin"]],
] as const)(
  "a wish in brackets applies to the last item, unless it is about all: %j",
  ([line, expected]) => check(`Requirements:\n- ${line}`, expected),
);
