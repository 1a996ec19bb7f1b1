import { builtin } from "../../builtin.ts";

/**
 * Globals that pdf.js looks for but does not use for text. Without `FontFace` it converts each font to a
 * style sheet; without the others it warns or fails on import.
 */
const drawingGlobals = ["DOMMatrix", "FontFace", "ImageData", "Path2D"] as const;

// The legacy build of pdf.js replaces these built-in functions for the whole process, on engines that deviate
// from the standard in a detail (Node 20: `push` on a frozen array). Its own `push` is so slow that reading,
// and the caller's code, takes half as long again. So the originals are restored.
const natives = [
  { of: Array.prototype, name: "push" },
  { of: JSON, name: "parse" },
] as const;

// Saved when this module is evaluated, before it can import pdf.js.
const nativeDescriptors = natives.map(({ of, name }) => Object.getOwnPropertyDescriptor(of, name));

type PdfParse = typeof import("pdf-parse");
type NodeModules = NonNullable<ReturnType<typeof builtin<"node:module">>>;

/** Cached, because requiring it again takes a hundredth of the time of a reading. */
let loaded: PdfParse | undefined;

/** Loads pdf-parse, which takes about 40 ms the first time. */
export async function loadPdfParse(): Promise<PdfParse> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of drawingGlobals) scope[name] ??= class {};
  loaded ??= await keepNatives(async () => requirePdfParse() ?? importPdfParse());
  return loaded;
}

/**
 * In Node, loads the CommonJS build. It contains the same pdf.js in a single minified file and starts in two
 * thirds of the time. Undefined if there is no `require`: in a bundle, or in a page.
 */
function requirePdfParse(): PdfParse | undefined {
  const node = builtin("node:module");
  if (node === undefined) return undefined;
  try {
    const require = node.createRequire(import.meta.url);
    const path = require.resolve("pdf-parse");
    const isLoaded = require.cache[path] !== undefined;
    return isLoaded ? require(path) : withoutCanvas(node, path, () => require(path));
  } catch {
    return undefined;
  }
}

/**
 * Outside of Node, pdf.js would start a worker of its own from a URL. It uses the worker code in this thread
 * instead if that has been loaded before.
 */
async function importPdfParse(): Promise<PdfParse> {
  if (builtin("node:module") === undefined)
    await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  return import("pdf-parse");
}

export async function keepNatives<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    natives.forEach(({ of, name }, i) => {
      const descriptor = nativeDescriptors[i];
      // Only restored if it was replaced, because redefining a built-in makes the engine discard its
      // optimizations.
      if (descriptor !== undefined && Reflect.get(of, name) !== descriptor.value)
        Reflect.defineProperty(of, name, descriptor);
    });
  }
}

/**
 * Runs `work`, which requires pdf.js. Meanwhile, pdf.js finds an empty module in place of its canvas, a
 * native library for drawing pages. It is never needed here and takes as long to load as a page takes to
 * read. Code that requires the canvas later gets the real one. `require.cache` is the documented way to
 * replace a module (https://nodejs.org/api/modules.html#requirecache).
 *
 * @param from the module that requires the canvas
 */
function withoutCanvas<T>({ createRequire, Module }: NodeModules, from: string, work: () => T): T {
  const { cache, resolve } = createRequire(from);
  const canvas = pathOf("@napi-rs/canvas", resolve);
  if (canvas === undefined || cache[canvas] !== undefined) return work();
  cache[canvas] = Object.assign(new Module(canvas), { exports: {}, loaded: true });
  try {
    return work();
  } finally {
    delete cache[canvas];
  }
}

/** Undefined for a package that is not installed, which pdf.js handles itself. */
function pathOf(name: string, resolve: (name: string) => string): string | undefined {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}
