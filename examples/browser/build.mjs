// node build.mjs [FOLDER] builds the page: three files that work from any server, or opened as a file. FOLDER
// defaults to dist/ beside this script.
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
  // Not a module, since browsers load modules only from a server.
  format: "iife",
  platform: "browser",
  minify: true,
});
console.log(`open ${join(folder, "index.html")}`);
