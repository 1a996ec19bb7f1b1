// Measures whether a work history is read the same whatever the names of its firms, titles and people: npm
// run bench -- names
// Prints, for invented resumes, how many positions are exact as they are and with other names, and how many
// names of people are read. Nobody looks at the errors of "apart".
import { jsonLines } from "../.ci/json-lines.ts";
import { inCaseOf, withNames } from "../.ci/rename.ts";
import { readDocument } from "../src/analyze/read-document.ts";
import { parseResume } from "../src/resume/parse.ts";
import type { Resume } from "../src/resume/resume.ts";
import { type Career, countPositions, type Shares, type Stay, totalsOf } from "./gold/careers.ts";
import { otherFirms, otherPeople, otherTitles } from "./gold/other-names.ts";

type Named = "employer" | "title";

/** Shorter names occur inside other words. */
const shortest = 3;

for (const set of ["apart", "learn"]) {
  const careers = jsonLines<Career>(`fixtures/gold/careers/${set}.jsonl`);
  const resumes = await Promise.all(careers.map(({ text }) => read(text)));
  const asGiven = exactOf(careers, resumes);
  for (const named of ["employer", "title"] as const) {
    const renamed = careers.map((career, i) => withOthers(career, named, i));
    const own = exactOf(renamed, await Promise.all(renamed.map(({ text }) => read(text))));
    console.log(`${set}, other ${named}s: ${own}; ${asGiven} with their own`);
  }
  console.log(`${set}, other people: ${await peopleRead(resumes)}`);
}

async function read(text: string): Promise<Resume> {
  return parseResume(await readDocument(text), { now: "2026-11-20" });
}

function exactOf(careers: readonly Career[], resumes: readonly Resume[]): string {
  return totalsOf(
    careers.map(({ positions }, i): Shares => {
      const { exact } = countPositions(resumes[i]?.positions ?? [], positions);
      return exact === undefined ? {} : { exact };
    }),
  );
}

/** A resume with other names of firms or titles, replaced everywhere in the text. */
function withOthers({ name, text, positions }: Career, named: Named, seed: number): Career {
  const others: readonly string[] = named === "employer" ? otherFirms : otherTitles;
  const names = new Map<string, string>();
  for (const position of positions) {
    const own = position[named];
    if (own === null || own.length < shortest || names.has(own)) continue;
    const other = others[(seed * 7 + names.size * 5) % others.length] ?? own;
    names.set(own, inCaseOf(own, other));
  }
  const renamed = (stay: Stay): Stay => {
    const own = stay[named];
    return own === null ? stay : { ...stay, [named]: names.get(own) ?? own, [`${named}Alt`]: [] };
  };
  return { name, text: withNames(text, names), positions: positions.map(renamed) };
}

/** Of the resumes with a known person, in how many another name in the same place is read. */
async function peopleRead(resumes: readonly Resume[]): Promise<string> {
  const counts = await Promise.all(
    resumes.map(async ({ document: { text }, contact }, i): Promise<Shares> => {
      const { name } = contact;
      if (name === undefined || text.slice(name.from, name.to) !== name.text) return {};
      const other = inCaseOf(name.text, otherPeople[i % otherPeople.length] ?? "");
      const changed = await read(text.slice(0, name.from) + other + text.slice(name.to));
      return { read: [changed.contact.name?.text === other ? 1 : 0, 1] };
    }),
  );
  return totalsOf(counts);
}
