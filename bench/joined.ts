// How much of a posting is read the same when its line breaks and bullets are lost: npm run bench -- joined [FOLDER]   (SHOW=1 lists what differs)
// Needs no labels: what a posting asks for does not depend on how it was pasted. FOLDER (default ../shared/data) holds jobs.jsonl.
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { readJob } from "../src/job/parse.ts";

const folder = process.argv[2] ?? "../shared/data";
const fewestLines = 12;

interface Posting {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const developer = /\b(?:developers?|programmers?|engineers?|devops|sdet|architects?)\b/i;
const postings = jsonLines<Posting>(join(folder, "jobs.jsonl")).filter(
  ({ title = "", text }) => developer.test(title) && linesOf(text).length >= fewestLines,
);

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^[\s•●◦▪■‣·➢✓►*–-]+/u, "").trim())
    .filter((line) => line !== "");
}

const forms = {
  "on one line": (text: string) => linesOf(text).join(" "),
  "in lines without bullets": (text: string) => linesOf(text).join("\n"),
  "in lines with an empty one between": (text: string) => linesOf(text).join("\n\n"),
} as const;

/** Each requirement of skills as "level skill", with the words round its first place. */
async function asked(text: string): Promise<ReadonlyMap<string, string>> {
  const job = readJob(await readDocument(text));
  return new Map(
    job.requirements
      .filter(({ kind }) => kind === "skill")
      .flatMap(({ skills, level, spans }): [string, string][] => {
        const { from = 0, to = 0 } = spans[0] ?? {};
        const around = `${text.slice(Math.max(0, from - 60), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`;
        return skills.map((skill) => [`${level} ${skill}`, around.replace(/\s+/g, " ")]);
      }),
  );
}

for (const [name, change] of Object.entries(forms)) {
  let [all, same, more] = [0, 0, 0];
  for (const { id, text } of postings) {
    const before = await asked(text);
    const after = await asked(change(text));
    for (const [key, around] of before) {
      all++;
      if (after.has(key)) same++;
      else if (process.env.SHOW === name) {
        const skill = key.split(" ").at(-1);
        const other = [...after.keys()].find((one) => one.endsWith(` ${skill}`));
        console.error(id, key, "→", other ?? "none", "|", around);
      }
    }
    for (const [key, around] of after) {
      if (before.has(key)) continue;
      more++;
      const skill = key.split(" ").at(-1);
      if (process.env.SHOW === name && ![...before.keys()].some((one) => one.endsWith(` ${skill}`)))
        console.error(id, "NEW", key, "|", around);
    }
  }
  const share = (part: number): string => `${((100 * part) / all).toFixed(1)} %`;
  console.log(
    `${postings.length} postings ${name}: ${share(same)} of ${all} requirements have the same skill and level; ${share(more)} are new or have another level`,
  );
}
