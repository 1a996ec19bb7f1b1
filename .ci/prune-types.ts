// Types that no entry point of the package reaches say nothing to its users, and are nine in ten of the files that tsc writes.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Removes from `folder` the declarations that `entries`, paths within it, do not import, and folders that this leaves empty. */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const needed = new Set<string>();
  const open = entries.map((entry) => join(folder, entry));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path)) continue;
    if (!existsSync(path)) throw new Error(`${path} is imported, and not there`);
    needed.add(path);
    open.push(...importsOf(path));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (name.endsWith(".d.ts") && !needed.has(path)) removeFile(path);
  }
}

function importsOf(path: string): readonly string[] {
  const found = readFileSync(path, "utf8").matchAll(/(?:\bfrom |\bimport\(|^import )"(\.[^"]+)"/gm);
  return [...found].map(([, name = ""]) => join(dirname(path), name.replace(/\.[jt]s$/, ".d.ts")));
}

function removeFile(path: string): void {
  rmSync(path);
  if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
}
