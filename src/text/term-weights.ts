// Imported by its deep path, and bundled into this module by the build, as in stem.ts.
import NaturalTfIdf from "natural/lib/natural/tfidf/tfidf.js";

/** Term frequency times inverse document frequency, over documents given as lists of terms. */
export interface TermWeights {
  addDocument(terms: readonly string[], key?: string): void;
  /** 1 + ln(documents / (1 + documents with the term)). */
  idf(term: string): number;
  /** The weight of the terms in document `index`. O(documents) for a term that was not looked up before. */
  tfidf(terms: readonly string[], index: number): number;
}

/** An empty collection of documents. */
export const makeTermWeights: () => TermWeights = () => new NaturalTfIdf();
