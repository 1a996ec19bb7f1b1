/** A text with its letters composed, and where each unit of one text is in the other; both maps have one place more, for the end. */
export interface Composed {
  readonly text: string;
  /** For each unit of the given text. */
  readonly places: Int32Array;
  /** For each unit of `text`. */
  readonly origins: Int32Array;
}

/** A letter and the accents behind it, or the parts of a Korean syllable, each a character of its own, as file systems and some PDF writers have them. */
const decomposed = /\S[\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;

const maybeDecomposed = /[\u0300-\u036f\u1100-\u1112\u3099\u309a]/;

/** `text` with an accented letter in one character ("é" for "e" and an accent); undefined where it holds no other. O(text). */
export function compose(text: string): Composed | undefined {
  if (!maybeDecomposed.test(text)) return undefined;
  const places = new Int32Array(text.length + 1);
  const origins: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const keep = (to: number): void => {
    parts.push(text.slice(at, to));
    for (; at < to; at++) {
      places[at] = origins.length;
      origins.push(at);
    }
  };
  for (const { index, 0: apart } of text.matchAll(decomposed)) {
    keep(index);
    const whole = apart.normalize("NFC");
    places.fill(origins.length, at, at + apart.length);
    for (let i = 0; i < whole.length; i++) origins.push(at);
    parts.push(whole);
    at += apart.length;
  }
  keep(text.length);
  places[text.length] = origins.length;
  origins.push(text.length);
  return { text: parts.join(""), places, origins: Int32Array.from(origins) };
}
