import { test } from "vitest";
import { check } from "./posting.ts";

test.for([
  ["Golang, Kafka (plus)", ["required golang", "preferred kafka"]],
  ["Python, Airflow (bonus)", ["required python", "preferred airflow"]],
  ["Java and Kotlin (both a plus)", ["preferred java", "preferred kotlin"]],
] as const)(
  "takes a wish in brackets for that of the last item, unless it is of all: %j",
  ([line, expected]) => check(`Requirements:\n- ${line}`, expected),
);
