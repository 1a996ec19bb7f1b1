/**
 * The two parts of natural that serve here, by deep paths: the whole package loads in 390 ms and brings drivers for four
 * databases. The build replaces this module with a bundle of them, so that users do not install natural.
 * @module
 */
import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import NaturalTfIdf from "natural/lib/natural/tfidf/tfidf.js";

/** Term frequency times inverse document frequency, over documents given as lists of terms. */
export interface TermWeights {
  addDocument(terms: readonly string[], key?: string): void;
  /** 1 + ln(documents / (1 + documents with the term)). */
  idf(term: string): number;
  /** The weight of the terms in document `index`. O(documents) for a term that was not asked for before. */
  tfidf(terms: readonly string[], index: number): number;
}

/** Porter's stem of one lower-case word. */
export const porterStem: (word: string) => string = (word) => porterStemmer.stem(word);

/** An empty collection of documents. */
export const makeTermWeights: () => TermWeights = () => new NaturalTfIdf();
