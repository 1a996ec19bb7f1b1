// Bundles the modules of build/ into dist/. A process pays half a millisecond at start for each file it
// imports, and there are hundreds of modules, so modules that are used together are in one file. All entry
// points share these files, so a class is the same class whichever entry point imports it. Names and lines
// stay, for stack traces; dependencies stay imports.
import { existsSync } from "node:fs";
import { isAbsolute, join, posix } from "node:path";
import { build, type OutputChunk, type Plugin } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { type ESTree, Visitor } from "rolldown/utils";

/** The modules that are run or imported by path. */
const entryPoints = [
  "index",
  "batch/analyze-many",
  "browser/index",
  "browser/reader",
  "browser/worker",
  "vitest/matchers",
  "cli/main",
  // For the tests, which run the command many times in one process.
  "cli/program",
  "isolate/worker",
  "isolate/child",
  "isolate/watchdog",
];

/**
 * The files by name, each with modules that it contains together with all their imports, unless a file above
 * contains them. A module that is not listed (a format's reader, a subcommand) gets a file of its own, loaded
 * on demand. Code for browsers and code that needs Node are kept apart.
 */
const files: Readonly<Record<string, readonly string[]>> = {
  lexicon: ["skills/lexicon.generated"],
  tagger: ["keywords/tagger"],
  // Everything the command needs to start its runners before it loads itself.
  start: ["isolate/pool", "isolate/tune-compiler", "cli/purposes"],
  base: [
    "analyze/options",
    "analyze/own-findings",
    "analyze/target",
    "analyze/version",
    "checks/ids",
    "document/aborted",
    "document/bytes",
    "document/colors",
    "document/limits",
    "document/median",
    "document/picture-fonts",
    "document/plain",
    "document/quality",
    "document/unknown-format",
    "given/unsendable",
    "isolate/gate",
    "job/job-shape",
    "report/render-options",
    "resume/resume",
    "score/place",
    "text/first-index",
    "text/name-list",
    "words/cased",
    "words/packed-names",
  ],
  // Not in the base, since a page that reads no documents does not need it.
  "json-resume": ["document/json-resume"],
  // After the base, which contains the code that searches it.
  english: ["text/english"],
  here: ["analyze/here"],
  task: ["analyze/task", "analyze/analyze-resume", "analyze/tasks"],
  isolate: ["isolate/run-isolated", "batch/analyze-many"],
  report: ["report/render"],
  // The command's own work; runners read and analyze.
  command: ["cli/program", "cli/inputs", "cli/postings", "cli/commands/run-analyze"],
  builtin: ["skills/lexicon/builtin", "text/tokenize"],
  core: ["analyze/analyze-alone"],
  match: [
    "analyze/analyze-document",
    "keywords/count",
    "keywords/merge",
    "keywords/trend",
    "score/rank",
    "redact/redact-resume",
  ],
  document: ["document/read", "document/pdf/read-pdf"],
  job: ["job/parse"],
  "parse-lexicon": ["skills/lexicon/parse-lexicon"],
};

/**
 * The minifier writes no white space, which would be 30 KB of the package. Each statement begins a line,
 * since Node prints the line of an uncaught error. The output is ASCII, since a source with one byte per
 * character is read faster.
 */
const onLines: Plugin = {
  name: "on-lines",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = asAscii(breakLines(quoteStrings(file.code)));
    }
  },
};

function breakLines(code: string): string {
  const starts = statementsIn(parseAst(code)).sort((a, b) => a - b);
  // Before the first statement is the line that says which program runs the file.
  const head = code.slice(0, starts[0]);
  return `${head}${starts.map((start, i) => code.slice(start, starts[i + 1])).join("\n")}`;
}

/** The positions where statements and class members begin in a syntax tree. */
function statementsIn(tree: unknown): number[] {
  if (typeof tree !== "object" || tree === null) return [];
  const own: readonly { start: number }[] =
    "body" in tree && Array.isArray(tree.body) ? tree.body : [];
  return [...own.map(({ start }) => start), ...Object.values(tree).flatMap(statementsIn)];
}

/**
 * Turns templates into quoted strings: the minifier writes strings as templates, which V8 reads at half the
 * speed.
 */
function quoteStrings(code: string): string {
  const tagged = new Set<ESTree.TemplateLiteral>();
  let quoted = "";
  let from = 0;
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => tagged.add(quasi),
    TemplateLiteral(template) {
      const { start, end, expressions } = template;
      if (expressions.length > 0 || tagged.has(template)) return;
      quoted += code.slice(from, start) + inQuotes(code.slice(start + 1, end - 1));
      from = end;
    },
  }).visit(parseAst(code));
  return quoted + code.slice(from);
}

/** The content of a template as a string, with the kind of quotes that it contains fewer of. */
function inQuotes(written: string): string {
  const quote = written.split('"').length > written.split("'").length ? "'" : '"';
  const escapes: Readonly<Record<string, string>> = {
    "\n": "\\n",
    "\\`": "`",
    "\\$": "$",
    [quote]: `\\${quote}`,
  };
  return `${quote}${written.replace(/\\.|[\n"']/gs, (sign) => escapes[sign] ?? sign)}${quote}`;
}

function asAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Removes files that only re-export another file: dynamic imports then refer to the other file directly. */
const noDetours: Plugin = {
  name: "no-detours",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const ways = new Map<string, string>();
    for (const chunk of chunks) {
      const [only, ...others] = chunk.imports;
      if (chunk.moduleIds.length === 0 && only !== undefined && others.length === 0)
        ways.set(chunk.fileName, only);
    }
    for (const chunk of chunks) {
      for (const [detour, file] of ways) {
        chunk.code = chunk.code.replaceAll(importOf(detour, chunk), importOf(file, chunk));
      }
    }
    for (const { fileName, isEntry } of chunks) {
      if (ways.has(fileName) && !isEntry) delete bundle[fileName];
    }
  },
};

/** A dynamic import as written in a chunk. */
function importOf(file: string, { fileName }: OutputChunk): string {
  return `import(\`${posix.relative(posix.dirname(fileName), file).replace(/^(?!\.)/, "./")}\`)`;
}

/** Bundles the compiled modules in the folder `from` into the folder `to`. */
export async function bundle(from: string, to: string): Promise<void> {
  const idOf = (name: string) => join(from, `${name}.js`);
  const unknown = Object.values(files)
    .flat()
    .find((name) => !existsSync(idOf(name)));
  if (unknown !== undefined) throw new Error(`.ci/bundle.ts lists ${unknown}, which is no module`);
  await build({
    input: Object.fromEntries(entryPoints.map((name) => [name, idOf(name)])),
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    platform: "node",
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    plugins: [noDetours, onLines],
    output: {
      dir: to,
      format: "es",
      // Names of classes stay, since errors print them. Those of functions would be 28 KB of the package; each
      // line of a stack trace is one statement, which a build of the same version shows.
      minify: {
        compress: { keepNames: { function: false, class: true } },
        mangle: { toplevel: true, keepNames: { function: false, class: true } },
        codegen: { removeWhitespace: true },
      },
      comments: false,
      entryFileNames: "[name].js",
      // One level deep, like the entry points in folders, so that `new URL("../isolate/worker.js",
      // import.meta.url)` refers to the same file from both.
      chunkFileNames: ({ moduleIds }) =>
        `chunks/[name].${moduleIds.length === 0 ? "detour" : "js"}`,
      minifyInternalExports: false,
      codeSplitting: {
        groups: Object.entries(files).map(([name, modules], i, { length }) => ({
          name,
          priority: length - i,
          test: (id: string) => modules.some((module) => id === idOf(module)),
        })),
      },
    },
  });
}
