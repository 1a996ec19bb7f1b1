// How much of a posting is read the same however it was pasted: npm run bench -- joined [FOLDER] [COUNT]
// (SHOW="on one line" runs only that form and lists the differences)
// Needs no labels: what a posting asks for does not depend on its bullets, breaks and marks. FOLDER (default
// ../shared/data) contains jobs.jsonl; if COUNT is given, that many postings are used, evenly spread.
import { join } from "node:path";
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { headingKind } from "../src/job/blocks/headings.ts";
import { readJob } from "../src/job/parse.ts";
import { foldCase } from "../src/words/fold.ts";

const folder = process.argv[2] ?? "../shared/data";
const count = Number(process.argv[3] ?? Infinity);
const fewestLines = 12;

interface Posting {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** The mark before an item. */
const mark = /^[\s•●◦▪■‣·➢✓►*–-]+/u;

const developer = /\b(?:developers?|programmers?|engineers?|devops|sdet|architects?)\b/i;
const all = jsonLines<Posting>(join(folder, "jobs.jsonl")).filter(
  ({ title = "", text }) => developer.test(title) && linesOf(text).length >= fewestLines,
);
const step = Math.max(1, all.length / count);
const postings = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(mark, "").trim())
    .filter((line) => line !== "");
}

type Change = (text: string) => string;

/** Changes each line; `bullet` is the mark before it. */
const ofLines =
  (change: (line: string, bullet: string) => string): Change =>
  (text) =>
    text
      .split("\n")
      .map((line) => {
        const bullet = mark.exec(line)?.[0] ?? "";
        return change(line.slice(bullet.length), bullet);
      })
      .join("\n");

const isBullet = (bullet: string): boolean => bullet.trim() !== "";

/** Changes the lines that are headings by their words. */
const ofHeadings = (change: (words: string) => string): Change =>
  ofLines((line, bullet) => {
    const isHeading = !isBullet(bullet) && line.length < 60 && !/[.,;]/.test(line);
    const opens = isHeading && headingKind(foldCase(line)) !== undefined;
    return opens ? change(line.trim().replace(/:$/, "")) : bullet + line;
  });

const otherBullets = (written: string): Change =>
  ofLines((line, bullet) => (isBullet(bullet) ? written : bullet) + line);

/** Breaks a line where the next word would not fit, as mail programs do. */
function wrap(line: string, columns: number): string {
  const rows: string[] = [];
  let row = "";
  for (const word of line.split(" ")) {
    if (row !== "" && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].join("\n");
}

/** The lines of a text in blocks, each with the heading before it. */
function blocksOf(text: string): readonly { readonly heading: string; readonly lines: string[] }[] {
  const blocks = [{ heading: "", lines: [] as string[] }];
  for (const line of text.split("\n")) {
    let heading = "";
    ofHeadings((words) => (heading = words))(line);
    if (heading !== "") blocks.push({ heading, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** As a pasted table with headings on the left and their contents on the right. */
function asColumns(text: string): string {
  return blocksOf(text)
    .map(({ heading, lines }) => {
      const isList = heading !== "" && lines.filter((line) => line.trim() !== "").every(hasBullet);
      const body = isList ? linesOf(lines.join("\n")).join(" | ") : lines.join("\n");
      return heading === "" ? body : `${heading}\n${body}`;
    })
    .join("\n");
}

const hasBullet = (line: string): boolean => isBullet(mark.exec(line)?.[0] ?? "");

/** As its HTML source, copied in place of the displayed text. */
function asPage(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return blocksOf(escaped)
    .map(({ heading, lines }) => {
      const body = lines.map((line) => {
        const words = line.replace(mark, "").trim();
        if (words === "") return "";
        return hasBullet(line) ? `<li>${words}</li>` : `<p>${words}</p>`;
      });
      const lists = body.join("").replace(/(?:<li>.*?<\/li>)+/g, (items) => `<ul>${items}</ul>`);
      return `${heading === "" ? "" : `<h3>${heading}</h3>`}${lists}`;
    })
    .join("");
}

const forms: Readonly<Record<string, Change>> = {
  "on one line": (text) => linesOf(text).join(" "),
  "in lines without bullets": (text) => linesOf(text).join("\n"),
  "in lines with an empty one between": (text) => linesOf(text).join("\n\n"),
  "without empty lines": (text) => text.replace(/\n\s*\n/g, "\n"),
  "without bullets": otherBullets(""),
  "with hyphens as bullets": otherBullets("- "),
  "with asterisks as bullets": otherBullets("* "),
  "with dots as bullets": otherBullets("• "),
  "with dashes as bullets": otherBullets("– "),
  "with squares as bullets": otherBullets("▪ "),
  "with arrows as bullets": otherBullets("→ "),
  "with the letter o as bullets": otherBullets("o "),
  "with numbers as bullets": otherBullets("1. "),
  "with bullets moved in": otherBullets("    • "),
  "with tabs behind each line": ofLines((line, bullet) => `${bullet}${line}\t\t`),
  "on one line with its bullets": (text) => {
    const dotted = ofLines((line, bullet) => (isBullet(bullet) ? `• ${line}` : line))(text);
    return dotted
      .split("\n")
      .filter((line) => line.trim() !== "")
      .join(" ");
  },
  "as a table of two columns": asColumns,
  "as the source of a page": asPage,
  "wrapped at 72 columns": ofLines((line, bullet) => wrap(bullet + line, 72)),
  "with headings in capitals": ofHeadings((words) => `${words.toUpperCase()}:`),
  "with headings in title case": ofHeadings((words) =>
    words.replace(/\b[a-z](?=[a-z]{2})/g, (letter) => letter.toUpperCase()),
  ),
  "with headings and a colon": ofHeadings((words) => `${words}:`),
  "with headings of Markdown": ofHeadings((words) => `## ${words}`),
  "with headings in Markdown's bold": ofHeadings((words) => `**${words}**`),
  "with headings in bold and a colon": ofHeadings((words) => `**${words}:**`),
  "with numbers before headings": (text) => {
    let count = 0;
    return ofHeadings((words) => `${++count}. ${words}`)(text);
  },
  "as a forwarded mail": (text) => text.replace(/^/gm, "> "),
  "with Markdown's backslashes": (text) => text.replace(/[-+*#._()]/g, "\\$&"),
  "with line breaks as in code": (text) => text.replace(/\n/g, "\\n"),
  "with two spaces for one": (text) => text.replace(/(?<=\S) (?=\S)/g, "  "),
  "as HTML that was copied as source": (text) =>
    text
      .replace(/&/g, "&amp;")
      .replace(/['’]/g, "&#39;")
      .replace(/ (?=\w+ \w)/g, "&nbsp;"),
  "with characters of no width": ofLines((line, bullet) =>
    `${bullet}\u200b${line}`.replace(/(\w) /g, "$1\u200b "),
  ),
  "with typographic quotes and dashes": (text) =>
    text
      .replace(/'/g, "’")
      .replace(/"([^"\n]*)"/g, "“$1”")
      .replace(/ - /g, " – "),
  "with plain quotes and dashes": (text) =>
    text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-"),
};

interface Read {
  /** Each skill requirement as "level skill", with its months and the words around its first place. */
  readonly asked: ReadonlyMap<
    string,
    { readonly months: number | undefined; readonly around: string }
  >;
  readonly total: number | undefined;
  readonly title: string | undefined;
}

async function readPosting(text: string): Promise<Read> {
  const job = readJob(await readDocument(text));
  const asked = job.requirements
    .filter(({ kind }) => kind === "skill")
    .flatMap(({ skills, level, spans, minMonths }) => {
      const { from = 0, to = 0 } = spans[0] ?? {};
      const around = `${text.slice(Math.max(0, from - 60), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`;
      const one = { months: minMonths, around: around.replace(/\s+/g, " ") };
      return skills.map((skill) => [`${level} ${skill}`, one] as const);
    });
  const title = job.title?.text.replace(/[^\p{L}\d]+/gu, " ").trim();
  return { asked: new Map(asked), total: job.minMonths, title };
}

const hasSkill = (read: Read, skill = ""): string | undefined =>
  [...read.asked.keys()].find((one) => one.endsWith(` ${skill}`));

const before = new Map<string, Read>();
for (const { id, text } of postings) before.set(id, await readPosting(text));

const wanted = process.env.SHOW;
for (const [name, change] of Object.entries(forms)) {
  if (wanted !== undefined && wanted !== name) continue;
  const show = (...words: readonly unknown[]): void => {
    if (wanted === name) console.error(...words);
  };
  let [asks, same, more, months, wholes] = [0, 0, 0, 0, 0];
  for (const { id, text } of postings) {
    const first = before.get(id);
    if (first === undefined) continue;
    const after = await readPosting(change(text));
    for (const [key, one] of first.asked) {
      asks++;
      const other = after.asked.get(key);
      if (other === undefined)
        show(id, key, "→", hasSkill(after, key.split(" ").at(-1)) ?? "none", "|", one.around);
      else same++;
      if (other === undefined || other.months === one.months) months++;
      else show(id, key, one.months, "→", other.months, "|", one.around);
    }
    for (const [key, { around }] of after.asked) {
      if (first.asked.has(key)) continue;
      more++;
      if (hasSkill(first, key.split(" ").at(-1)) === undefined) show(id, "NEW", key, "|", around);
    }
    if (first.total === after.total && first.title?.toLowerCase() === after.title?.toLowerCase())
      wholes++;
    else show(id, "JOB", first.title, first.total, "→", after.title, after.total);
  }
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `${postings.length} postings ${name}: ${share(same, asks)} of ${asks} requirements have the same skill and level; ${share(more, asks)} are new or have another level; ${share(asks - months, asks)} have other years; ${share(wholes, postings.length)} of postings have the same title and total`,
  );
}
