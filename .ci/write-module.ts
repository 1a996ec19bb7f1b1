// Writes the modules of src/ that are generated from data.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { escapedUnit } from "../src/text/packed.ts";

/** Writes a module of src/ with these lines. */
export function writeModule(path: string, lines: readonly string[]): void {
  const url = new URL(`../src/${path}`, import.meta.url);
  const code = `// Made of data by the build; do not edit.\n${lines.join("\n")}\n`;
  // Left alone if nothing changed, so that a watching compiler or test runner does not restart.
  if (!existsSync(url) || readFileSync(url, "utf8") !== code) writeFileSync(url, code);
}

/**
 * A value as JavaScript. Strings are in single quotes, since JSON is full of double ones, and in ASCII, which
 * is stored with one byte per character. A megabyte takes 5 ms to import.
 */
export function literal(value: string | object): string {
  if (typeof value === "object") {
    return `{${Object.entries(value).map(([name, part]) => `${name}:${literal(part)}`)}}`;
  }
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replace(/[^\0-\x7f]/g, escapedUnit)}'`;
}
