import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { check } from "./posting.ts";

test("a wide word counts where it is asked for, and is mentioned among the duties", () => {
  check("Requirements:\n- Performance", ["required performance"]);
  check("Responsibilities:\n- Performance", ["mentioned performance"]);
});

test("a wide word that says what one does in running text is mentioned", () => {
  check("You will care for the performance of our shops.", ["mentioned performance"]);
  check("Our shops are known for their performance.", []);
});

test("among the duties an adjective names no quality, and a line of business nothing", () => {
  check("Responsibilities:\n- Performant shops, banking", []);
  check("Requirements:\n- Knowledge of banking", ["required banking"]);
});

test("a wide word within a phrase that means something else is no requirement", () => {
  const job = readJob(textDocument("Responsibilities:\n- Reporting to the head of shops"));
  expect(job.requirements).toEqual([]);
});

test("a wide word is asked for in a list of musts, and not in running text", () => {
  const text = "An eye on the performance of all services";
  check(`Requirements:\n- ${text}`, ["required performance"]);
  check(text, []);
});

test("a wide word of the work that a firm seeks somebody for is mentioned, not what the firm does itself", () => {
  check("Acme is looking for an engineer to improve the performance of shops.", [
    "mentioned performance",
  ]);
  check("Acme sells performance and is looking for an engineer to open shops.", []);
});

test("a wide word in an item that begins with what one does is mentioned", () => {
  check("About the role\n- Improve the performance of our shops", ["mentioned performance"]);
  check("About the role\n- Enjoy the performance of our shops", []);
});
