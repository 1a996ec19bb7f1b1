// Removes types that no entry point of the package reaches. They are of no use to its users, and are nine in
// ten of the files that tsc writes.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Removes from `folder` the declarations that `entries`, paths within it, do not import: whole files, folders
 * that become empty, and functions and constants that no other remaining file refers to.
 */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  pruneFiles(folder, entries);
  const named = namesImported(folder);
  const own = new Set(entries.map((entry) => join(folder, entry)));
  for (const path of typesIn(folder)) if (!own.has(path)) pruneValues(path, named.get(path));
}

/** For each file, the names that others import from it. */
function namesImported(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const path of typesIn(folder)) {
    for (const [, names = "", from = ""] of readFileSync(path, "utf8").matchAll(eachImport)) {
      const target = typesOf(path, from);
      const known = named.get(target) ?? new Set();
      for (const name of names.split(",")) known.add(nameOf(name));
      named.set(target, known);
    }
  }
  return named;
}

const eachImport = /^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm;

/** "type Scene as Own": Scene. */
function nameOf(imported: string): string {
  return (
    imported
      .trim()
      .replace(/^type /, "")
      .split(" ", 1)[0] ?? ""
  );
}

/**
 * A function or constant with the comment above it. One of several lines ends at the first line that begins
 * with a closing bracket.
 */
const eachValue =
  /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export declare (?:function|const) (\w+)(?:.*;\n|[\s\S]*?^[}\])].*;\n)/gm;

function pruneValues(path: string, named: ReadonlySet<string> = new Set()): void {
  const text = readFileSync(path, "utf8");
  const isNeeded = (name: string): boolean =>
    named.has(name) || new RegExp(`typeof ${name}\\b`).test(text);
  const kept = text.replace(eachValue, (all, name: string) => (isNeeded(name) ? all : ""));
  if (kept !== text) writeFileSync(path, kept);
}

function typesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".d.ts")).map((name) => join(folder, name));
}

function pruneFiles(folder: string, entries: readonly string[]): void {
  const needed = new Set<string>();
  const open = entries.map((entry) => join(folder, entry));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path)) continue;
    if (!existsSync(path)) throw new Error(`${path} is imported, and not there`);
    needed.add(path);
    open.push(...importsOf(path));
  }
  for (const path of typesIn(folder)) if (!needed.has(path)) removeFile(path);
}

function importsOf(path: string): readonly string[] {
  const found = readFileSync(path, "utf8").matchAll(/(?:\bfrom |\bimport\(|^import )"(\.[^"]+)"/gm);
  return [...found].map(([, name = ""]) => typesOf(path, name));
}

function typesOf(path: string, imported: string): string {
  return join(dirname(path), imported.replace(/\.[jt]s$/, ".d.ts"));
}

function removeFile(path: string): void {
  rmSync(path);
  if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
}
