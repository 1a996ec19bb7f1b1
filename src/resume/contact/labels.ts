import type { Document, Fact } from "../../document/document.ts";
import { mapSpans, overlap } from "../../document/spans.ts";
import { foldSpace } from "../../words/fold.ts";

/**
 * The kinds of facts that a redaction removes. `private` is what follows "Date of birth", "Nationality" and
 * the like.
 */
export type RedactedKind = "name" | "email" | "phone" | "link" | "address" | "school" | "private";

/** The text in place of a redacted piece: "[name]". */
export function labelOf(kind: RedactedKind): string {
  return `[${kind}]`;
}

/** A label that a redaction left in a text. */
export interface Label extends Fact {
  readonly kind: RedactedKind;
}

/**
 * What is read in place of a label: words of its kind, of the same length, that name nobody. Private details
 * are not read, so their words mean nothing.
 */
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

/**
 * The labels of a redacted text, ascending; none if the text is not redacted, and "Tracker [link]" or
 * "replaces [name]" are the person's own words. O(text).
 */
export function findLabels(text: string): readonly Label[] {
  const labels = bracketedKinds(text);
  return labels.some(({ kind }) => isOfPerson[kind]) && !anyEmail.test(text) ? labels : [];
}

/** A redacted text has at least one label of these kinds. */
const isOfPerson: Readonly<Partial<Record<RedactedKind, true>>> = {
  name: true,
  email: true,
  phone: true,
};

/** A redaction removes every e-mail address, whoever it belongs to. */
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

/**
 * The document with a stand-in for each label, so that a redacted resume is read like the original. All
 * offsets stay the same. O(text).
 */
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

/** Restores the words of `text` in facts that were read with stand-ins. O(facts × log labels). */
export function withLabels<T>(facts: T, text: string, labels: readonly Label[]): T {
  return mapSpans(facts, (span) => {
    const isChanged = labels.some((label) => overlap(label, span));
    return isChanged ? { text: foldSpace(text.slice(span.from, span.to)) } : {};
  });
}
