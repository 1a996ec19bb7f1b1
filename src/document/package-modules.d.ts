// Parts of packages that have no types of their own. They are CommonJS, hence the default exports.
declare module "pako/lib/inflate.js" {
  interface Inflator {
    push(data: Uint8Array, flush: number): boolean;
    onData: (piece: Uint8Array) => void;
    readonly err: number;
    readonly msg: string;
    readonly ended: boolean;
  }
  const pako: {
    readonly Inflate: new (options: {
      readonly raw: boolean;
      readonly chunkSize: number;
    }) => Inflator;
  };
  // biome-ignore lint/style/noDefaultExport: it is pako's.
  export default pako;
}
declare module "mammoth/lib/docx/docx-reader.js" {
  /** A zip as mammoth expects it: which parts exist, and their content, decoded if an encoding is named. */
  interface DocxFile {
    exists(path: string): boolean;
    read(path: string, encoding?: string): Promise<Uint8Array | string | undefined>;
  }
  const docxReader: {
    /** The tree of the main part; rejects if the parts do not fit together. */
    read(file: DocxFile): PromiseLike<{ readonly value: unknown }>;
  };
  // biome-ignore lint/style/noDefaultExport: it is mammoth's.
  export default docxReader;
}
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
