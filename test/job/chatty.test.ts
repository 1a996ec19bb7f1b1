import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import type { Job } from "../../src/job/job.ts";
import { readJob } from "../../src/job/parse.ts";

/** Invented ads in a friendly tone, as if written to people the writers would like. */
const read = (text: string): Job => readJob(textDocument(text));

function asked(text: string): readonly string[] {
  return read(text).requirements.flatMap(({ skills, level }) =>
    skills.map((id) => `${level} ${id}`),
  );
}

const ruledOut = (text: string): readonly string[] =>
  read(text).negated.flatMap(({ skills }) => skills);

test.for([
  "You might be a good fit if",
  "You could be a great match if:",
  "You'll probably enjoy this if",
  "You'd really like it here if:",
])("'%s' heads requirements", (heading) =>
  expect(asked(`${heading}\n- Redis doesn't scare you\n- you have run Terraform`)).toEqual([
    "required redis",
    "required terraform",
  ]),
);

test.for([
  "What you can leave at home",
  "Who we're not looking for",
  "You don't need",
  "Does not require:",
])("'%s' heads what is not asked for", (heading) => {
  const text = `Requirements\n- Terraform\n- Git\n\n${heading}\n- Kafka\n- Ansible`;
  expect(asked(text)).toEqual(["required terraform", "required git"]);
  expect(ruledOut(text)).toEqual(["apache-kafka", "ansible"]);
});

test("what is not required extends to the end of its line and no further", () => {
  const text =
    "Nice to have\n- Kafka\n- Redis\n\nNot required: a degree. Frontend skills. Knowing our trade.\n\nHow we hire: a chat, then a task in any language (Python is fine).";
  expect(asked(text)).toEqual(["preferred apache-kafka", "preferred redis"]);
  expect(ruledOut(text)).toEqual(["front-end-development"]);
});

test.for([
  "Migrate the nightly jobs to Kafka, moving away from our legacy Perl services",
  "Build new services with Kafka and retire the old Perl modules",
])("what is being replaced is not asked for: %s", (line) => {
  expect(asked(`Your tasks\n- ${line}`)).toEqual(["mentioned apache-kafka"]);
});

test("a request not to send certain profiles asks for nothing", () =>
  expect(asked("Skills:\n- Kafka\n- Terraform\n\nPlease do not send Ansible profiles.")).toEqual([
    "required apache-kafka",
    "required terraform",
  ]));

test.for([
  "Terraform is second nature",
  "You write Terraform in your sleep",
  "Terraform won't scare you",
])("'%s' asks", (line) => expect(asked(`${line}.`)).toEqual(["required terraform"]));

test("experience with the technologies that the firm uses is asked for", () =>
  expect(
    asked("Requirements\n-Experience with the following technologies we use: Kafka, Terraform;"),
  ).toEqual(["required apache-kafka", "required terraform"]));

test.for([
  ["We're hiring! 🚀 Node dev @ Quillstack (YC W21) – NYC/remote", "Node dev"],
  [
    "As a system engineer in projects of many trades focused on radio you will lead the tests.",
    "system engineer",
  ],
] as const)("names a role: %s", ([text, title]) => expect(read(text).title?.text).toBe(title));

test.for(["Das wünschen wir uns:", "Das brauchst du", "Du solltest können:"])(
  "'%s' heads requirements",
  (heading) => expect(asked(`${heading}\n- Terraform`)).toEqual(["required terraform"]),
);

test.for(["Was du nicht brauchst:", "Was uns nicht wichtig ist", "Nicht nötig:"])(
  "'%s' heads what is not asked for",
  (heading) => {
    const text = `Dein Profil\n- Terraform\n\n${heading}\n- Ansible`;
    expect(asked(text)).toEqual(["required terraform"]);
    expect(ruledOut(text)).toEqual(["ansible"]);
  },
);
