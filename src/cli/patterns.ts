/** Whether a path contains wildcards that a shell would expand. */
export function isPattern(path: string): boolean {
  return /[*?]|\{[^}]*,/.test(path);
}

/**
 * The folder that contains all matches of a pattern: everything before the first part with a wildcard; "" for
 * the working directory.
 */
export function patternRoot(pattern: string): string {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const first = parts.findIndex(isPattern);
  const root = parts.slice(0, first === -1 ? -1 : first).join("/");
  return root === "" && pattern.startsWith("/") ? "/" : root.replace(/^\.\//, "");
}

/** The most path parts that a match can have: "a/*.pdf" has 2, "**" any number. */
export function patternDepth(pattern: string): number {
  const path = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  return path.includes("**/") ? Infinity : path.split("/").length;
}

/** Each wildcard, and its equivalent in a regular expression. */
const wildcards: readonly (readonly [RegExp, string])[] = [
  [/^\*\*\//, "(?:[^/]+/)*"],
  [/^\*+/, "[^/]*"],
  [/^\?/, "[^/]"],
  [/^\{/, "(?:"],
  [/^\}/, ")"],
  [/^,/, "|"],
];

/**
 * A pattern as a regular expression for paths with slashes: `*` and `?` match within a folder, `**` matches
 * any number of folders, and `{pdf,docx}` matches either.
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

/**
 * The first part of a pattern and its equivalent in a regular expression. A comma or closing brace outside of
 * braces stands for itself.
 */
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
