// The laws of the score with a hundred resumes and postings each instead of fifteen.
import process from "node:process";

process.env.LAW_RUNS = "100";
await import("./laws.test.ts");
