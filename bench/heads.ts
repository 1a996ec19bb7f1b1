// Measures how the name, the phone and the e-mail at the head of a resume are read: npm run bench -- heads
// The heads are invented, of people in more than 87 countries, many of them deliberately odd
// (fixtures/gold/heads.jsonl). SHOW=learn lists the errors in that part; the errors of "closed" and of
// "second, closed" are never listed.
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import { Share } from "./gold/share.ts";

const fields = ["name", "phone", "email"] as const;

/** A head with its fields; null for a field that it does not contain. */
interface Head extends Readonly<Record<(typeof fields)[number], string | null>> {
  readonly part: string;
  readonly text: string;
}

/** What must be equal: the letters of a name, the last nine digits of a number, the whole address. */
const likened = {
  name: (words: string) => words.toLowerCase().replace(/[^\p{L}]/gu, ""),
  phone: (words: string) => words.replace(/\D/g, "").slice(-9),
  email: (words: string) => words,
};

const heads = jsonLines<Head>("fixtures/gold/heads.jsonl");
for (const part of new Set(heads.map((head) => head.part))) {
  const right = { name: new Share(), phone: new Share(), email: new Share() };
  for (const head of heads.filter((one) => one.part === part)) {
    const { contact } = parseResume(await readDocument(head.text), { now: "2026-11-20" });
    for (const field of fields) {
      const [read, written] = [contact[field]?.text ?? "", head[field] ?? ""];
      const isRight = right[field].count(likened[field](read) === likened[field](written));
      if (!isRight && process.env.SHOW === part && !part.endsWith("closed"))
        console.log(`${field}: ${written || "none"}, read ${read || "none"}\n${head.text}\n`);
    }
  }
  console.log(`${part}: ${fields.map((field) => `${field} ${right[field]}`).join(", ")}`);
}
