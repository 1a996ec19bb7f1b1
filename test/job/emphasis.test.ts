import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { parseJob } from "../../src/job/parse.ts";
import { asked, lexicon, read } from "./posting.ts";

test.for([
  ["Experience with **Java** or **Kotlin**", ["required java|kotlin"]],
  ["Experience with __Java__ or **Kotlin**", ["required java|kotlin"]],
  ["5+ years of **Java**; **Kafka** is a plus", ["required java 60", "preferred kafka"]],
  ["**5+ years** of Java", ["required java 60"]],
  ["**Java**: 5 years", ["required java 60"]],
  [
    "Provisioning (_Ansible_, _Puppet_, _Chef_)",
    asked("Requirements:\n- Provisioning (Ansible, Puppet, Chef)"),
  ],
  ["*Java* or _Kotlin_", ["required java|kotlin"]],
  ["Java ** Kotlin", ["required java", "required kotlin"]],
] as const)("marks of emphasis change nothing in %j", ([line, expected]) => {
  expect(asked(`Requirements:\n- ${line}`)).toEqual(expected);
});

test.for(["**Nice to have**", "**Nice to have:**", "**Nice to have**:"])(
  "%j on a line of its own is a heading",
  (heading) => {
    expect(asked(`**Requirements**\n- Java\n\n${heading}\n- **Kafka**`)).toEqual([
      "required java",
      "preferred kafka",
    ]);
  },
);

test("each place is that in the text as written, without the marks", () => {
  const text =
    "We need a **Senior Java Engineer**, now.\n\nRequirements:\n- **Java** or **Kotlin**\n- No **PHP** please, but **Kafka**";
  const job = read(text);
  const words = job.requirements.flatMap(({ spans }) =>
    spans.map(({ from, to }) => text.slice(from, to)),
  );
  expect(words).toEqual(expect.arrayContaining(["Java", "Kotlin", "Kafka"]));
  expect(words.join(" ")).not.toContain("*");
  expect(job.document.text).toBe(text);
  const { title } = job;
  expect(text.slice(title?.from, title?.to)).toBe(title?.text);
});

test("a known title is put before the text without marks", async () => {
  const text = textDocument("Requirements:\n- **Java** or **Kotlin**");
  const job = await parseJob(text, { lexicon, title: "Platform Engineer" });
  const [first] = job.requirements;
  expect(first?.spans.map(({ from, to }) => job.document.text.slice(from, to))).toEqual([
    "Java",
    "Kotlin",
  ]);
});
