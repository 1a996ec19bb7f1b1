import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { root } from "./consumer.ts";
import { declarationsOf, ownTypes } from "./declarations.ts";

const path = join(root, "docs/api.md");
const page = readFileSync(path, "utf8");

/** Where the exports of each part of the page are declared. */
const entries: Readonly<Record<string, string>> = {
  skilltally: "index.d.ts",
  "skilltally/batch": "batch/analyze-many.d.ts",
  "skilltally/browser": "browser/index.d.ts",
  "skilltally/browser/reader": "browser/reader.d.ts",
  "skilltally/browser/worker": "browser/worker.d.ts",
  "skilltally/vitest": "vitest/matchers.d.ts",
};

/** The declarations of an entry point; what skilltally exports as well is shown there only. */
function declarationsIn(part: string): ReadonlyMap<string, string> {
  const entry = entries[part];
  if (entry === undefined) return new Map();
  const declarations = [...declarationsOf(entry)];
  if (part === "skilltally") return new Map(declarations);
  const shared = declarationsOf(entries.skilltally ?? "");
  return new Map(declarations.filter(([name, text]) => shared.get(name) !== text));
}

/** The parts of the page by their headings. */
const parts = new Map(
  page.split(/^## /m).map((part) => [/^`(.*)`/.exec(part)?.[1] ?? "", part] as const),
);
const namesOf = (part: string) => [...part.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name);

test("every entry point of the package has its part", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const names = Object.keys(exports).map((name) => name.replace(/^\./, "skilltally"));
  const documented = [...parts.keys()].filter((name) => name !== "");
  expect(documented.toSorted()).toEqual(
    names.filter((name) => name !== "skilltally/package.json").toSorted(),
  );
});

describe.for(Object.keys(entries))("%s", (name) => {
  test("has each of its exports on the page, and nothing else", () => {
    const documented = namesOf(parts.get(name) ?? "");
    expect(documented.toSorted()).toEqual([...declarationsIn(name).keys()].toSorted());
  });
});

test("every type of the package that a declaration names can be imported", () => {
  const own = new Set(ownTypes());
  // What a Lexicon is made of inside, which only this package reads.
  own.delete("FormIndex");
  const main = declarationsOf(entries.skilltally ?? "");
  for (const [part, entry] of Object.entries(entries)) {
    const declarations = declarationsOf(entry);
    const named = [...declarations.values()].flatMap(
      (code) => code.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|\[\w+ in /g, "").match(/\b[A-Z]\w+/g) ?? [],
    );
    const missing = named.filter(
      (name) => own.has(name) && !declarations.has(name) && !main.has(name),
    );
    expect([...new Set(missing)], part).toEqual([]);
  }
});

test("a declaration has all variants of its type, with their comments", () => {
  const shortcoming = declarationsOf(entries.skilltally ?? "").get("Shortcoming");
  expect(shortcoming).toContain('"missing"');
  expect(shortcoming).toContain('"months"');
});

// `npm test -- -u` writes them anew.
test("the page shows the declarations as they are", async () => {
  const current = page.split(/^(?=## )/m).map((part) => {
    const declarations = declarationsIn(/^## `(.*)`/.exec(part)?.[1] ?? "");
    return part.replace(
      /^(### `(\w+)`\n+```typescript\n)[\s\S]*?(?=^```$)/gm,
      (_, heading: string, name: string) => `${heading}${declarations.get(name)}\n`,
    );
  });
  await expect(current.join("")).toMatchFileSnapshot(path);
});

test("the schema of the page's example is one that compiles", () => {
  const schema = JSON.parse(readFileSync(join(root, "dist/schema.json"), "utf8"));
  expect(new Ajv({ strict: false }).compile(schema)({})).toBe(false);
});
