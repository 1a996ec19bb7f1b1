// Measures the finder against people's labels of 423 ambiguous words: npm run bench -- ambiguous [FOLDER]
// (SHOW=1 lists the errors)
// The labels are in fixtures/gold/ambiguous.jsonl and places.jsonl as offsets; FOLDER (default
// ../shared/data) contains the texts, which are not part of the project.
import { jsonLines } from "../.ci/json-lines.ts";
import type { Span } from "../src/document/document.ts";
import { type Explanation, explainSkills } from "../src/skills/find.ts";
import { type Labeled, overlaps, textsOf } from "./gold/postings.ts";

const folder = process.argv[2] ?? "../shared/data";
const isShown = Boolean(process.env.SHOW);
/** How much text a window contains, without the word itself. */
const windowSize = 400;

/** Whether a word names a skill; null if a reader could decide either way. */
interface Label extends Labeled, Span {
  /** The part of places.jsonl; nobody looks at the errors of c. */
  readonly part?: "a" | "b" | "c";
  readonly skill: string;
  readonly is: boolean | null;
}

/**
 * Counts what the finder says about each label. Uses `explainSkills`, which keeps what `findSkills` finds and
 * gives the reason for each refusal.
 */
class Tally {
  readonly name: string;
  right = 0;
  missed = 0;
  wrong = 0;
  refused = 0;

  constructor(name: string) {
    this.name = name;
  }

  count(label: Label, text: string, span: Span, { kept, refused }: Explanation): void {
    const { skill, is } = label;
    const touches = (mention: Span & { readonly skill: string }) =>
      mention.skill === skill && overlaps(mention, span);
    const mention = kept.find(touches);
    const isFound = mention !== undefined;
    if (is) this[isFound ? "right" : "missed"]++;
    else this[isFound ? "wrong" : "refused"]++;
    if (!isShown || label.part === "c" || isFound === is) return;
    const because = (mention ?? refused.find(touches))?.because ?? "no doubt, or not looked at";
    const around = `${text.slice(Math.max(0, span.from - 60), span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to, span.to + 60)}`;
    console.error(
      `${this.name}: ${is ? "MISSED" : "WRONG"} ${skill} (${because}) | ${around.replace(/\s+/g, " ")}`,
    );
  }

  toString(): string {
    const share = (part: number, all: number) =>
      `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;
    return `${this.name}: precision ${share(this.right, this.right + this.wrong)}, recall ${share(this.right, this.right + this.missed)}, plain words refused ${share(this.refused, this.refused + this.wrong)}`;
  }
}

const whole = new Tally("whole document");
const windows = new Tally(`window of ${windowSize} characters`);
const textOf = textsOf(folder);
const explained = new Map<string, Explanation>();

function explain({ sha256 }: Label, text: string): Explanation {
  const known = explained.get(sha256) ?? explainSkills(text);
  explained.set(sha256, known);
  return known;
}

for (const label of jsonLines<Label>("fixtures/gold/ambiguous.jsonl")) {
  if (label.is === null) continue;
  const text = textOf(label);
  whole.count(label, text, label, explain(label, text));

  const start = Math.max(0, label.from - windowSize / 2);
  const part = text.slice(start, label.to + windowSize / 2);
  const span = { from: label.from - start, to: label.to - start };
  windows.count(label, part, span, explainSkills(part));
}

console.log(`${whole}\n${windows}`);

for (const part of ["a", "b", "c"] as const) {
  const places = new Tally(`places ${part}`);
  for (const label of jsonLines<Label>("fixtures/gold/places.jsonl")) {
    if (label.part !== part || label.is === null) continue;
    const text = textOf(label);
    places.count(label, text, label, explain(label, text));
  }
  console.log(`${places}`);
}
