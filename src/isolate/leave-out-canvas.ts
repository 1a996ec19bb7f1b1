import { createRequire, Module } from "node:module";

/**
 * Lets pdf.js find an empty module where it looks for its canvas, which draws pages and is never asked to here: a native library that takes as
 * long to load as a page takes to read. Changes this thread alone, by way of `require.cache`, whose entries may be replaced
 * (https://nodejs.org/api/modules.html#requirecache).
 */
export function leaveOutCanvas(): void {
  const require = createRequire(import.meta.url);
  try {
    // As pdf.js resolves it, from its own place.
    const fromPdfParse = createRequire(require.resolve("pdf-parse"));
    const fromPdfJs = createRequire(fromPdfParse.resolve("pdfjs-dist/legacy/build/pdf.mjs"));
    const path = fromPdfJs.resolve("@napi-rs/canvas");
    require.cache[path] ??= Object.assign(new Module(path), { exports: {}, loaded: true });
  } catch {
    // Packages that are laid out otherwise: pdf.js finds its canvas, and all works as well.
  }
}
