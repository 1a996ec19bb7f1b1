import { createRequire, Module } from "node:module";

/**
 * Lets pdf.js find an empty module where it looks for its canvas, which draws pages and is never asked to here: a native library that takes as
 * long to load as a page takes to read. Changes this thread alone, by way of `require.cache`, whose entries may be replaced
 * (https://nodejs.org/api/modules.html#requirecache).
 */
export function leaveOutCanvas(): void {
  const require = createRequire(import.meta.url);
  try {
    // As the pdf.js in pdf-parse resolves it, from its own place.
    const path = createRequire(require.resolve("pdf-parse")).resolve("@napi-rs/canvas");
    require.cache[path] ??= Object.assign(new Module(path), { exports: {}, loaded: true });
  } catch {
    // Packages that are laid out otherwise: pdf.js finds its canvas, and all works as well.
  }
}
