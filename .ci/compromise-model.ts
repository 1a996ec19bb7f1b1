import { isDeepStrictEqual } from "node:util";

/** Where the parts of the model stand that JSON cannot hold, since they are made of regular expressions. */
const imported: Readonly<Record<string, string>> = {
  endsWith: "./patterns/endsWith.js",
  regexNormal: "./regex/regex-normal.js",
  regexText: "./regex/regex-text.js",
  regexNumbers: "./regex/regex-numbers.js",
  clues: "./clues/index.js",
};

/**
 * The code of compromise's `preTagger/model/index.js` with its result in place of the work: 13,000 words that are unpacked and conjugated
 * whenever it is imported, 100 ms in a process that has just begun, where the same as JSON is read in 8.
 *
 * @throws Error when the model holds what neither JSON nor a file of the list above can give.
 */
export async function compileModel(file: string): Promise<string> {
  const { default: model }: { default: Readonly<Record<"one" | "two", object>> } = await import(
    file
  );
  const isImported = ([key]: [string, unknown]) => Object.hasOwn(imported, key);
  const two = Object.entries(model.two);
  const data = { one: model.one, two: Object.fromEntries(two.filter((part) => !isImported(part))) };
  const json = JSON.stringify(data);
  if (!isDeepStrictEqual(JSON.parse(json), data)) throw new Error("compromise's model is no JSON");
  const parts = two.filter(isImported).map(([key]) => key);
  return `${parts.map((key) => `import ${key} from "${imported[key]}";`).join("\n")}
const { one, two } = JSON.parse(${JSON.stringify(json)});
export default { one, two: { ...two, ${parts.join(", ")} } };`;
}
