import { readdirSync, readFileSync } from "node:fs";
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

/** The names of all types that any file of the package exports. */
export function ownTypes(): ReadonlySet<string> {
  const files = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" });
  const declared = files
    .filter((file) => file.endsWith(".d.ts"))
    .flatMap((file) => [
      ...readFileSync(join(root, "dist", file), "utf8").matchAll(
        /^export (?:declare )?(?:class|interface|type) (\w+)/gm,
      ),
    ]);
  return new Set(declared.flatMap(([, name]) => name ?? []));
}

function ownDeclarations(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "dist", file), "utf8");
  // Each ends where a line begins that is neither indented, nor a closing bracket, nor a comment on the next
  // variant of a type.
  const declarations = text.matchAll(
    /^((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export (?:declare )?((?:function|const|class|interface|type) (\w+)[^\n]*(?:\n(?:[ \t})][^\n]*|\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\n \|)|[ \t]*))*)/gm,
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
