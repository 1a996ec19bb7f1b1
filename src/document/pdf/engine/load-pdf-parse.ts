import { builtin } from "../../builtin.ts";

/**
 * Globals that pdf.js looks for and never uses for text; without the others it warns or fails at import, without `FontFace` it writes
 * each font out as a style sheet.
 */
const drawingGlobals = ["DOMMatrix", "FontFace", "ImageData", "Path2D"] as const;

// pdf.js' legacy build replaces these natives of the whole process on engines that differ from the standard
// in a corner (Node 20: a frozen array's push). Its own `push` is so slow that reading takes half as long
// again, in our code and in the caller's; so the natives are put back.
const natives = [
  { of: Array.prototype, name: "push" },
  { of: JSON, name: "parse" },
] as const;

// Taken when this module is evaluated, before it can import pdf.js.
const nativeDescriptors = natives.map(({ of, name }) => Object.getOwnPropertyDescriptor(of, name));

type PdfParse = typeof import("pdf-parse");
type NodeModules = NonNullable<ReturnType<typeof builtin<"node:module">>>;

/** Kept, since to ask for it again takes a hundredth of the time of reading. */
let loaded: PdfParse | undefined;

/** Loads pdf-parse, about 40 ms the first time. */
export async function loadPdfParse(): Promise<PdfParse> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of drawingGlobals) scope[name] ??= class {};
  loaded ??= await keepNatives(async () => requirePdfParse() ?? importPdfParse());
  return loaded;
}

/**
 * In Node: the CommonJS build, which has the same pdf.js in one minified file and starts in two thirds of the time of the other. Undefined where
 * there is no `require`: in a bundle, in a page.
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

/** Outside of Node pdf.js would start a worker of its own from an address; it uses the code of one that is loaded already where it runs. */
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
      // Only when it was replaced: redefining a native makes the engine forget what it optimized.
      if (descriptor !== undefined && Reflect.get(of, name) !== descriptor.value)
        Reflect.defineProperty(of, name, descriptor);
    });
  }
}

/**
 * Does what requires pdf.js, which finds an empty module meanwhile where it looks for its canvas: a native library that draws pages, is never
 * asked to here, and takes as long to load as a page takes to read. Whoever requires the canvas afterwards gets the real one. `require.cache` is
 * where Node lets a module be replaced (https://nodejs.org/api/modules.html#requirecache).
 *
 * @param from the module that requires the canvas.
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

/** Undefined for what is not installed, which pdf.js finds out for itself. */
function pathOf(name: string, resolve: (name: string) => string): string | undefined {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}
