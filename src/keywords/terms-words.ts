import { nameSet } from "../words/words.ts";

/** Words that part one chunk from the next: function words, and the verbs and adverbs of postings. Folded. */
export const stopWords: ReadonlySet<string> = nameSet("keyword-joint");

/** Words too wide to be a requirement by themselves; a chunk made of them alone is dropped, and they are cut from the ends of others. Folded. */
export const genericWords: ReadonlySet<string> = nameSet("wide-word");

/** Places, days and words of contracts that stand in postings with a capital letter. Folded. */
export const nameWords: ReadonlySet<string> = nameSet("posting-name");

/** Short forms of wide words, of degrees and of trade talk: no product has such a name. Folded, in the singular. */
export const commonAcronyms: ReadonlySet<string> = nameSet("common-acronym");

/** What sort of thing a field is of ("video servers"): too wide alone, and no word before it is. Folded. */
export const headWords: ReadonlySet<string> = nameSet("keyword-head");
