// The lines of fixtures/gold/wordings.tsv, whose marks the README.md explains, and the postings that they are
// inserted into.
import { readFileSync } from "node:fs";

/** What a line asks for: its level ("n" if nothing is asked), the letters of its names, and its months. */
export interface Expected {
  readonly level: string;
  readonly members: string;
  readonly months: number;
}

export interface Wording {
  readonly part: string;
  readonly marks: string;
  readonly place: "prose" | "list";
  readonly expected: readonly Expected[];
  /** With "{A}" in place of a name. */
  readonly words: string;
}

export function readWordings(): readonly Wording[] {
  const lines = readFileSync("fixtures/gold/wordings.tsv", "utf8").trim().split("\n");
  return lines.map((line) => {
    const [part = "", marks = "", words = ""] = line.split("\t");
    const [place = "", ...items] = marks.split(" ");
    return {
      part,
      marks,
      words,
      place: place === "list" ? "list" : "prose",
      expected: items.map(readExpected),
    };
  });
}

function readExpected(item: string): Expected {
  const [, level = "", members = "", months = ""] = /^([rpmn]):([ABC/]+)(\d*)$/.exec(item) ?? [];
  return { level, members: members.replaceAll("/", ""), months: Number(months) };
}

/** The names by their letters, each with its id. */
export type Names = Readonly<Record<string, readonly [name: string, id: string]>>;

const namesOf = (...names: readonly (readonly [string, string])[]): Names =>
  Object.fromEntries(names.map((name, i) => ["ABC".charAt(i), name]));

/** Alternatives, for lines with a choice; otherwise names that are used together. */
const rivals = [
  namesOf(["Kotlin", "kotlin"], ["Scala", "scala"], ["Java", "java"]),
  namesOf(["PostgreSQL", "postgresql"], ["MySQL", "mysql"], ["MariaDB", "mariadb"]),
];
const others = [
  namesOf(["Kafka", "apache-kafka"], ["Terraform", "terraform"], ["PostgreSQL", "postgresql"]),
  namesOf(["React", "react"], ["Docker", "docker"], ["Kotlin", "kotlin"]),
];

const intro = "Backend Engineer at Acme\n\nAcme builds tools for dentists in 30 countries.\n\n";
const frame: Readonly<Record<Wording["place"], (line: string) => string>> = {
  prose: (line) => `${intro}${line}\n`,
  list: (line) => `${intro}Requirements:\n- Good English\n- ${line}\n- 3+ years of Linux\n`,
};

/** A line with names, within a posting. */
export interface Filled {
  readonly names: Names;
  readonly line: string;
  readonly text: string;
}

export function fillWording({ marks, place, words }: Wording): readonly Filled[] {
  return (marks.includes("/") ? rivals : others).map((names) => {
    const line = words.replace(/\{([ABC])\}/g, (_, one: string) => names[one]?.[0] ?? "");
    return { names, line, text: frame[place](line) };
  });
}
