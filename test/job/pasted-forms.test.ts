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

/** The posting with the given text before and after each item. */
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
  [
    "headings beside their lists in a table",
    `Backend Engineer\n\nRequirements\n${musts.join(" | ")}\nNice to have\n${wishes.join(" | ")}`,
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
  ["two spaces between words", posting("- ", "\n").replace(/ /g, "  ")],
  ["backslashes of Markdown", posting("- ", "\n").replace(/[-+().]/g, "\\$&")],
  ["line breaks as written in code", posting("- ", "\n").replace(/\n/g, "\\n")],
  [
    "quotation marks of a forwarded mail",
    posting("- ", "\n", { heads: ["What you bring", "Nice to have"] }).replace(/^/gm, "> "),
  ],
  [
    "numbers before its headings",
    posting("- ", "\n", { heads: ["1. Requirements", "2. Nice to have"] }),
  ],
] as const)("with %s it asks for the same", ([, text]) => {
  expect(asked(text)).toEqual(whole);
});

test("in a table cell with several items, an advantage applies to its own item", () => {
  const text = "Backend Engineer\n\nRequirements\nKotlin | Kafka is an advantage | PostgreSQL";
  expect(asked(text)).toEqual(["preferred Apache Kafka", "required Kotlin", "required PostgreSQL"]);
});

test.for([
  ["Need: someone solid with Kotlin\nDon't need: Rust", ["required Kotlin"]],
  [
    "Requirements:\n- Kotlin\n\nNot required, but interesting to us: Rust.",
    ["preferred Rust", "required Kotlin"],
  ],
  ["Requirements:\n- Kotlin: 3+ years in production", ["required Kotlin 36"]],
  [
    "Requirements:\n- knowledge of networks (DPDK ideal)\n- Kotlin",
    ["preferred DPDK", "required Kotlin"],
  ],
] as const)("%j asks for %j", ([text, expected]) =>
  expect(asked(`We make maps.\n\n${text}`)).toEqual(expected),
);

test("labels glued to the title are not part of it", () => {
  const job = readJob(
    textDocument(
      "Java Developer Location: Pune (Hybrid) Experience: 4 - 7 years Notice Period: Immediate Job Description: • Strong experience in Java • Good knowledge of Hibernate",
    ),
  );
  expect(job.title?.text).toBe("Java Developer");
  expect(job.minMonths).toBe(48);
});

test.for([
  ["**[HIRING] Rails dev (15-20h/week)** – paid\n\nHey!", "Rails dev"],
  [
    "ACME recrute pour l'un de ses clients (banque) un(e) Data Engineer confirmé(e).",
    "Data Engineer",
  ],
] as const)("%j has the title %s", ([text, title]) =>
  expect(readJob(textDocument(text)).title?.text).toBe(title),
);
