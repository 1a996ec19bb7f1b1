// The only module that imports compromise. The build bundles the two, since importing compromise's 190
// modules one by one takes twice as long.
import compromise from "compromise/two";

/** What compromise says about each word of a text, sentence by sentence. */
export function tagWords(text: string): unknown {
  return compromise(text).json({ text: false, terms: { tags: true } });
}
