import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** The layers of `src/`, from the bottom up: a module may import only from lower layers and its own folder. */
const layers = [
  ["errors.ts", "collect.ts"],
  ["given"],
  ["words"],
  ["document"],
  ["text"],
  ["skills"],
  ["keywords"],
  ["resume", "job"],
  ["score", "checks", "redact"],
  ["analyze"],
  ["report"],
  ["verify"],
  ["index.ts"],
  ["isolate"],
  ["batch", "vitest", "browser"],
  ["cli"],
];

/** The rooms of a folder, in the order in which they read a text: a room sees those before it. The folder's own modules see all. */
const rooms = new Map([
  ["skills", ["lexicon", "hits", "context"]],
  ["resume", ["rows", "sections", "contact", "history", "names", "positions", "education"]],
  ["job", ["blocks", "title", "lists", "sentences"]],
  ["document", ["html", "office", "pdf"]],
  ["document/pdf", ["engine", "paint", "words", "order"]],
  ["score", ["titles", "copied", "demands", "proof", "credit", "advice"]],
]);

/**
 * Imports that go up on purpose: a worker is loaded only when a caller asks for one. The other two crossings of the design
 * hand a function down (`isWord` to document, the reader of a level or title to keywords) and import nothing.
 */
const crossings = new Map([["analyze/task.ts", ["isolate/run-isolated.ts"]]]);

/** The folders that may touch files, threads, timers, the environment. */
const effectful = ["isolate", "batch", "vitest", "browser", "cli"];

/** The module that names what the others may use of Node: none of it reads or writes anything outside the program. */
const withoutEffect = new Map([["document/builtin.ts", ["node:module", "node:v8", "node:zlib"]]]);

const src = new URL("../src/", import.meta.url);
const modules = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

const part = (module: string) => module.split("/")[0] ?? "";
const layer = (module: string) => layers.findIndex((names) => names.includes(part(module)));
const code = (module: string) => readFileSync(new URL(module, src), "utf8");

function imports(module: string): readonly string[] {
  return [...code(module).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
}

function localImports(module: string): readonly string[] {
  return imports(module)
    .filter((path) => path.startsWith("."))
    .map((path) => posix.join(posix.dirname(module), path));
}

// One test for all modules, since a test for each would cost more than what it looks at.

test("each module has a layer", () => {
  expect(modules.filter((module) => layer(module) === -1)).toEqual([]);
});

test("each module imports only from below", () => {
  const upward = modules.map((module) => [
    module,
    localImports(module).filter((to) => part(to) !== part(module) && layer(to) >= layer(module)),
  ]);
  expect(upward).toEqual(modules.map((module) => [module, crossings.get(module) ?? []]));
});

test.for([...rooms])("the rooms of %s stand in their order", ([folder, names]) => {
  const room = (module: string) =>
    module.startsWith(`${folder}/`)
      ? names.indexOf(module.slice(folder.length + 1).split("/")[0] ?? "")
      : -1;
  const inside = modules.filter((module) => room(module) >= 0);
  const back = inside.flatMap((module) =>
    localImports(module)
      .filter((to) => room(to) > room(module))
      .map((to) => `${module} -> ${to}`),
  );
  expect(back).toEqual([]);
});

test("no module touches a file, a thread or the environment, but for those whose part may", () => {
  const touched = modules
    .filter((module) => !effectful.includes(part(module)))
    .flatMap((module) => {
      const allowed = withoutEffect.get(module) ?? [];
      const builtins = imports(module).filter((path) => path.startsWith("node:"));
      const globals = code(module).match(/\bprocess\.\w|\bsetTimeout\(|\bsetInterval\(/g) ?? [];
      const bad = [...builtins.filter((path) => !allowed.includes(path)), ...globals];
      return bad.map((what) => `${module}: ${what}`);
    });
  expect(touched).toEqual([]);
});

test("each module asks for the process by its global name: the module of it opens the standard input", () => {
  expect(modules.filter((module) => imports(module).includes("node:process"))).toEqual([]);
});

test("Node is asked for inflating, for requiring pdf-parse, and for what pdf.js leaves behind", () => {
  const users = modules.filter((module) => /\bbuiltin\("/.test(code(module)));
  expect(users).toEqual([
    "document/inflate.ts",
    "document/pdf/engine/load-pdf-parse.ts",
    "document/pdf/engine/promises.ts",
  ]);
});

test("no module, script or benchmark is longer than 300 lines", () => {
  const files = ["src", ".ci", "bench"].flatMap((folder) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"))
      .map((name) => `${folder}/${name}`),
  );
  const long = files.filter((file) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
    return text.trimEnd().split("\n").length > 300;
  });
  expect(long).toEqual([]);
});

test("the command reads documents, resumes and postings only in tasks, which can be stopped", () => {
  const heavy = ["document/read.ts", "resume/parse.ts", "job/parse.ts", "redact/redact-resume.ts"];
  const users = modules.filter(
    (module) =>
      module.startsWith("cli/") && localImports(module).some((path) => heavy.includes(path)),
  );
  expect(users).toEqual([]);
});

test("a name is exported by one module, and again only by the public call that wraps it", () => {
  const exported = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;
  const isPublic = (name: string) => new RegExp(`\\b${name}\\b`).test(code("index.ts"));
  const places = new Map<string, string[]>();
  for (const module of modules) {
    const mayWrap = /^(?:analyze|browser)\//.test(module);
    for (const [, name = ""] of code(module).matchAll(exported))
      if (!mayWrap || !isPublic(name)) places.set(name, [...(places.get(name) ?? []), module]);
  }
  expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
});

test("the clock is read in one place", () => {
  const readers = modules.filter((module) => /\bnew Date\(\)|\bDate\.now\(/.test(code(module)));
  expect(readers.filter((module) => !effectful.includes(part(module)))).toEqual(["text/today.ts"]);
});

test("no module imports a way to the network", () => {
  const network = /^(?:node:)?(?:net|tls|http|https|http2|dns|dgram)$/;
  expect(modules.filter((module) => imports(module).some((path) => network.test(path)))).toEqual(
    [],
  );
});

test("natural is imported in two places, by its deep paths", () => {
  const users = modules.filter((module) => imports(module).some((path) => /^natural\b/.test(path)));
  expect(users).toEqual(["text/stem.ts", "text/term-weights.ts"]);
});

test("patterns name letters by two ranges, where a property would take a millisecond to compile", () => {
  // These ask for the letters of every script, of one character or where a ligature may stand.
  const exact = [
    "document/fonts.ts",
    "document/pdf/paint/ligatures.ts",
    "document/pdf/words/words.ts",
    "text/fold-units.ts",
  ];
  const users = modules.filter((module) => code(module).includes("p{L}"));
  expect(users.toSorted()).toEqual(exact);
});

test("a property of Unicode in a `cased` pattern stands within brackets, where ranges can take its place", () => {
  const outside = modules.filter((module) =>
    [...code(module).matchAll(/cased\.g?u`((?:[^`\\]|\\.)*)`/g)].some(([, source = ""]) =>
      source.replace(/\[(?:[^\]\\]|\\.)*\]/g, "").includes("\\p{"),
    ),
  );
  expect(outside).toEqual([]);
});

test("a pattern that ignores case does so without the tables of Unicode, which take longer to compile", () => {
  const users = modules.filter((module) => /[/"]g?iuy?[".,;)\s]/.test(code(module)));
  expect(users.filter((module) => !module.endsWith(".generated.ts"))).toEqual([]);
});

test("no module of postings names a skill by its id: what the reader knows of a skill stands with its entry", async () => {
  const { builtinLexicon } = await import("../src/skills/lexicon/builtin.ts");
  const { skills } = builtinLexicon();
  // Some categories are called like a skill of theirs.
  const categories = new Set([...skills.values()].map(({ category }) => category));
  const isId = (text: string) => text.includes("-") && skills.has(text) && !categories.has(text);
  const named = modules
    .filter((module) => module.startsWith("job/"))
    .flatMap((module) => [...code(module).matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text))
    .filter(isId);
  expect(named).toEqual([]);
});
