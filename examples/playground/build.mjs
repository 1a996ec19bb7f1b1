// node build.mjs [FOLDER] puts the page together for any static host, prints how large it is, and fails when it is too large. FOLDER is dist/ beside
// this script when absent.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Compressed, as hosts send it. */
const mostBytes = 1_875_000;

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ?? join(here, "dist");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

copyFileSync(join(here, "index.html"), join(folder, "index.html"));

/** @param {string} name */
const pathOf = (name) => fileURLToPath(import.meta.resolve(name));

/** Packages in a lighter form, together a tenth of the page. */
const lighter = {
  // Without what pdf.js brings along for browsers from before 2025.
  "pdfjs-dist/legacy/build/pdf.worker.min.mjs": pathOf("pdfjs-dist/build/pdf.worker.mjs"),
  "pdf-parse": pathOf("pdf-parse"),
  // mammoth reads zips and writes XML with these; skilltally has it do neither.
  jszip: join(here, "empty.mjs"),
  xmlbuilder: join(here, "empty.mjs"),
};

/** What is used of pdf.js, and of underscore by mammoth's reader of DOCX; and what nobody asks for: pdf-parse's drawing of tables, markdown-it's links where none are marked. */
const standIns = {
  "pdfjs-dist/legacy/build/pdf.mjs":
    'export { getDocument, GlobalWorkerOptions, ImageKind, OPS, PDFDateString, PDFWorker, Util, VerbosityLevel, version } from "pdfjs-dist/build/pdf.mjs";',
  "linkify-it": "export class LinkifyIt {}",
  underscore:
    'export { any, extend, filter, find, flatten, forEach, indexBy, invert, last, pluck, values } from "underscore/modules/index.js";',
  "./geometry/index.js":
    "export class Line {} export { Line as LineStore, Line as Point, Line as Rectangle };",
};

/** What is cut out of files of pdf.js, and what stands there instead. @type {Record<string, [RegExp, string][]>} */
const unused = {
  // The whole of pdf.js as a global keeps what draws and edits pages in the bundle.
  "pdf.mjs": [[/^globalThis\.pdfjsLib = \{[^}]*\};$/mu, ""]],
  // Forms in XFA, which pdf.js reads only where it is asked to, are an eighth of it.
  "pdf.worker.mjs": [
    [
      /^;\/\/ \.\/src\/core\/xfa\/symbol_utils\.js$[\s\S]*?(?=^;\/\/ \.\/src\/core\/annotation\.js$)/mu,
      "class XFAFactory { static getRichTextAsHtml() { return null; } }\n",
    ],
  ],
};

/** @param {string} text @param {[RegExp, string]} part */
function cut(text, [part, instead]) {
  if (!part.test(text)) throw new Error(`pdf.js no longer holds ${part}`);
  return text.replace(part, instead);
}

/** Modules of packages in a lighter form; an alias is of packages alone. @type {import("esbuild").Plugin} */
const lighterModules = {
  name: "lighter modules",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/entities$/ }, ({ importer }) =>
      importer.includes("@xmldom") ? { path: join(here, "xml-entities.mjs") } : undefined,
    );
    onResolve({ filter: new RegExp(`^(?:${Object.keys(standIns).join("|")})$`) }, ({ path }) => ({
      path,
      namespace: "stand-in",
    }));
    for (const [file, cuts] of Object.entries(unused)) {
      onLoad({ filter: new RegExp(`pdfjs-dist.build.${file}$`) }, ({ path }) => ({
        contents: cuts.reduce(cut, readFileSync(path, "utf8")),
      }));
    }
    onLoad({ filter: /./, namespace: "stand-in" }, ({ path }) => ({
      contents: standIns[/** @type {keyof typeof standIns} */ (path)],
      resolveDir: here,
    }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const options = {
  outdir: folder,
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  charset: "utf8",
  // Licenses go into a file of their own, below.
  legalComments: "none",
};

// What page and worker share, and what is loaded when the first PDF or DOCX comes, stands in files of its own.
const { metafile } = await build({
  ...options,
  entryPoints: ["page.css", "page.js", "worker.js"].map((name) => join(here, name)),
  splitting: true,
  chunkNames: "[name]-[hash]",
  metafile: true,
  alias: lighter,
  plugins: [lighterModules],
});
const scripts = Object.keys(metafile.outputs)
  .map((path) => relative(folder, path))
  .filter((name) => name.endsWith(".js"));

// A file that changes makes another version, which the service worker fetches as a whole.
const files = ["index.html", "page.css", ...scripts];
const hash = createHash("sha256");
for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
await build({
  ...options,
  entryPoints: [join(here, "offline.js")],
  define: {
    FILES: JSON.stringify(files),
    VERSION: JSON.stringify(hash.digest("hex").slice(0, 16)),
  },
});

writeFileSync(join(folder, "licenses.txt"), licensesOf(Object.keys(metafile.inputs)));

let whole = 0;
for (const name of [...files, "offline.js"]) {
  const bytes = readFileSync(join(folder, name));
  const packed = gzipSync(bytes, { level: 9 }).length;
  whole += packed;
  console.log(`${kilobytes(bytes.length)} ${kilobytes(packed)} compressed  ${name}`);
}
console.log(`${kilobytes(whole)} compressed in all, of ${kilobytes(mostBytes)} at most`);
if (whole <= mostBytes) console.log(`serve ${folder}`);
else {
  console.error("The page is larger than it may be; a package that was renewed has grown.");
  process.exitCode = 1;
}

/**
 * The licenses of the packages that files are of, which whoever hands out the page hands out with it.
 *
 * @param {readonly string[]} files
 */
function licensesOf(files) {
  const folders = files.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  const own = dirname(pathOf("skilltally/package.json"));
  return [...new Set([own, ...folders])].map(licenseOf).join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {string} folder of a package */
function licenseOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return [`${name} (${license})\n`, ...texts].join("\n");
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
