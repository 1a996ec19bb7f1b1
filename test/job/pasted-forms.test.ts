import { expect, test } from "vitest";
import { textDocument } from "../../src/document/plain.ts";
import { readJob } from "../../src/job/parse.ts";

const musts = [
  "3+ years of Java or Kotlin",
  "PostgreSQL or MySQL",
  "Docker and Kubernetes",
  "Experience with Kafka",
  "At least one cloud (AWS, Azure, GCP)",
];
const wishes = ["Terraform or Pulumi", "Rust"];

/** What a posting asks for, each with its level and months. */
function asked(text: string): readonly string[] {
  return readJob(textDocument(text))
    .requirements.filter(({ kind }) => kind === "skill")
    .map(({ name, level, minMonths }) => `${level} ${name} ${minMonths ?? ""}`.trim())
    .sort();
}

/** The posting with what each item stands behind and in front of. */
function posting(mark: string, end: string, { heads = ["Requirements:", "Nice to have:"] } = {}) {
  const list = (items: readonly string[]) => items.map((one) => `${mark}${one}`).join(end);
  return `Backend Engineer\n\n${heads[0]}${end}${list(musts)}${end}${heads[1]}${end}${list(wishes)}`;
}

const whole = asked(posting("- ", "\n"));

test("the posting asks for each of its items", () => {
  expect(whole).toHaveLength(9);
});

test.for([
  ["hard spaces", posting("\u2022\u00a0", "\n").replace(/(?<=\w) (?=\w)/g, "\u00a0")],
  ["commas for bullets", posting(", ", "\n")],
  ["arrows for bullets", posting("\u2192 ", "\n")],
  [
    "emoji for bullets",
    posting("\u2705 ", "\n", { heads: ["What you bring \u{1F447}", "Nice to have \u2728"] }),
  ],
  ["bullets on one short line", posting("- ", " ")],
  ["emoji on one line", posting("\u2705 ", " ")],
  [
    "semicolons",
    `Backend Engineer\n\nMust have: ${musts.join("; ")}. Nice to have: ${wishes.join("; ")}.`,
  ],
  ["lines cut before their choices", posting("- ", "\n").replace(/ or /g, "\n  or ")],
  ["'or' on a line of its own", posting("- ", "\n").replace(/ or /g, "\nor\n")],
  ["lines cut behind 'or'", posting("- ", "\n").replace(/ or /g, " or\n  ")],
  ["lines cut within brackets", posting("- ", "\n").replace("(AWS, ", "(AWS,\n  ")],
] as const)("with %s it asks for the same", ([, text]) => {
  expect(asked(text)).toEqual(whole);
});
