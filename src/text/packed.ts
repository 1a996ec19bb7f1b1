/**
 * Numbers below 2^24, each in four bytes of text: a byte holds six bits of the number, the lowest first, and 64 besides, so that it is a
 * printable ASCII character ("A@@@" is 1). The tables of a lexicon keep this form while they are used: the bytes of a string
 * come at once, where reading as many numbers takes ten milliseconds in a process that has just begun, and unpacking one when it
 * is asked for takes a nanosecond. The order is kept: `pack(a) < pack(b)` where a < b.
 */
export type PackedNumbers = Int32Array;

/** One number in packed form. */
export function pack(number: number): number {
  return (
    0x40404040 |
    (number & 0x3f) |
    ((number & 0xfc0) << 2) |
    ((number & 0x3f000) << 4) |
    ((number & 0xfc0000) << 6)
  );
}

/** The number that was packed. */
export function unpack(packed: number): number {
  return (
    (packed & 0x3f) |
    ((packed >> 2) & 0xfc0) |
    ((packed >> 4) & 0x3f000) |
    ((packed >> 6) & 0xfc0000)
  );
}

/** What `pack` makes of 0. */
export const packedZero: number = pack(0);

export function packAll(numbers: ArrayLike<number>): PackedNumbers {
  return Int32Array.from(numbers, pack);
}

/** The numbers as a string of ASCII characters, four a number. */
export function packedToText(numbers: PackedNumbers): string {
  return new TextDecoder().decode(inTextOrder(numbers));
}

/** The numbers of a string that `packedToText` made. Nothing is read: the string's bytes are copied, a gigabyte a second. */
export function packedFromText(text: string): PackedNumbers {
  const numbers = new Int32Array(text.length >> 2);
  new TextEncoder().encodeInto(text, new Uint8Array(numbers.buffer));
  return inTextOrder(numbers);
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The same numbers where the lowest byte comes first in memory, as nearly everywhere; with their bytes reversed elsewhere. */
function inTextOrder(numbers: PackedNumbers): PackedNumbers {
  return isLittleEndian ? numbers : numbers.map(reverseBytes);
}

function reverseBytes(number: number): number {
  return (
    (number << 24) | ((number & 0xff00) << 8) | ((number >> 8) & 0xff00) | ((number >> 24) & 0xff)
  );
}
