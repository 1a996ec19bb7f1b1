import type { Document, Span } from "../document/document.ts";
import { textDocument } from "../document/plain.ts";
import { byPlace } from "../document/spans.ts";
import { explainSkills } from "../skills/find.ts";
import type { Lexicon } from "../skills/lexicon/lexicon.ts";
import type { Mention } from "../skills/lexicon/mention.ts";
import { findParaphrases } from "../skills/paraphrases.ts";
import type { Edited } from "../text/edits.ts";
import { plainForm } from "../text/plain-form.ts";
import { foldCase } from "../words/fold.ts";
import type { Posting } from "./ask.ts";
import { readSentences, type Sentence } from "./blocks/blocks.ts";
import { closeSeams, findSeams, openSeams } from "./blocks/seams.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { findFirm, isFirmName, outsideFirmNames } from "./firm.ts";
import { findGeneralWords, withoutKinds } from "./general-words.ts";
import { findNameEndings, withEndings } from "./name-endings.ts";
import { ownText } from "./page/own-text.ts";
import { withoutPastedMarks } from "./pasted-marks.ts";
import { withoutPrintedWraps } from "./printed-wraps.ts";
import { withoutSourceMarks } from "./source-marks.ts";
import { withNamesBehind } from "./title/names-behind.ts";
import { findOfferedRoles, type OfferedRole } from "./title/offered-roles.ts";
import { markRoleLists } from "./title/role-lists.ts";
import { findTitle, type Title, titleAt } from "./title/title.ts";
import { withoutWraps } from "./wraps.ts";

/**
 * The posting in plain characters, without what a browser would not show, the line breaks of a page or a mail
 * program, and marks of emphasis.
 */
export function plainPosting(given: Document): Pick<Edited, "document" | "restore"> {
  let document = given;
  let restore: Edited["restore"] = (facts) => facts;
  for (const edit of [
    withoutPrintedWraps,
    ...withoutPastedMarks,
    plainForm,
    withoutSourceMarks,
    withoutWraps,
    withoutEmphasis,
  ]) {
    const edited = edit(document);
    const before = restore;
    restore = (facts) => before(edited.restore(facts));
    document = edited.document;
  }
  return { document, restore };
}

/** A longer title is cut here. */
const maxTitleLength = 200;

/**
 * The posting with a title that the caller knows: where it occurs in the text, otherwise on a line of its own
 * before the text.
 */
export function withTitle(
  document: Document,
  known = "",
): { readonly posting: Document; readonly title?: Span } {
  const title = known.replace(/\s+/g, " ").trim().slice(0, maxTitleLength);
  if (title === "") return { posting: document };
  const from = foldCase(document.text).indexOf(foldCase(title));
  if (from >= 0) return { posting: document, title: { from, to: from + title.length } };
  const posting = textDocument(`${title}\n\n${document.text}`);
  return { posting, title: { from: 0, to: title.length } };
}

/** A posting cut into sentences, before what they ask for is read. */
export interface OpenedPosting {
  readonly posting: Posting & {
    /** The firm's names, folded. */
    readonly firm: ReadonlySet<string>;
  };
  /** The text with blanks in place of what is about other jobs, and its folded form. */
  readonly own: { readonly text: string; readonly folded: string };
  readonly title: Title;
  /** The jobs that it offers; empty if there is only one. */
  readonly roles: readonly OfferedRole[];
  /** What `findSkills` finds in the text, ascending. */
  readonly named: readonly Mention[];
  /** Whether some words are glued together ("reliable.Java"); they are read as separate words. */
  readonly isGlued: boolean;
}

/**
 * The sentences of a posting and the skills named in them. `known` is the place of the title, if the caller
 * knows it. Never throws. O(text).
 */
export function openPosting(document: Document, lexicon: Lexicon, known?: Span): OpenedPosting {
  const text = ownText(document, lexicon);
  const seams = findSeams(text).filter((at) => !isWithinName(text, at, lexicon));
  const endings = findNameEndings(text, lexicon);
  const cuts = [...seams, ...endings.map(({ from }) => from)].sort((a, b) => a - b);
  const { kept, refused } = explainSkills(openSeams(text, cuts), { lexicon });
  const named = withEndings(closeSeams(kept, cuts), endings);
  // The finder refused these because nothing showed that they are asked for. Here, a list of requirements
  // shows it.
  const general = findGeneralWords(text, closeSeams(refused, cuts), named, lexicon);
  const folded = foldCase(text);
  const { names: firm, header } = findFirm(text, folded);
  const source = { text, folded, seams, mentions: named, firm };
  const sentences = markRoleLists(folded, readSentences(source));
  const own = withoutOthers(text, sentences);
  const ownFolded = own === text ? folded : foldCase(own);
  const isKnown = known !== undefined;
  const found = isKnown ? titleAt(text, folded, known) : findTitle(own, ownFolded, firm);
  const title = isKnown ? found : withNamesBehind(text, found, named);
  const roles = isKnown ? [] : findOfferedRoles(own, ownFolded, found);
  const ownSkills = new Set(
    named.filter((m) => isFirmName(folded, m, firm)).map((mention) => mention.skill),
  );
  const allNames = withoutKinds(text, [...named, ...general].sort(byPlace), lexicon);
  const others = findParaphrases(text, folded, allNames, lexicon);
  const mentions = [...outsideFirmNames(source, [...allNames, ...others], firm)].sort(byPlace);
  const posting = {
    ...{ text, folded, sentences, mentions, lexicon, ownSkills, firm, header },
    general: new Set([...general, ...others]),
    title: title.line,
  };
  return {
    posting,
    own: { text: own, folded: ownFolded },
    title,
    roles,
    named,
    isGlued: seams.length > 0,
  };
}

/** The text with blanks in place of what is about other jobs, whose titles are not this one's. O(text). */
function withoutOthers(text: string, sentences: readonly Sentence[]): string {
  const others = sentences.filter(({ kind }) => kind === "others");
  let own = "";
  for (const { from, to } of others)
    own += text.slice(own.length, from) + text.slice(from, to).replace(/\S/g, " ");
  return own + text.slice(own.length);
}

/** No skill's name that contains such a seam is longer. */
const maxNameLength = 30;

/** Whether a seam lies inside the name of a skill: "GoogleTest", "CodeDeploy". O(1). */
function isWithinName(text: string, at: number, lexicon: Lexicon): boolean {
  const before = /\w*$/.exec(text.slice(Math.max(0, at - maxNameLength), at))?.[0] ?? "";
  const after = /^\w*/.exec(text.slice(at, at + maxNameLength))?.[0] ?? "";
  const name = before + after;
  // Glued words rarely look like a name made of two capitalized words.
  if (!/^[A-Z][a-z]+[A-Z][a-z]+$/.test(name)) return false;
  return explainSkills(name, { lexicon }).kept.some(
    ({ from, to }) => from === 0 && to === name.length,
  );
}
