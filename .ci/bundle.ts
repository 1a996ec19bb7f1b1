// Puts the modules of build/ together into dist/. A process that starts pays half a millisecond for each file it imports, and there are
// hundreds of modules; so what is used together stands in one file. All entry points share these files, so that a class is one class whatever imports it.
// Names and lines stay, for stack traces; dependencies stay imports.
import { existsSync } from "node:fs";
import { isAbsolute, join, posix } from "node:path";
import { build, type OutputChunk, type Plugin } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { type ESTree, Visitor } from "rolldown/utils";

/** What is run or imported by its path. */
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
 * The files by name, each with modules that it holds together with all that they import and that no file above holds. What stands nowhere here
 * (a format's reader, a subcommand) gets a file of its own, loaded when it is asked for. What a browser may load and what needs Node stand apart.
 */
const files: Readonly<Record<string, readonly string[]>> = {
  lexicon: ["skills/lexicon.generated"],
  tagger: ["keywords/tagger"],
  // All that the command needs to start its runners, before it loads itself.
  start: ["isolate/pool", "isolate/compile-once", "cli/purposes"],
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
  // A page that reads no documents needs it no more than the base does.
  "json-resume": ["document/json-resume"],
  // Below the base, which holds how it is searched.
  english: ["text/english"],
  here: ["analyze/here"],
  task: ["analyze/task", "analyze/analyze-resume", "analyze/tasks"],
  isolate: ["isolate/run-isolated", "batch/analyze-many"],
  report: ["report/render"],
  // What the command itself does: a runner reads and analyzes.
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
 * What is written without white space, which would be 30 KB of the package: each statement begins a line, since Node prints the line of an error
 * that nobody catches, and a source of one byte a character is read faster.
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
  // What stands before the first statement is the line that says what runs the file.
  const head = code.slice(0, starts[0]);
  return `${head}${starts.map((start, i) => code.slice(start, starts[i + 1])).join("\n")}`;
}

/** Where the statements and the members of classes in a tree begin. */
function statementsIn(tree: unknown): number[] {
  if (typeof tree !== "object" || tree === null) return [];
  const own: readonly { start: number }[] =
    "body" in tree && Array.isArray(tree.body) ? tree.body : [];
  return [...own.map(({ start }) => start), ...Object.values(tree).flatMap(statementsIn)];
}

/** Strings in quotes: the minifier writes them as templates, which V8 reads at half the speed. */
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

/** What stands in a template, in the quotes that it holds fewer of. */
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

/** Files that only hand on what another exports are left out: what is imported when it is asked for is imported from there. */
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

/** How a chunk writes that it imports a file when it is asked for it. */
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
      // Names of functions stay, so that a stack trace can be read; all others are short.
      minify: {
        compress: { keepNames: { function: true, class: true } },
        mangle: { toplevel: true, keepNames: { function: true, class: true } },
        codegen: { removeWhitespace: true },
      },
      comments: false,
      entryFileNames: "[name].js",
      // One level deep like the entry points in folders: `new URL("../isolate/worker.js", import.meta.url)` leads to the same file from both.
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
