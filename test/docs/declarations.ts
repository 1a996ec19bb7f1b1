import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "./consumer.ts";

/** The declaration of each export of a built entry point with its comments, by name: what a user's editor shows. */
export function declarationsOf(entry: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "dist", entry), "utf8");
  const found = new Map<string, string>();
  for (const [, names = "", from = ""] of text.matchAll(
    /^export (?:type )?\{([^}]*)\} from "([^"]+)";/gm,
  )) {
    const file = posix.join(posix.dirname(entry), from.replace(/\.ts$/, ".d.ts"));
    const declarations = ownDeclarations(file);
    for (const name of names.match(/\b(?!type\b)\w+/g) ?? []) {
      const declaration = declarations.get(name);
      if (declaration === undefined) throw new Error(`${file} does not declare ${name}`);
      found.set(name, declaration);
    }
  }
  for (const [name, declaration] of ownDeclarations(entry)) found.set(name, declaration);
  return found;
}

function ownDeclarations(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "dist", file), "utf8");
  // Each ends where a line begins that is neither indented nor a closing bracket.
  const declarations = text.matchAll(
    /^((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export (?:declare )?((?:function|const|class|interface|type) (\w+)[^\n]*(?:\n(?:[ \t})][^\n]*|[ \t]*))*)/gm,
  );
  return new Map(
    Array.from(declarations, ([, comment = "", declaration = "", name = ""]) => [
      name,
      tidy(comment + declaration),
    ]),
  );
}

/** Indented by two, without empty lines. */
function tidy(code: string): string {
  return code
    .split("\n")
    .map((line) => line.trimEnd().replace(/^(?: {4})+/, (indent) => " ".repeat(indent.length / 2)))
    .filter((line) => line !== "")
    .join("\n");
}
