// Measures which blocks the headings of postings open: npm run bench -- posting-headings   (SHOW=learn lists
// the errors in that part, never those of the closed one)
// fixtures/gold/posting-headings.tsv has a part, a kind and a heading on each line. Each heading is put above
// a list of names, after a block with another level, in three forms: as it is, in capitals, and with its list
// on the same row, as in text that lost its line breaks.
import { readFileSync } from "node:fs";
import { parseJob } from "../src/analyze/parse-job.ts";
import { Shares } from "./gold/share.ts";

/** How a list of names under a heading of each kind is asked for; undefined if it is not. */
const levels: Readonly<Record<string, string | undefined>> = {
  required: "required",
  preferred: "preferred",
  duties: "mentioned",
  stack: "mentioned",
};

const intro = "Backend Engineer\n\nAcme makes software for dentists in 30 countries.\n";
const musts = "Requirements:\n- 3+ years of Java\n- Good knowledge of SQL\n";
const review = "Responsibilities:\n- Review the code of others\n";
const tasks = review.replace("- ", "- Build services in Java\n- ");

/** The blocks around a block, if not the musts before it and the duties after it. */
const around: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  required: [tasks, ""],
  duties: [review + musts, ""],
};

/**
 * By default, a list of musts comes before a block that is not a must, and the duties before a list of musts.
 */
const textOf = (kind: string, heading: string): string => {
  const [before, behind] = around[kind] ?? [musts, tasks];
  return `${intro}\n${before}\n${heading}\n- Kafka\n- Terraform\n\n${behind}`;
};

const forms: Readonly<Record<string, (kind: string, heading: string) => string>> = {
  "as it is": textOf,
  "in capitals": (kind, heading) => textOf(kind, heading.toUpperCase()),
  glued: (kind, heading) => textOf(kind, `${heading.replace(/:?$/, ":")}`).replace(/\n+/g, " "),
};

const lines = readFileSync("fixtures/gold/posting-headings.tsv", "utf8").trim().split("\n");
const shares = new Shares();

for (const line of lines) {
  const [part = "", kind = "", heading = ""] = line.split("\t");
  for (const [form, write] of Object.entries(forms)) {
    const { requirements } = await parseJob(write(kind, heading));
    const got = requirements.find(({ skills }) => skills.includes("apache-kafka"))?.level;
    const isRight = got === levels[kind];
    shares.count(`${part}, ${form}`, isRight);
    if (form !== "as it is") continue;
    shares.count(`${part}, ${kind}`, isRight);
    if (!isRight && part !== "closed" && part === process.env.SHOW)
      console.error(`${kind}, not ${got ?? "nothing"}: ${heading}`);
  }
}
shares.print();
