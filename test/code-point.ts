import fc from "fast-check";

const surrogates = 0x800;

/**
 * Any code point but a surrogate, the printable ones of ASCII first. It is what `unit: "binary"` of fast-check gives, which spends two seconds on a
 * table of all of them before its first text.
 */
export const codePoint: fc.Arbitrary<string> = fc
  .nat(0x10ffff - surrogates)
  .map((number) => String.fromCodePoint(codeOf(number)), numberOf);

function codeOf(number: number): number {
  if (number < 0x5f) return number + 0x20;
  if (number < 0x7f) return number - 0x5f;
  return number < 0xd800 ? number : number + surrogates;
}

/** The way back, by which fast-check knows which words it may mix in, such as "__proto__". */
function numberOf(text: unknown): number {
  const [point = "", ...others] = typeof text === "string" ? text : "";
  const code = point.codePointAt(0);
  if (code === undefined || others.length > 0) throw new Error("no code point");
  if (code < 0x20) return code + 0x5f;
  if (code < 0x7f) return code - 0x20;
  return code < 0xd800 ? code : code - surrogates;
}
