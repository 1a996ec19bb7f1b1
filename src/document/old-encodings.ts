/** How much of a text tells its encoding. */
const sampleLength = 20_000;

/** Fewer letters beyond ASCII tell nothing. */
const minLetters = 8;

/**
 * An encoding of two bytes a letter, and the leading bytes that most of its letters have: kana in Japanese, syllables in Korean, in Chinese the more common
 * half of the characters. In the order in which they are asked, since Korean looks like Chinese, and Chinese not like Korean.
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
/** Two thirds of the letters of a text in Russian, Ukrainian or Bulgarian; of one that is decoded wrongly less than a half. */
const commonCyrillic = /[оеаинтсрвлкмОЕАИНТСРВЛКМ]/gu;
const leastCommon = 0.55;

/** The letters beyond ASCII of languages, by the encodings that have them all. */
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

/** So many different letters of an alphabet are no chance. */
const minDifferent = 4;

/** What stands beside a letter and is none: quotes, dashes, signs. */
const signs = /[\s\p{Cc}–—‘’“”„‚«»…•·°§€£©®™´¡]/u;
const besideLetter = /(?<=[A-Za-z])[^\0-\x7f]|[^\0-\x7f](?=[A-Za-z])/gu;

/**
 * The encoding of `bytes`, which are not UTF-8, by what their letters make of them: letters of one alphabet, the common ones of a script. "windows-1252" where nothing speaks
 * for another, undefined where much speaks against it and nothing for another. O(1).
 */
export function oldEncodingOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const found = pairedEncoding(sample) ?? cyrillicEncoding(sample);
  if (found !== undefined) return found;
  if (runShare(decode(sample, "latin1") ?? "", /[^\0-\x7f]{3,}/gu) > 0.5) return undefined;
  return alphabetOf(sample) ?? "windows-1252";
}

/** undefined where an encoding has no such bytes, or the program none of its tables. */
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

/** What wide punctuation and wide digits begin with in most encodings. */
const wideSigns: ReadonlySet<number> = new Set([0xa1, 0xa3]);

/** The first byte of each letter of two. */
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
    // Greek letters would be common ones in KOI8-R, and nearly all capitals.
    const isCyrillic =
      letters >= minLetters &&
      countOf(text, /[а-яёґєіїў]/gu) > letters / 2 &&
      runShare(text, /\p{Script=Cyrillic}{3,}/gu) > 0.6;
    return { encoding, share: isCyrillic ? countOf(text, commonCyrillic) / letters : 0 };
  });
  const [best] = scored.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= leastCommon ? best.encoding : undefined;
}

/** The encoding in which all letters beyond ASCII are of one alphabet. */
function alphabetOf(sample: Uint8Array): string | undefined {
  return alphabets.find(({ encoding, letters }) => {
    const found = decode(sample, encoding)?.match(besideLetter) ?? [];
    const own = new Set(found.filter((one) => !signs.test(one)).map((one) => one.toLowerCase()));
    const isOne = letters.some((alphabet) => [...own].every((one) => alphabet.includes(one)));
    return isOne && (encoding === "windows-1252" || own.size >= minDifferent);
  })?.encoding;
}

/** Of the units beyond ASCII, the share in such runs. */
function runShare(text: string, runs: RegExp): number {
  return countOf(text, runs) / Math.max(1, countOf(text, /[^\0-\x7f]/gu));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, one) => sum + one.length, 0) ?? 0;
}
