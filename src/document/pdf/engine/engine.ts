import { AnalyzeError } from "../../../errors.ts";
import { type Matrix, toMatrix } from "../matrix.ts";
import { cutMark } from "./bounds.ts";
import { startDirectWorker } from "./direct-worker.ts";
import { keepNatives, loadPdfParse } from "./load-pdf-parse.ts";

// The part of pdf.js that is used here. pdf-parse declares its loader as private and exports no types of
// pdf.js, so the types are declared here and checked on entry (`isPdfFile`).

/** The decoded drawing operators of a page: `fnArray[i]` has the arguments `argsArray[i]`. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What pdf.js knows about a font. */
export interface PdfFont {
  readonly name?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly black?: boolean | undefined;
  readonly vertical?: boolean | undefined;
  readonly isType3Font?: boolean | undefined;
  readonly fontMatrix?: readonly number[] | undefined;
  readonly bbox?: readonly number[] | undefined;
  /** Whether its codes have several bytes. */
  readonly composite?: boolean | undefined;
  /** The characters that the codes stand for, as far as the file says or pdf.js knows. */
  readonly toUnicode?: { readonly length?: number; get?(code: number): unknown } | undefined;
  /** The names of glyphs by their codes, where they differ from the standard encoding. */
  readonly differences?: ArrayLike<unknown> | undefined;
}

/** An annotation as pdf.js returns it; only links are requested. */
export interface PdfAnnotation {
  readonly pageIndex?: number;
  readonly rect?: readonly number[];
  readonly url?: string;
  readonly unsafeUrl?: string;
}

interface PdfObjects {
  has(id: string): boolean;
  get(id: string): unknown;
}

/** Which layers (optional content, ISO 32000-1, 8.11) are visible when the file is opened. */
interface PdfLayers {
  isVisible(group: unknown): boolean;
}

interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<OperatorList>;
  readonly commonObjs: PdfObjects;
  readonly objs?: PdfObjects;
  cleanup(): void;
}

/** A loaded PDF. */
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
  getOptionalContentConfig?(): Promise<PdfLayers>;
  getAnnotationsByType?(
    types: ReadonlySet<number>,
    pageIndexesToSkip: ReadonlySet<number>,
  ): Promise<readonly PdfAnnotation[] | null>;
}

/** pdf-parse with a PDF loaded. */
export interface PdfReader {
  /** The document of pdf.js; undefined if pdf-parse no longer provides it. */
  readonly file: PdfFile | undefined;
  /** The text of some or all pages according to pdf-parse itself, used as a fallback for our own reading. */
  readText(pages?: readonly number[]): Promise<{ readonly text: string; readonly total: number }>;
  close(): Promise<void>;
}

// Text can be read without drawing fonts. With fonts enabled, and a page that accepts every font and loads
// none, pdf.js neither compiles glyph outlines (disableFontFace) nor touches the fonts of a browser page that
// embeds us.
const fontlessDocument = {
  fonts: { add: () => undefined, delete: () => undefined },
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

const loadOptions = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: false,
  ownerDocument: fontlessDocument,
  stopAtErrors: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // Includes what each font says about its codes.
  fontExtraProperties: true,
  enableXfa: false,
  // Images are not decoded. Their places are known from the preceding matrix (operators.ts).
  maxImageSize: 0,
} as const;

/**
 * Opens a PDF with pdf-parse. pdf.js detaches the bytes that it is given, so it gets a copy. The first call
 * loads pdf-parse and pdf.js, which takes about 80 ms.
 *
 * @throws AnalyzeError `ENCRYPTED`, `DAMAGED`
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<PdfReader> {
  const { PDFParse } = await loadPdfParse();
  const worker = await startDirectWorker(PDFParse);
  const data = new Uint8Array(bytes);
  const options = {
    ...loadOptions,
    data,
    // Both may be undefined.
    worker,
    password,
  };
  // The substitute document need not be a complete HTMLDocument.
  const parser = new PDFParse(options as unknown as ConstructorParameters<typeof PDFParse>[0]);
  try {
    // The first load may import pdf.js' worker code, which also replaces built-in functions.
    const file = await keepNatives(() => loadFile(parser));
    return {
      file,
      readText: (pages) => readText(parser, pages),
      close: async () => {
        await parser.destroy();
        // pdf.js only ends workers that it started itself.
        worker?.destroy();
      },
    };
  } catch (error) {
    await parser.destroy().catch(() => undefined);
    worker?.destroy();
    throw toAnalyzeError(error, password);
  }
}

async function loadFile(parser: object): Promise<PdfFile | undefined> {
  const load: unknown = Reflect.get(parser, "load");
  if (typeof load !== "function") return undefined;
  const file: unknown = await load.call(parser);
  return isPdfFile(file) ? file : undefined;
}

function isPdfFile(value: unknown): value is PdfFile {
  if (typeof value !== "object" || value === null) return false;
  const { numPages, getPage } = value as Partial<PdfFile>;
  return typeof numPages === "number" && typeof getPage === "function";
}

async function readText(
  parser: InstanceType<typeof import("pdf-parse")["PDFParse"]>,
  pages?: readonly number[],
): Promise<{ readonly text: string; readonly total: number }> {
  const partial = pages === undefined ? {} : { partial: [...pages] };
  const result = await parser.getText({ pageJoiner: "", ...partial });
  return { text: result.text, total: result.total };
}

/** A page with everything that is needed from pdf.js. */
export interface LoadedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Maps the page's own space to points from its top left corner. */
  readonly transform: Matrix;
  readonly operators: OperatorList;
  /** Whether the page draws more than the limit, so that the rest is missing from the operators. */
  readonly isCut: boolean;
  fontOf(id: unknown): PdfFont;
  /** The gradient with that name. */
  gradientOf(id: unknown): unknown;
  /** Whether a layer is visible; true for an unknown one. */
  isLayerOn(layer: unknown): boolean;
  /** Lets pdf.js release the page. */
  release(): void;
}

/** Loads page `number`, counted from 1. Rejects with whatever pdf.js rejects with. */
export async function loadPage(file: PdfFile, number: number): Promise<LoadedPage> {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { commonObjs, objs } = page;
  const layers = await layersOf(file, operators);
  const fonts = new Map<unknown, PdfFont>();
  return {
    width,
    height,
    transform: toMatrix(transform),
    operators,
    isCut: operators.fnArray.at(-1) === cutMark,
    fontOf: (id) => {
      const known = fonts.get(id) ?? factsOf(objectOf(commonObjs, id));
      fonts.set(id, known);
      return known;
    },
    gradientOf: (id) => objectOf(objs, id) ?? objectOf(commonObjs, id),
    isLayerOn: (layer) => layers?.isVisible(layer) ?? true,
    release: () => {
      page.cleanup();
    },
  };
}

/** Copies the facts, because pdf.js keeps them as bytes and decodes them on every access. */
function factsOf(font: unknown): PdfFont {
  if (typeof font !== "object" || font === null) return {};
  const { name, bold, black, vertical, isType3Font, fontMatrix, bbox }: PdfFont = font;
  const { composite, toUnicode, differences }: PdfFont = font;
  const codes = { composite, toUnicode, differences };
  return { name, bold, black, vertical, isType3Font, fontMatrix, bbox, ...codes };
}

function objectOf(objects: PdfObjects | undefined, id: unknown): unknown {
  return typeof id === "string" && objects?.has(id) === true ? objects.get(id) : undefined;
}

/** pdf.js' number of the operator that begins marked content with properties, such as a layer. */
const beginMarkedContent = 70;

/** The layers of the file, which are requested only if the page refers to one. */
async function layersOf(file: PdfFile, operators: OperatorList): Promise<PdfLayers | undefined> {
  const { fnArray, argsArray } = operators;
  const hasLayer = fnArray.some((fn, i) => fn === beginMarkedContent && argsArray[i]?.[0] === "OC");
  return hasLayer ? file.getOptionalContentConfig?.().catch(() => undefined) : undefined;
}

/** Error classes of pdf.js and pdf-parse by their `name`, with the descriptions that we give. */
const problems: Readonly<Record<string, string>> = {
  InvalidPDFException: "its structure is not that of a PDF",
  FormatError: "an object in it is malformed",
  MissingPDFException: "it is incomplete",
  RangeError: "an object in it points to itself",
};

/** The message of pdf.js if the file of its worker is missing. */
const noWorker = /^Setting up fake worker failed/;

/**
 * Converts anything that pdf.js threw to a typed error. The original, which may quote the document, is only
 * kept as `cause`. If pdf.js could not load a part of itself, the error says so, since the document is not at
 * fault.
 */
export function toAnalyzeError(error: unknown, password?: string): Error {
  if (error instanceof AnalyzeError) return error;
  const { name = "", message = "" } = error instanceof Error ? error : {};
  if (noWorker.test(message)) {
    const problem =
      "pdf.js cannot load its worker; let the bundler leave skilltally out as an external package";
    return new Error(problem, { cause: error });
  }
  if (name === "PasswordException") {
    const wrong = password === undefined ? {} : { wrongPassword: true };
    return new AnalyzeError("ENCRYPTED", { format: "PDF", ...wrong }, { cause: error });
  }
  const problem = problems[name] ?? "its parts do not fit together";
  return new AnalyzeError("DAMAGED", { format: "PDF", problem }, { cause: error });
}
