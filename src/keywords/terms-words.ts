import { nameSet } from "../words/words.ts";

/** Words that separate chunks: function words, and the verbs and adverbs of postings. Folded. */
export const stopWords: ReadonlySet<string> = nameSet("keyword-joint");

/**
 * Words too general to be a requirement by themselves. A chunk that consists of them is dropped, and they are
 * cut from the ends of others. Folded.
 */
export const genericWords: ReadonlySet<string> = nameSet("wide-word");

/** Places, days and words of contracts that are capitalized in postings. Folded. */
export const nameWords: ReadonlySet<string> = nameSet("posting-name");

/** Short forms of general words, degrees and jargon; no product has such a name. Folded, in the singular. */
export const commonAcronyms: ReadonlySet<string> = nameSet("common-acronym");

/** The sort of thing a field is about ("video servers"): too general alone, used only as last word. Folded. */
export const headWords: ReadonlySet<string> = nameSet("keyword-head");
