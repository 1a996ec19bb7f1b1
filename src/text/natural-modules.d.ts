// natural has no types for its deep paths. They are CommonJS, so they have a default export.
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: { stem(word: string): string };
  // biome-ignore lint/style/noDefaultExport: it is natural's.
  export default stemmer;
}
declare module "natural/lib/natural/tfidf/tfidf.js" {
  const TfIdf: new () => {
    addDocument(terms: readonly string[], key?: string): void;
    idf(term: string): number;
    tfidf(terms: readonly string[], index: number): number;
  };
  // biome-ignore lint/style/noDefaultExport: it is natural's.
  export default TfIdf;
}
