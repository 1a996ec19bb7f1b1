import type { Document, Fact } from "../../document/document.ts";
import { mapSpans, overlap } from "../../document/spans.ts";
import { foldSpace } from "../../words/fold.ts";

/** What a redaction takes out of a resume; `private` is what follows "Date of birth", "Nationality" and the like. */
export type RedactedKind = "name" | "email" | "phone" | "link" | "address" | "school" | "private";

/** What stands in place of a redacted piece: "[name]". */
export function labelOf(kind: RedactedKind): string {
  return `[${kind}]`;
}

/** A label that a redaction has left in a text. */
export interface Label extends Fact {
  readonly kind: RedactedKind;
}

/** What a reader takes a label for: words of its kind, as long as it is, that name nobody. Of private details nothing is read, so that their words say nothing. */
const standIns: Readonly<Record<RedactedKind, string>> = {
  name: "Jo Doe",
  email: "j@d.org",
  phone: "5550100",
  link: "j.co/d",
  address: "Paris, FR",
  school: "X School",
  private: "something",
};

const anyLabel = /\[(name|email|phone|link|address|school|private)\]/g;

/** The labels of a redacted text, ascending; none in another, where "Tracker [link]" and "replaces [name]" are words of the person's own. O(text). */
export function findLabels(text: string): readonly Label[] {
  const labels = bracketedKinds(text);
  return labels.some(({ kind }) => isOfPerson[kind]) && !anyEmail.test(text) ? labels : [];
}

/** What a redaction leaves at least one of. */
const isOfPerson: Readonly<Partial<Record<RedactedKind, true>>> = {
  name: true,
  email: true,
  phone: true,
};

/** A redaction leaves none, whoever's it is. */
const anyEmail = /[\w+-]@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}(?![\w@])/i;

function bracketedKinds(text: string): readonly Label[] {
  const labels: Label[] = [];
  for (const { 0: label, 1: word, index: from } of text.matchAll(anyLabel)) {
    const kind = kinds.find((one) => one === word);
    if (kind !== undefined) labels.push({ kind, text: label, from, to: from + label.length });
  }
  return labels;
}

const kinds = Object.keys(standIns) as readonly RedactedKind[];

/** The document with a stand-in in place of each label, so that a redacted resume is read as it was before; every place stays. O(text). */
export function withStandIns(document: Document, labels: readonly Label[]): Document {
  const { text } = document;
  const parts: string[] = [];
  let at = 0;
  for (const { kind, from, to } of labels) {
    parts.push(text.slice(at, from), standIns[kind]);
    at = to;
  }
  return { ...document, text: parts.join("") + text.slice(at) };
}

/** Facts that were read with stand-ins, in the words of `text` again. O(facts × log labels). */
export function withLabels<T>(facts: T, text: string, labels: readonly Label[]): T {
  return mapSpans(facts, (span) => {
    const isChanged = labels.some((label) => overlap(label, span));
    return isChanged ? { text: foldSpace(text.slice(span.from, span.to)) } : {};
  });
}
