// How much of a posting is read the same however it was pasted: npm run bench -- joined [FOLDER] [COUNT]
// (SHOW="on one line" runs only that form and lists the differences)
// Needs no labels: what a posting asks for does not depend on its bullets, breaks and marks. FOLDER (default
// ../shared/data) contains jobs.jsonl; if COUNT is given, that many postings are used, evenly spread.
import {
  developerPostings,
  isBullet,
  isHeadingLine,
  linesOf,
  itemMark as mark,
  type Read,
  readPosting,
  Sameness,
  share,
} from "./postings/same-job.ts";

const folder = process.argv[2] ?? "../shared/data";
const postings = developerPostings(folder, Number(process.argv[3] ?? Infinity));

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

/** Changes the lines that are headings by their words. */
const ofHeadings = (change: (words: string) => string): Change =>
  ofLines((line, bullet) => {
    const isHeading = !isBullet(bullet) && isHeadingLine(line);
    return isHeading ? change(line.trim().replace(/:$/, "")) : bullet + line;
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

const before = new Map<string, Read>();
for (const { id, text } of postings) before.set(id, await readPosting(text));

const wanted = process.env.SHOW;
for (const [name, change] of Object.entries(forms)) {
  if (wanted !== undefined && wanted !== name) continue;
  const show = (...words: readonly unknown[]): void => {
    if (wanted === name) console.error(...words);
  };
  const counted = new Sameness();
  for (const { id, text } of postings) {
    const first = before.get(id);
    if (first !== undefined) counted.add(id, first, await readPosting(change(text)), show);
  }
  const { asks, same, more, months, wholes } = counted;
  console.log(
    `${postings.length} postings ${name}: ${share(same, asks)} of ${asks} requirements have the same skill and level; ${share(more, asks)} are new or have another level; ${share(asks - months, asks)} have other years; ${share(wholes, postings.length)} of postings have the same title and total`,
  );
}
