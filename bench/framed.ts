// How much of a posting is read the same from a page of a job site that was selected and copied, or saved as
// HTML: npm run bench -- framed [FOLDER] [COUNT]   (SHOW=ID lists the differences on that page)
// The pages are frames in fixtures/gold/job-pages, written from memory of real sites: menus, buttons, forms,
// other jobs and skills of the job itself around a gap for the posting. FOLDER (default ../shared/data)
// contains jobs.jsonl; COUNT of its postings (40) are put into each frame. The yardstick is what is read of
// the posting alone. `first` and the even frames of `second`, which was written by somebody else, served for
// mending; nobody looks at the odd ones. `marked` has whole pages with their own markup, of which the even
// ones served for mending.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findSkills } from "../src/skills/find.ts";
import { bodies, escaped } from "./postings/pages.ts";
import {
  developerPostings,
  type Posting,
  type Read,
  readPosting,
  Sameness,
  share,
} from "./postings/same-job.ts";

const [folder = "../shared/data", count = "40"] = process.argv.slice(2);
const shown = process.env.SHOW;
const home = "fixtures/gold/job-pages";

interface Frame {
  readonly id: string;
  readonly part: string;
  readonly lang: string;
  /** How a page with its own markup writes the posting. */
  readonly body: string;
  /** The skills that the site lists for the job itself, and those that may count or not. */
  readonly besides: ReadonlySet<string>;
  readonly lines: readonly string[];
}

function framesOf(set: string): readonly Frame[] {
  return readdirSync(join(home, set))
    .sort()
    .map((file, at) => {
      const [, head = "", body = ""] =
        /^(?:<!-- )?(.*?)(?: -->|\n---)\n(.*)$/s.exec(
          readFileSync(join(home, set, file), "utf8"),
        ) ?? [];
      const facts = new Map(head.split(/\n|; /).map((line) => [line.split(":")[0], line]));
      const fact = (name: string): string | undefined => facts.get(name)?.slice(name.length + 2);
      const names = [facts.get("chips"), facts.get("neutral")].join("\n");
      return {
        id: file.replace(/\.\w+$/, ""),
        part: set !== "first" && at % 2 > 0 ? `${set}, closed` : set,
        lang: fact("lang") ?? "en",
        body: fact("body") ?? "",
        besides: new Set(findSkills(names).map(({ skill }) => skill)),
        lines: body.split("\n"),
      };
    });
}

type Filled = Omit<Required<Posting>, "id">;

const fill = (line: string, title: string): string =>
  line
    .replaceAll("{TITLE}", title)
    .replaceAll("{CO}", "Halvorsen Ridge")
    .replaceAll("{LOC}", "Berlin");

/** The marks of a line: a heading, a list item, a button or a link. */
const marks = /^(?:(#+) |(- )|(?=[[(].*[\])]$))[[(]?(.*?)[\])]?$/;

function asText({ lines }: Frame, { title, text }: Filled): string {
  const written = lines.map((line) => {
    if (line.trim() === "{BODY}") return `\n${text}\n`;
    return line.startsWith("<") ? "" : fill(line.replace(marks, "$3"), title);
  });
  return written.join("\n").replace(/\n{3,}/g, "\n\n");
}

function asHtml({ lines, lang }: Frame, { title, text }: Filled): string {
  const written = lines.map((line) => {
    if (line.trim() === "{BODY}") return bodies.paragraphs(text);
    if (line.startsWith("<")) return line;
    const words = escaped(fill(line.replace(marks, "$3"), title));
    const [, level, item] = marks.exec(line) ?? [];
    if (level !== undefined) return `<h${level.length}>${words}</h${level.length}>`;
    return item === undefined ? `<div>${words}</div>` : `<ul><li>${words}</li></ul>`;
  });
  return `<!DOCTYPE html><html lang="${lang}"><body>${written.join("\n")}</body></html>`;
}

/** A page with its own markup, where scripts too repeat the posting. */
function asPage({ lines, body }: Frame, { title, text }: Filled): string {
  const posting = (bodies[body] ?? bodies.paragraphs)(text);
  const inScript = (words: string): string =>
    JSON.stringify(words).slice(1, -1).replaceAll("<", "\\u003c");
  const gaps: Readonly<Record<string, string>> = {
    POSTING: posting,
    POSTING_JSON: inScript(posting),
    TITLE: escaped(title),
    TITLE_JSON: inScript(title),
    COMPANY: "Halvorsen Ridge",
    PLACE: "Berlin",
  };
  return lines.join("\n").replace(/\{\{(\w+)\}\}/g, (_, gap) => gaps[gap] ?? "");
}

const drawn = ["first", "second"].flatMap(framesOf);
const forms = [
  { name: "copied", frames: drawn, write: asText },
  { name: "saved as HTML", frames: drawn, write: asHtml },
  { name: "saved as HTML", frames: framesOf("marked"), write: asPage },
];

function without({ asked, ...rest }: Read, besides: ReadonlySet<string>): Read {
  const kept = [...asked].filter(([key]) => !besides.has(key.slice(key.indexOf(" ") + 1)));
  return { ...rest, asked: new Map(kept) };
}

const postings = developerPostings(folder, Number(count)).filter(
  ({ title }) => title !== undefined,
);
const alone = await Promise.all(
  postings.map(({ title, text }) => readPosting(`${title}\n\n${text}`)),
);

for (const { name, frames, write } of forms) {
  const sums = new Map<string, Sameness>();
  for (const frame of frames) {
    const sum = sums.get(frame.part) ?? new Sameness();
    sums.set(frame.part, sum);
    for (const [i, { id, title = "", text }] of postings.entries()) {
      const page = write(frame, { title, text });
      const after = without(
        await readPosting(name === "copied" ? page : Buffer.from(page)),
        frame.besides,
      );
      const first = without(alone[i] as Read, frame.besides);
      sum.add(`${frame.id} ${id}`, first, after, (...words) => {
        if (shown === frame.id && !frame.part.includes("closed")) console.error(name, ...words);
      });
    }
  }
  for (const [part, sum] of sums) {
    const { asks, same, more, musts, postings: pages, wholes } = sum;
    console.log(
      `${name}, ${part}: ${share(same, asks)} of ${asks} skills with their level, ${(more / pages).toFixed(2)} more a page (${(musts / pages).toFixed(2)} musts), title and years ${share(wholes, pages)} of ${pages}`,
    );
  }
}
