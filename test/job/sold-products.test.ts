import { expect, test } from "vitest";
import { asked } from "./posting.ts";

test.for([
  "Acme sells a testing tool for Python, Java and PHP teams; our customers run it in Docker.",
  "We make a monitoring product for Kubernetes and AWS users.",
  "Acme builds a database proxy that thousands of PostgreSQL and MySQL users love.",
])("%j says who buys it, and asks for nothing", (line) => expect(asked(line)).toEqual([]));

test("what a product is built with is mentioned", () =>
  expect(asked("We build a tool for painters in Rust, Kafka and PostgreSQL.")).toEqual([
    "mentioned rust",
    "mentioned kafka",
    "mentioned postgresql",
  ]));

test('"software for hiring" does not make a sentence one that hires', () =>
  expect(asked("Acme develops models in Rust for payroll and recruiting systems.")).toEqual([
    "mentioned rust",
  ]));
