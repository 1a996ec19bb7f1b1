// node build.mjs [FOLDER] builds the page for any static host, prints its size, and fails if it is too large.
// FOLDER defaults to dist/ beside this script.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Compressed, as servers send it. */
const mostBytes = 1_925_000;

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ?? join(here, "dist");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

copyFileSync(join(here, "index.html"), join(folder, "index.html"));

/** @param {string} name */
const pathOf = (name) => fileURLToPath(import.meta.resolve(name));

/** Lighter versions of packages, which together save a tenth of the page. */
const lighter = {
  // Without the parts of pdf.js for browsers from before 2025.
  "pdfjs-dist/legacy/build/pdf.worker.min.mjs": pathOf("pdfjs-dist/build/pdf.worker.mjs"),
  "pdf-parse": pathOf("pdf-parse"),
  // mammoth uses these to read zips and write XML, neither of which skilltally needs it to do.
  jszip: join(here, "empty.mjs"),
  xmlbuilder: join(here, "empty.mjs"),
};

/**
 * The used parts of pdf.js, and of underscore in mammoth's DOCX reader; and empty replacements for what is
 * never used: drawing of tables in pdf-parse, unmarked links in markdown-it.
 */
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
  // The global with all of pdf.js would keep the code that draws and edits pages in the bundle.
  "pdf.mjs": [
    [/^globalThis\.pdfjsLib = \{[^}]*\};$/mu, ""],
    // What draws a page, which nobody asks for here.
    [
      /^;\/\/ \.\/src\/display\/canvas\.js$[\s\S]*?(?=^;\/\/ \.\/src\/shared\/obj-bin-transform\.js$)/mu,
      "class CanvasGraphics {}\n",
    ],
  ],
  // XFA forms, which pdf.js reads only on request, are an eighth of it.
  "pdf.worker.mjs": [
    [
      /^;\/\/ \.\/src\/core\/xfa\/symbol_utils\.js$[\s\S]*?(?=^;\/\/ \.\/src\/core\/annotation\.js$)/mu,
      "class XFAFactory { static getRichTextAsHtml() { return null; } }\n",
    ],
    // skilltally has no image decoded.
    [
      /^;\/\/ \.\/src\/core\/jpg\.js$[\s\S]*?(?=^;\/\/ \.\/src\/core\/jpeg_stream\.js$)/mu,
      'class JpegImage { parse() { throw new FormatError("no images"); } }\n',
    ],
    [
      /^;\/\/ \.\/external\/openjpeg\/openjpeg\.js$[\s\S]*?(?=^;\/\/ \.\/src\/core\/jpx\.js$)/mu,
      'const openjpeg = () => { throw new FormatError("no images"); };\n',
    ],
    [
      /^;\/\/ \.\/src\/core\/jbig2\.js$[\s\S]*?(?=^;\/\/ \.\/src\/core\/jbig2_stream\.js$)/mu,
      'class Jbig2Image { parseChunks() { throw new FormatError("no images"); } }\n',
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
  // Licenses go into a separate file, below.
  legalComments: "none",
};

// Code shared by page and worker, and code loaded with the first PDF or DOCX, goes into separate files.
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

// Any changed file gives a new version, which the service worker fetches as a whole.
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
 * The licenses of the packages that these files come from, which must be distributed with the page.
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
