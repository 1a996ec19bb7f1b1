// Bundles the used parts of some packages into the modules that import them: natural would bring along 52
// packages, compromise's 190 modules take twice as long to import separately, pako is used only in browsers,
// and the four files of get-east-asian-width and eight of commander would delay the start of the command.
import { readFileSync } from "node:fs";
import { build, type Plugin } from "rolldown";
import { compileModel } from "./compromise-model.ts";

/** natural reads files in a method that is never called here. */
const noFiles: Plugin = {
  name: "no-files",
  resolveId: (id) => (id === "fs" ? "\0no-files" : null),
  load: (id) => (id === "\0no-files" ? "module.exports = {};" : null),
};

const compiledModel: Plugin = {
  name: "compiled-model",
  load: (id) =>
    id.endsWith("/compromise/src/2-two/preTagger/model/index.js") ? compileModel(id) : null,
};

/**
 * compromise creates an object for each of the 24,000 words that it copies into its model, which is half of
 * its start time.
 */
const plainCopies: Plugin = {
  name: "plain-copies",
  load(id) {
    if (!id.endsWith("/compromise/src/API/extend.js")) return null;
    const code = readFileSync(id, "utf8");
    const copy = "Object.assign(model, { [key]: plugin[key] })";
    if (!code.includes(copy)) throw new Error("compromise merges its plugins otherwise");
    return code.replace(copy, "model[key] = plugin[key]");
  },
};

/**
 * What commander imports from Node. It starts no programs here, which would load a dozen modules, and
 * importing node:process as a module would open standard input.
 */
const nodeParts: Readonly<Record<string, string>> = {
  "node:child_process": "module.exports = {};",
  "node:events": 'export { EventEmitter } from "node:events";',
  "node:fs": "module.exports = {};",
  "node:path": 'export { basename, dirname, extname, resolve } from "node:path";',
  "node:process": "module.exports = process;",
};

function isForCommander(id: string, importer: string | undefined): boolean {
  return id in nodeParts && importer?.includes("/commander/lib/") === true;
}

const fewNodeParts: Plugin = {
  name: "few-node-parts",
  resolveId: (id, importer) => (isForCommander(id, importer) ? `\0${id}` : null),
  load: (id) => nodeParts[id.replace("\0", "")] ?? null,
};

/** Rewrites compiled modules so that each contains the packages that it imports. */
export async function foldPackages(modules: readonly string[]): Promise<void> {
  await build(
    modules.map((file) => ({
      input: file,
      platform: "neutral" as const,
      resolve: { mainFields: ["module", "main"] },
      external: (id: string, importer: string | undefined) =>
        id.startsWith("node:") && !isForCommander(id, importer),
      plugins: [noFiles, fewNodeParts, compiledModel, plainCopies],
      output: {
        file,
        format: "es" as const,
        minify: { compress: true, mangle: { toplevel: false } },
        comments: false,
        banner:
          "// natural, underscore, compromise, pako, get-east-asian-width or commander, see NOTICE.",
      },
    })),
  );
}
