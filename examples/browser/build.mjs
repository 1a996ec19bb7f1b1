// node build.mjs [FOLDER] puts the page together: three files that work from any server, or opened as a file. FOLDER is dist/ beside this script when absent.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ?? join(here, "dist");

mkdirSync(folder, { recursive: true });
for (const name of ["index.html", "page.css"]) copyFileSync(join(here, name), join(folder, name));
await build({
  entryPoints: [join(here, "page.js")],
  outfile: join(folder, "page.js"),
  bundle: true,
  // Not a module: a browser loads those from a server only.
  format: "iife",
  platform: "browser",
  minify: true,
});
console.log(`open ${join(folder, "index.html")}`);
