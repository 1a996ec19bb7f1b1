import { expect, test } from "vitest";
import { parseJob } from "../../src/analyze/parse-job.ts";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { check } from "./posting.ts";

test("a general word counts where it is asked for, and is mentioned among the duties", () => {
  check("Requirements:\n- Performance", ["required performance"]);
  check("Responsibilities:\n- Performance", ["mentioned performance"]);
});

test("the word of a field in brackets after a name of that field asks for nothing by itself", async () => {
  const { requirements } = await parseJob(
    "Skills:\n- Python (Programming Language)\n- Django (Python)",
  );
  expect(requirements.map(({ name }) => name)).toEqual(["Python", "Django"]);
});

test("a general word for a task in running text is mentioned", () => {
  check("You will care for the performance of our shops.", ["mentioned performance"]);
  check("Our shops are known for their performance.", []);
});

test("among the duties, an adjective names no quality, and a line of business asks for nothing", () => {
  check("Responsibilities:\n- Performant shops, banking", []);
  check("Requirements:\n- Knowledge of banking", ["required banking"]);
});

test("a general word inside a phrase that means something else is not a requirement", () => {
  const job = readJob(textDocument("Responsibilities:\n- Reporting to the head of shops"));
  expect(job.requirements).toEqual([]);
});

test("a general word is asked for in a list of requirements, but not in running text", () => {
  const text = "An eye on the performance of all services";
  check(`Requirements:\n- ${text}`, ["required performance"]);
  check(text, []);
});

test("a general word for the work of the person sought is mentioned, but not for the work of the firm", () => {
  check("Acme is looking for an engineer to improve the performance of shops.", [
    "mentioned performance",
  ]);
  check("Acme sells performance and is looking for an engineer to open shops.", []);
});

test("a general word in an item that begins with a task is mentioned", () => {
  check("About the role\n- Improve the performance of our shops", ["mentioned performance"]);
  check("About the role\n- Enjoy the performance of our shops", []);
});
