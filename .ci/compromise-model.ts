import { isDeepStrictEqual } from "node:util";

/**
 * The modules with the parts of the model that JSON cannot represent, since they contain regular expressions.
 */
const imported: Readonly<Record<string, string>> = {
  endsWith: "./patterns/endsWith.js",
  regexNormal: "./regex/regex-normal.js",
  regexText: "./regex/regex-text.js",
  regexNumbers: "./regex/regex-numbers.js",
  clues: "./clues/index.js",
};

type Tags = string | readonly string[];
type Words = Readonly<Record<string, Tags>>;

interface Model {
  readonly one: { readonly lexicon: Words; readonly _multiCache: Readonly<Record<string, number>> };
  readonly two: { readonly switches: Words };
}

/**
 * The code of compromise's `preTagger/model/index.js` with its result precomputed. The original unpacks and
 * conjugates 13,000 words whenever it is imported, which takes 100 ms in a new process; the same data as JSON
 * is read in 8.
 *
 * @throws Error if the model contains something that neither JSON nor a file of the list above can represent.
 */
export async function compileModel(file: string): Promise<string> {
  const { default: model }: { default: Model } = await import(file);
  const isImported = ([key]: [string, unknown]) => Object.hasOwn(imported, key);
  const two = Object.entries(model.two);
  const data = { one: model.one, two: Object.fromEntries(two.filter((part) => !isImported(part))) };
  const json = JSON.stringify({
    one: { ...data.one, lexicon: packWords(model.one.lexicon), _multiCache: {} },
    two: { ...data.two, switches: packWords(model.two.switches) },
  });
  const known = model.one._multiCache;
  const single = Object.keys(model.one.lexicon)
    .filter((words) => words.includes(" "))
    .map((words) => words.slice(0, words.indexOf(" ")))
    .filter((first) => !Object.hasOwn(known, first));
  const code = `${openWords}
const { one, two } = JSON.parse(${JSON.stringify(json)});
one.lexicon = openWords(one.lexicon);
two.switches = openWords(two.switches);
for (const words in one.lexicon) {
  const first = words.slice(0, words.indexOf(" "));
  if (!words.includes(" ") || ${JSON.stringify(single)}.includes(first)) continue;
  one._multiCache[first] = Math.max(one._multiCache[first] ?? 0, words.split(" ").length);
}`;
  const opened = new Function(`${code} return { one, two };`)();
  if (!isDeepStrictEqual(opened, data)) throw new Error("compromise's model is no JSON");
  const parts = two.filter(isImported).map(([key]) => key);
  return `${parts.map((key) => `import ${key} from "${imported[key]}";`).join("\n")}
${code}
export default { one, two: { ...two, ${parts.join(", ")} } };`;
}

/**
 * The words of each tag or set of tags in alphabetical order. Each word is a capital, which says how many
 * letters it shares with the beginning of the previous word ("A" for none), followed by the other letters.
 * Compressed, this takes two thirds of an object of words.
 */
function packWords(words: Words): readonly (readonly [Tags, string | readonly string[]])[] {
  const byTags = new Map<string, string[]>();
  for (const word of Object.keys(words).toSorted()) {
    // An emoticon contains a capital (":P").
    const key = JSON.stringify([words[word], /[A-Z]/.test(word)]);
    byTags.set(key, [...(byTags.get(key) ?? []), word]);
  }
  return [...byTags].map(([key, own]) => {
    const [tags, hasCapitals]: [Tags, boolean] = JSON.parse(key);
    const parts = own.map((word, i) => {
      const shared = sharedLength(own[i - 1] ?? "", word);
      return String.fromCharCode(65 + shared) + word.slice(shared);
    });
    return [tags, hasCapitals ? parts : parts.join("")];
  });
}

/** The number of capitals after "A". */
const mostShared = 25;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Unpacks the words that `packWords` packed. This code becomes part of the model, so it is plain JavaScript
 * and uses nothing around it.
 */
const openWords = `function openWords(groups) {
  const words = {};
  for (const [tags, packed] of groups) {
    let word = "";
    for (const part of Array.isArray(packed) ? packed : packed.match(/[A-Z][^A-Z]*/g)) {
      word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
      words[word] = tags;
    }
  }
  return words;
}`;
