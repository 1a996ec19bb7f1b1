declare module "ahocorasick" {
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** For each place where keywords end: its index, and the keywords. */
    search(text: string): readonly (readonly [number, readonly string[]])[];
  }
  export = AhoCorasick;
}
