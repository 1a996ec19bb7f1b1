/** How much of a text is examined, in bytes. */
const sampleLength = 20_000;

/** With fewer letters beyond ASCII, nothing can be said. */
const minLetters = 8;

/**
 * Encodings with two bytes per letter, and the lead bytes that most of their letters have: kana in Japanese,
 * syllables in Korean, the more common half of the characters in Chinese. They are tried in this order, since
 * Korean looks like Chinese, but Chinese does not look like Korean.
 */
const pairs: readonly {
  readonly encoding: string;
  readonly leads: readonly [from: number, to: number];
  readonly leastShare: number;
}[] = [
  { encoding: "shift_jis", leads: [0x82, 0x83], leastShare: 0.25 },
  { encoding: "euc-jp", leads: [0xa4, 0xa5], leastShare: 0.25 },
  { encoding: "euc-kr", leads: [0xb0, 0xc8], leastShare: 0.9 },
  { encoding: "gb18030", leads: [0xb0, 0xd7], leastShare: 0.9 },
  { encoding: "big5", leads: [0xa4, 0xc6], leastShare: 0.9 },
];

const cyrillic = ["windows-1251", "koi8-r", "ibm866"];
/**
 * Two thirds of the letters of a text in Russian, Ukrainian or Bulgarian, but less than half of the letters
 * if the text is decoded wrongly.
 */
const commonCyrillic = /[оеаинтсрвлкмОЕАИНТСРВЛКМ]/gu;
const leastCommon = 0.55;

/** The letters beyond ASCII of various languages, for each encoding that has them. */
const alphabets: readonly { readonly encoding: string; readonly letters: readonly string[] }[] = [
  {
    encoding: "windows-1252",
    letters: [
      "äöüß",
      "àâæçéèêëîïôœùûüÿ",
      "áéíñóúüªº",
      "áâãàçéêíóôõúªº",
      "àèéìíîòóùú",
      "åäöæøé",
      "áðéíóúýþæö",
      "áéíóúëïöüè",
      "àçèéíïòóúü",
    ],
  },
  ...["windows-1250", "iso-8859-2"].map((encoding) => ({
    encoding,
    letters: ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"],
  })),
  { encoding: "windows-1254", letters: ["çğıöşüâîûi̇"] },
];

/** If this many different letters belong to one alphabet, it is no coincidence. */
const minDifferent = 4;

/** Characters next to letters that are not letters: quotes, dashes, signs. */
const signs = /[\s\p{Cc}–—‘’“”„‚«»…•·°§€£©®™´¡]/u;
const besideLetter = /(?<=[A-Za-z])[^\0-\x7f]|[^\0-\x7f](?=[A-Za-z])/gu;

/**
 * The encoding of `bytes`, which are not UTF-8. It is judged by the letters that they decode to: whether
 * these belong to one alphabet, or are the common ones of a script. "windows-1252" if nothing points to
 * another encoding; undefined if much contradicts it and nothing points to another. O(1).
 */
export function oldEncodingOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const found = pairedEncoding(sample) ?? cyrillicEncoding(sample);
  if (found !== undefined) return found;
  if (runShare(decode(sample, "latin1") ?? "", /[^\0-\x7f]{3,}/gu) > 0.5) return undefined;
  return alphabetOf(sample) ?? "windows-1252";
}

/** Undefined if the bytes are invalid in the encoding, or the runtime does not support it. */
function decode(sample: Uint8Array, encoding: string): string | undefined {
  try {
    // A sample may end within a letter.
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}

function pairedEncoding(sample: Uint8Array): string | undefined {
  const leads = leadsOf(sample);
  if (leads.length < minLetters) return undefined;
  return pairs.find(({ encoding, leads: [from, to], leastShare }) => {
    const common = leads.filter((lead) => lead >= from && lead <= to).length;
    const text = common < leastShare * leads.length ? undefined : decode(sample, encoding);
    return text !== undefined && runShare(text, /[^\0-\x7f]{2,}/gu) > 0.5;
  })?.encoding;
}

/** The lead bytes of wide punctuation and wide digits in most of these encodings. */
const wideSigns: ReadonlySet<number> = new Set([0xa1, 0xa3]);

/** The lead byte of each two-byte letter. */
function leadsOf(sample: Uint8Array): readonly number[] {
  const leads: number[] = [];
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    if (!wideSigns.has(byte)) leads.push(byte);
    at++;
  }
  return leads;
}

function cyrillicEncoding(sample: Uint8Array): string | undefined {
  const scored = cyrillic.map((encoding) => {
    const text = decode(sample, encoding) ?? "";
    const letters = countOf(text, /\p{Script=Cyrillic}/gu);
    // The lower-case condition excludes Greek: decoded as KOI8-R it would give common letters, but nearly all
    // capitals.
    const isCyrillic =
      letters >= minLetters &&
      countOf(text, /[а-яёґєіїў]/gu) > letters / 2 &&
      runShare(text, /\p{Script=Cyrillic}{3,}/gu) > 0.6;
    return { encoding, share: isCyrillic ? countOf(text, commonCyrillic) / letters : 0 };
  });
  const [best] = scored.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= leastCommon ? best.encoding : undefined;
}

/** The encoding in which all letters beyond ASCII belong to one alphabet. */
function alphabetOf(sample: Uint8Array): string | undefined {
  return alphabets.find(({ encoding, letters }) => {
    const found = decode(sample, encoding)?.match(besideLetter) ?? [];
    const own = new Set(found.filter((one) => !signs.test(one)).map((one) => one.toLowerCase()));
    const isOne = letters.some((alphabet) => [...own].every((one) => alphabet.includes(one)));
    return isOne && (encoding === "windows-1252" || own.size >= minDifferent);
  })?.encoding;
}

/** The share of the units beyond ASCII that are in such runs. */
function runShare(text: string, runs: RegExp): number {
  return countOf(text, runs) / Math.max(1, countOf(text, /[^\0-\x7f]/gu));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, one) => sum + one.length, 0) ?? 0;
}
