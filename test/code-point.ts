import fc from "fast-check";

const surrogates = 0x800;

/**
 * Any code point except surrogates, starting with the printable ones of ASCII. Equivalent to `unit: "binary"`
 * of fast-check, which spends two seconds on a table of all code points before its first text.
 */
export const codePoint: fc.Arbitrary<string> = fc
  .nat(0x10ffff - surrogates)
  .map((number) => String.fromCodePoint(codeOf(number)), numberOf);

function codeOf(number: number): number {
  if (number < 0x5f) return number + 0x20;
  if (number < 0x7f) return number - 0x5f;
  return number < 0xd800 ? number : number + surrogates;
}

/** The inverse, which tells fast-check which words it may mix in, such as "__proto__". */
function numberOf(text: unknown): number {
  const [point = "", ...others] = typeof text === "string" ? text : "";
  const code = point.codePointAt(0);
  if (code === undefined || others.length > 0) throw new Error("no code point");
  if (code < 0x20) return code + 0x5f;
  if (code < 0x7f) return code - 0x20;
  return code < 0xd800 ? code : code - surrogates;
}
