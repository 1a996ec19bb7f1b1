/** Whether a path holds what a shell would expand. */
export function isPattern(path: string): boolean {
  return /[*?]|\{[^}]*,/.test(path);
}

/** The folder that all matches of a pattern lie in: what stands before its first part with a wildcard; "" for the working one. */
export function patternRoot(pattern: string): string {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const first = parts.findIndex(isPattern);
  const root = parts.slice(0, first === -1 ? -1 : first).join("/");
  return root === "" && pattern.startsWith("/") ? "/" : root.replace(/^\.\//, "");
}

/** How many parts a path that matches has at most: "a/*.pdf" has 2, "**" any number. */
export function patternDepth(pattern: string): number {
  const path = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  return path.includes("**/") ? Infinity : path.split("/").length;
}

/** What stands for what in a pattern. */
const wildcards: readonly (readonly [RegExp, string])[] = [
  [/^\*\*\//, "(?:[^/]+/)*"],
  [/^\*+/, "[^/]*"],
  [/^\?/, "[^/]"],
  [/^\{/, "(?:"],
  [/^\}/, ")"],
  [/^,/, "|"],
];

/**
 * A pattern as a regular expression for paths with slashes: `*` and `?` stay within a folder, `**` goes through any number of
 * them, `{pdf,docx}` is either.
 */
export function readPattern(pattern: string): RegExp {
  let rest = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  let depth = 0;
  let source = "";
  while (rest !== "") {
    const [match, replacement] = nextPart(rest, depth);
    if (replacement === "(?:") depth++;
    if (replacement === ")") depth--;
    source += replacement;
    rest = rest.slice(match.length);
  }
  return new RegExp(`^${source}${")".repeat(depth)}$`);
}

/** The first part of a pattern, and what it is in a regular expression. A comma or brace outside of braces is itself. */
function nextPart(rest: string, depth: number): readonly [string, string] {
  for (const [wildcard, replacement] of wildcards) {
    const match = wildcard.exec(rest)?.[0];
    if (match === undefined) continue;
    const isInner = replacement === "|" || replacement === ")";
    if (!isInner || depth > 0) return [match, replacement];
  }
  const [char = ""] = rest;
  return [char, char.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")];
}
