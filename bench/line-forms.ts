// Measures whether names are found whatever the form of a line: npm run bench -- line-forms   (SHOW=FORM
// lists the lines in open parts for which it changes the names)
// The lines are those of the snippets an, ao and ap that name a technology, each with a bullet, with a full
// stop, in lower case, in capitals or with its list in another order.
import { readSnippetParts } from "../.ci/everyday-snippets.ts";
import { findSkills } from "../src/skills/find.ts";

const parts = new Set(["an", "ao", "ap"]);
const shown = process.env.SHOW;

interface Line {
  readonly text: string;
  readonly isClosed: boolean;
}

const lines: readonly Line[] = readSnippetParts()
  .filter(({ name }) => parts.has(name))
  .flatMap(({ use, snippets }) => {
    const texts = snippets.filter(({ isSkill }) => isSkill).map(({ text }) => text);
    return [...new Set(texts)].map((text) => ({ text, isClosed: use === "closed" }));
  });

const withoutStop = (text: string) => text.replace(/\.$/, "");
const isList = (text: string) => /^[^.:;()]+$/.test(text) && text.split(", ").length > 2;

const forms: Readonly<Record<string, (text: string) => string>> = {
  bullet: (text) => `- ${text}`,
  dot: (text) => `• ${text}`,
  "without a full stop": withoutStop,
  "with a full stop": (text) => `${withoutStop(text)}.`,
  small: (text) => text.toLowerCase(),
  capitals: (text) => text.toUpperCase(),
  "another order": (text) => {
    const [first = "", ...others] = text.split(", ");
    return isList(text) ? [...others, first].join(", ") : text;
  },
};

for (const [form, change] of Object.entries(forms)) {
  const changed = lines.filter(({ text }) => change(text) !== text);
  const other = changed.filter(({ text }) => namesIn(text) !== namesIn(change(text)));
  const same = changed.length - other.length;
  console.log(`${form}: the same names in ${same} of ${changed.length} lines`);
  if (shown === form)
    for (const { text, isClosed } of other) if (!isClosed) console.error(change(text));
}

function namesIn(text: string): string {
  return [...new Set(findSkills(text).map(({ skill }) => skill))].toSorted().join(" ");
}
