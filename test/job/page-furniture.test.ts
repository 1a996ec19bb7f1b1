import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";
import { asked } from "./builtin-posting.ts";

// What pages, mails and forms show around a posting.

const musts = "Requirements:\n- Docker\n";
const read = (text: string) => readJob(textDocument(text));

test.for([
  "Show more\nShow less",
  "Apply for this job\n* indicates a required field\nFirst Name*\nResume/CV*\nCover Letter\nLinkedIn Profile\nGitHub\nWebsite\nSubmit application",
  "Voluntary Self-Identification\nFor government reporting purposes, we ask candidates to respond to a survey.\nGender\nSelect...",
  "React Developer jobs\nPHP Engineer jobs in Leeds\nRemote Ruby jobs",
  "Manage preferences\nSign in",
  "Profile insights\nFind out how your skills align with the job description",
  "If you are interested, please reply with your updated resume.",
  "Approved by: Jo Vale\nConfidential – internal use only\nPage 1 of 1",
  "Ich bin interessiert\nJob teilen\nKennst du jemanden, der auf diese Stelle passt?",
])("what stands below a posting asks for nothing, and nothing of it is unread: %j", (foot) => {
  const text = `Backend Engineer\n\n${musts}\n${foot}\n`;
  expect(asked(text)).toEqual(["required docker"]);
  expect(read(text).unread).toEqual([]);
});

test("what a job stands for in Spark or cron is no link to other jobs", () =>
  expect(asked(`Backend Engineer\n\n${musts}- Spark jobs\n`)).toContain("required apache-spark"));

test("a menu that names the salary does not end the search for the title", () => {
  const menu = "Search\nLocation\nSalary\nBenefits\n\nQuarry";
  const job = read(`${menu}\nData Engineer\nWorldwide\n\nWe seek a Scala developer.\n\n${musts}`);
  expect(job.title?.text).toBe("Data Engineer");
});
