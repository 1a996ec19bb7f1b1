/**
 * Measures how work histories are read from PDFs in layouts by many authors: themes of JSON Resume, applied
 * to four invented people (fixtures/gold/themes.jsonl).
 *     npm run bench -- themes FOLDER
 * FOLDER has a subfolder for each theme, made by `npm install --ignore-scripts --prefix FOLDER/NAME NAME`. A
 * browser prints the output of each theme to FOLDER/pdf, once. Themes used for improving rules are listed in
 * `seen`; nobody looks at the errors of the others.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { jsonLines } from "../.ci/json-lines.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import { chromium, openPage } from "../test/examples/chromium.ts";
import { printPage } from "./common/print-page.ts";
import { countPositions, type Shares, type Stay, totalsOf } from "./gold/careers.ts";

interface Work {
  readonly position: string;
  readonly startDate: string;
  readonly endDate?: string;
}

interface Person {
  readonly work: readonly (Work & { readonly name: string })[];
  readonly volunteer: readonly (Work & { readonly organization: string })[];
}

const prefix = "jsonresume-theme-";
const seen = new Set(
  "ace autumn class compact crisp direct eloquent full jacrys keloran lucide macchiato-ibic modern onepage onepageresume paper papirus pumpkin rocketspacer short simplyelegant spartacus srt standard-resume wraypro".split(
    " ",
  ),
);

type Theme = { readonly render?: (person: Person) => unknown };

const folder = resolve(process.argv[2] ?? ".");
const pdfs = join(folder, "pdf");
const people = jsonLines<Person>("fixtures/gold/themes.jsonl");
const names = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, "node_modules", name)))
  .sort();

mkdirSync(pdfs, { recursive: true });
const missing = names.filter((name) => !existsSync(join(pdfs, `${name}-0.pdf`)));
if (missing.length > 0) await print(missing);
const isSeen = (name: string): boolean => seen.has(name.replace(prefix, ""));
await measure("seen", names.filter(isSeen));
await measure(
  "not seen",
  names.filter((name) => !isSeen(name)),
);
// Some themes leave a timer or a socket open.
process.exit();

async function print(themes: readonly string[]): Promise<void> {
  if (chromium === undefined) throw new Error("there is no Chromium to print with");
  const page = await openPage(chromium, ["--host-resolver-rules=MAP * ~NOTFOUND"]);
  await page.send("Page.enable");
  for (const name of themes) {
    for (const [i, person] of people.entries()) {
      const html = await pageOf(name, person);
      if (html === undefined) continue;
      const path = join(pdfs, `${name}-${i}.html`);
      writeFileSync(path, html);
      writeFileSync(join(pdfs, `${name}-${i}.pdf`), await printPage(page, path));
    }
  }
  await page.close();
}

/** A theme's output for a person; undefined if it cannot be run. */
async function pageOf(name: string, person: Person): Promise<string | undefined> {
  const path = join(folder, name, "node_modules", name);
  try {
    // Some themes read their templates from the working directory.
    process.chdir(path);
    const load = createRequire(join(folder, name, "package.json"));
    const theme = (await import(pathToFileURL(load.resolve(name)).href)) as Theme & {
      readonly default?: Theme;
    };
    const html = await (theme.render ?? theme.default?.render)?.(structuredClone(person));
    return typeof html === "string" ? html : undefined;
  } catch {
    return undefined;
  }
}

async function measure(what: string, themes: readonly string[]): Promise<void> {
  const counted: Shares[] = [];
  const printed = new Set<string>();
  for (const name of themes) {
    for (const [i, person] of people.entries()) {
      const path = join(pdfs, `${name}-${i}.pdf`);
      if (!existsSync(path)) continue;
      printed.add(name);
      counted.push(await sharesOf(path, person));
    }
  }
  console.log(`${what}, ${printed.size} themes: ${totalsOf(counted)}`);
}

async function sharesOf(path: string, person: Person): Promise<Shares> {
  const document = await readDocument(readFileSync(path));
  const today = new Date().toISOString().slice(0, 10);
  const { positions } = parseResume(document, { now: today });
  const text = plainLetters(document.text);
  const told = [
    ...person.work.map((work) => stayOf(work, work.name)),
    ...person.volunteer.map((work) => ({ ...stayOf(work, work.organization), optional: true })),
  ];
  // A theme may omit what it has no room for.
  const stays = told.filter((stay) =>
    [stay.title, stay.employer].every((name) => text.includes(plainLetters(name))),
  );
  // The page may give a position without an end no end at all, or the day when it was printed.
  const read = positions.map((one) =>
    one.end === undefined || one.end === today.slice(0, 7) ? { ...one, end: "present" } : one,
  );
  return stays.length === 0 ? {} : countPositions(read, stays);
}

type Named = Stay & { readonly title: string; readonly employer: string };

function stayOf({ position, startDate, endDate }: Work, employer: string): Named {
  const end = endDate?.slice(0, 4) ?? "present";
  return { title: position, employer, start: startDate.slice(0, 4), end };
}

function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}
