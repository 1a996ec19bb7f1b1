// The one module that imports compromise. The build bundles the two together: compromise's 190 modules take twice as long to import apart.
import compromise from "compromise/two";

/** What compromise says of each word of a text, sentence by sentence. */
export function tagWords(text: string): unknown {
  return compromise(text).json({ text: false, terms: { tags: true } });
}
