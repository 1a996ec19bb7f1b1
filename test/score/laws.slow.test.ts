// The laws of the score, each with a hundred resumes and postings instead of thirty.
import process from "node:process";

process.env.LAW_RUNS = "100";
await import("./laws.test.ts");
