// Measures how resumes are read from pages in layouts of well-known templates:
//     npm run bench -- layouts [TEMPLATE] (needs Chromium)
// fixtures/gold/layouts contains 24 templates and eight invented people, layouts-second 20 and six, by people
// who had seen nothing of this project. Each person is printed in each template of the set, so what is read
// must be the same everywhere: the positions, the skills, the degrees and the contact. Templates with odd
// numbers are closed: nobody looks at their errors. TEMPLATE, the start of a name, lists what is wrong with an
// open one; SHOW=FOLDER keeps pages.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { findSkills } from "../src/skills/find.ts";
import { chromium, openPage } from "../test/examples/chromium.ts";
import { printPage } from "./common/print-page.ts";
import { countPositions, type Shares, type Stay, totalsOf } from "./gold/careers.ts";

interface Work {
  readonly title: string;
  readonly employer: string;
  readonly start: string;
  readonly end: string;
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly positions: readonly Work[];
  readonly education: readonly { readonly degree: string; readonly school: string }[];
  readonly skills: readonly { readonly items: readonly string[] }[];
}

interface Template {
  readonly name: string;
  readonly people: readonly Person[];
  readonly yearsOnly: boolean;
  readonly render: (person: Person) => string;
}

const [wanted] = process.argv.slice(2);
const now = "2026-11-20";
const sets = ["layouts", "layouts-second"];
const templates = (await Promise.all(sets.map(loadSet))).flat();
const isOpen = ({ name }: Template): boolean =>
  Number.parseInt(name.split("/").at(-1) ?? "", 10) % 2 === 0;

if (chromium === undefined) throw new Error("there is no Chromium to print with");
const home = process.env.SHOW ?? mkdtempSync(join(tmpdir(), "skilltally-layouts-"));
mkdirSync(home, { recursive: true });
const page = await openPage(chromium, ["--host-resolver-rules=MAP * ~NOTFOUND"]);
try {
  if (wanted === undefined) {
    for (const set of sets) {
      const own = templates.filter(({ name }) => name.startsWith(`${set}/`));
      console.log(`${set}, open: ${await sharesOf(own.filter(isOpen))}`);
      console.log(`${set}, closed: ${await sharesOf(own.filter((one) => !isOpen(one)))}`);
    }
  } else {
    for (const template of templates.filter((one) => one.name.startsWith(wanted) && isOpen(one)))
      await tell(template);
  }
} finally {
  await page.close();
  if (process.env.SHOW === undefined) rmSync(home, { recursive: true });
}

async function loadSet(set: string): Promise<readonly Template[]> {
  const folder = join(import.meta.dirname, "../fixtures/gold", set);
  const { people } = await imported<Pick<Template, "people">>(join(folder, "people.mjs"));
  return Promise.all(
    readdirSync(folder)
      .filter((name) => /^\d\d-.*\.mjs$/.test(name))
      .map(async (name) => {
        const template = await imported<Omit<Template, "name" | "people">>(join(folder, name));
        return { ...template, people, name: `${set}/${name.replace(".mjs", "")}` };
      }),
  );
}

async function imported<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T;
}

async function sharesOf(own: readonly Template[]): Promise<string> {
  const counted: Shares[] = [];
  for (const template of own) {
    const of: Shares[] = [];
    for (const person of template.people)
      of.push(countAll(await read(template, person), template, person));
    if (isOpen(template)) console.log(`${template.name}: ${totalsOf(of)}`);
    counted.push(...of);
  }
  return totalsOf(counted);
}

async function tell(template: Template): Promise<void> {
  for (const [i, person] of template.people.entries()) {
    const resume = await read(template, person);
    console.log(
      `\n${template.name}, person ${i}: ${totalsOf([countAll(resume, template, person)])}`,
    );
    for (const { title, employer, start, end } of person.positions)
      console.log(`  - ${[title, employer, start, end].join("; ")}`);
    for (const { title, employer, start, end } of resume.positions)
      console.log(`  + ${[title?.text, employer?.text, start, end].join("; ")}`);
  }
}

async function read(template: Template, person: Person): Promise<Resume> {
  const path = join(home, `${template.name.replace("/", "-")}-${template.people.indexOf(person)}`);
  writeFileSync(`${path}.html`, template.render(person));
  const options = { printBackground: true, preferCSSPageSize: true };
  const bytes = await printPage(page, `${path}.html`, options);
  if (process.env.SHOW !== undefined) writeFileSync(`${path}.pdf`, bytes);
  return parseResume(await readDocument(bytes), { now });
}

function countAll(resume: Resume, template: Template, person: Person): Shares {
  const { contact, degrees, skills } = resume;
  const listed = skillIds(person);
  const read = new Set(skills.map(({ skill }) => skill));
  const share = (right: boolean): readonly [number, number] => [right ? 1 : 0, 1];
  return {
    ...countPositions(
      resume.positions,
      person.positions.map((work) => stayOf(work, template)),
    ),
    skills: [listed.filter((id) => read.has(id)).length, listed.length],
    degrees: share(degrees.length === person.education.length),
    name: share(plainName(contact.name?.text) === plainName(person.name)),
    email: share(contact.email?.text === person.email),
    phone: share(digitsOf(contact.phone?.text ?? "") === digitsOf(person.phone)),
  };
}

/** The skills that the person lists, as they are found in a plain list. */
function skillIds({ skills }: Person): readonly string[] {
  const text = skills.flatMap(({ items }) => items).join(", ");
  return [...new Set(findSkills(`Skills\n${text}`).map(({ skill }) => skill))];
}

function stayOf({ title, employer, start, end }: Work, { yearsOnly }: Template): Stay {
  const [from, to] = yearsOnly
    ? [start, end].map((date) => date.replace(/-\d\d$/, ""))
    : [start, end];
  // Of an institute and its university, either is the employer.
  const employerAlt = employer.split(", ").slice(-1);
  return { title, employer, employerAlt, start: from ?? "", end: to ?? "" };
}

/** In small letters, as templates set names in capitals, and without the title before it. */
function plainName(name = ""): string {
  return name.toLowerCase().replace(/^dr\. /, "");
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
