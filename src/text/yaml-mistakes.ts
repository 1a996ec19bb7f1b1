const byCode: ReadonlyMap<string, string> = new Map([
  ["BAD_INDENT", "the line is indented too far or not far enough; line it up with its neighbors"],
  ["TAB_AS_INDENT", "the line is set in by a tab; use spaces"],
  ["BAD_SCALAR_START", "a text begins with a sign that YAML keeps for itself; put it in quotes"],
  [
    "BAD_DQ_ESCAPE",
    "a backslash in double quotes is followed by a sign that it does not go with; write two, or use single quotes",
  ],
  ["MULTIPLE_DOCS", "a line of --- begins a second document; keep one"],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    'a line has two colons, or a list is set in below a value; put a text that holds ": " in quotes',
  ],
  [
    "MULTILINE_IMPLICIT_KEY",
    'a key lacks its colon, or goes on in the next line; write "key: value"',
  ],
]);

/**
 * Says what is wrong with a text that is not YAML and what to do, based on the parser's code and message.
 * Quotes nothing from the text, unlike the parser's message.
 */
export function yamlMistake(code: string, message: string): string {
  if (/\bend with a [\]}]/.test(message))
    return "a bracket is not closed, or what is in it is set in less than its key; close it";
  if (/\bMissing closing\b/.test(message)) return "a quote is not closed; close it";
  return (
    byCode.get(code) ??
    "something here does not belong to what is before it; look for a missing comma, colon or quote, or a wrong indent"
  );
}
