import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

const musts = "Data Engineer\n\nRequirements:\n- SQL\n- Airflow\n";
const own = ["required sql", "required apache-airflow"];

const asksBeside = (rest: string): readonly string[] =>
  asked(`${musts}\n${rest}\n`).filter((one) => !own.includes(one));

test.for([
  "Laptops: Mac or Linux.",
  "Your laptop: Mac or Linux, your choice.",
  "New hires receive a laptop (Windows or Mac).",
  "We give everyone a MacBook or a Linux laptop.",
  "You choose your own laptop: Linux or Windows.",
  "Du bekommst ein Notebook mit Linux oder Windows.",
  "Vous choisissez votre ordinateur : Linux ou Windows.",
  "Te damos un portátil con Linux.",
  "Je krijgt een laptop met Linux of Windows.",
  "REWARDS\nUp to 120k. Tools: Notion, Slack, Linear.",
  "What sets us apart\n40 hours a week and a canteen. Oracle Forms has been gone since 2019.",
])("asks for nothing that the firm gives its people: %j", (benefit) =>
  expect(asksBeside(benefit).filter((one) => !one.startsWith("mentioned"))).toEqual([]),
);

test.for(["- Laptop support (Windows, Linux)", "- Support for Linux laptops"])(
  "asks for the systems that people support: %j",
  (ask) => expect(asksBeside(ask)).toContain("required linux"),
);

test.for(["We are a Microsoft 365 shop.", "We're a small Go shop."])(
  "only mentions what kind of shop the firm is: %j",
  (shop) => expect(asksBeside(shop).join()).toMatch(/^mentioned [^ ]+$/),
);

test.for([
  "Acme's retail app is available on iOS and Android.",
  "Our game is now available for Windows and Linux.",
  "Download our app for iOS and Android.",
  "The Trust uses TRAC for recruitment.",
  "Applications are only accepted through Workday.",
])("asks for nothing that the firm sells or hires with: %j", (talk) =>
  expect(asksBeside(talk)).toEqual([]),
);

test.for(["- Apps available on iOS and Android", "- Experience with the iOS app store"])(
  "asks for the platforms that people write for: %j",
  (ask) => expect(asksBeside(ask)).toContain("required ios"),
);

test.for([
  "alongside a team of React developers",
  "next to a small group of Kotlin engineers",
  "together with a team of senior React engineers",
])("asks for nothing that the team next door knows: %j", (place) =>
  expect(
    asksBeside(`- You'll sit ${place}, so good Git skills are needed too`).filter(
      (one) => !one.startsWith("mentioned"),
    ),
  ).toEqual(["required git"]),
);

test.for([
  "Kindly share below details while replying :-\nTotal Exp :\nRel. Exp in Java :\nExp in Python (if any) :\nCTC / ECTC :",
  "Please reply with:\nTotal experience:\nExperience in Python:\nCurrent CTC:",
  "Pls revert with the following details:\n1. Total experience:\n2. Experience in Java:\n3. Notice period:",
  "Candidate details:\nFull name:\nYears of Python:\nLocation:",
  "Please send us the following information:\n- Your experience with Python\n- Your salary",
])("asks for nothing in a form that applicants fill in: %j", (form) => {
  const job = readJob(textDocument(`${musts}\n${form}\n`));
  expect(job.requirements.flatMap(({ skills }) => skills)).toEqual(["sql", "apache-airflow"]);
  expect(job.unread).toEqual([]);
});

test("asks for the list below a form", () =>
  expect(
    asked(`Dev\n\nPlease reply with:\nTotal experience:\nCTC:\n\nRequirements:\n- Java\n`),
  ).toEqual(["required java"]));

test.for([
  "This post is subject to an enhanced DBS check.",
  "Appointment is subject to satisfactory DBS clearance.",
  "- An enhanced DBS is needed for this post",
  "A DBS certificate will be requested.",
])("reads no skill in a legal notice: %j", (notice) => expect(asksBeside(notice)).toEqual([]));

test("asks for databases by their abbreviation", () =>
  expect(asksBeside("- Experience with DBs")).toEqual(["required databases"]));
