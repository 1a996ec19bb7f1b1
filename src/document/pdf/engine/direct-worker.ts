import { hasBuiltins } from "../../builtin.ts";
import { boundDrawing } from "./bounds.ts";
import { keepNatives } from "./load-pdf-parse.ts";
import { connectPorts, type Port } from "./ports.ts";

/** The half of pdf.js that reads, as the other half sees it. */
export interface PdfWorker {
  readonly promise: Promise<void>;
  destroy(): void;
}

/** The half of pdf.js that reads: what it is made of. */
interface MessageHandler {
  initializeFromPort(port: Port): void;
}

/** The half of pdf.js that asks. */
interface WorkerMaker {
  new (options: { readonly verbosity: number; readonly port?: Port }): PdfWorker;
  /** Loads the other half into this thread, once. */
  readonly _setupFakeWorkerGlobal?: Promise<MessageHandler>;
}

interface Halves {
  readonly PDFWorker: WorkerMaker;
  readonly WorkerMessageHandler: MessageHandler;
}

let halves: Promise<Halves | undefined> | undefined;

/**
 * A worker for one document that runs in this thread, as pdf.js has it in Node, but is spoken to without copies (`ports.ts`). Undefined where
 * pdf.js is not as we know it; it then starts one by itself.
 *
 * @param pdfParse the class PDFParse of pdf-parse
 */
export async function startDirectWorker(pdfParse: object): Promise<PdfWorker | undefined> {
  halves ??= keepNatives(() => findHalves(pdfParse)).catch(() => undefined);
  const found = await halves;
  if (found === undefined) return undefined;
  const [here, there] = connectPorts();
  found.WorkerMessageHandler.initializeFromPort(boundDrawing(there));
  return new found.PDFWorker({ verbosity: 0, port: here });
}

/** Loads the half that reads as pdf.js does, but without its warning that it runs in this thread. */
async function findHalves(pdfParse: object): Promise<Halves | undefined> {
  const scope = globalThis as {
    pdfjs?: { readonly PDFWorker?: WorkerMaker; readonly version?: string };
  };
  const isTaken = scope.pdfjs !== undefined;
  // pdf-parse makes pdf.js a global when it is asked for the address of its worker.
  Reflect.get(pdfParse, "setWorker").call(pdfParse);
  const { PDFWorker, version } = scope.pdfjs ?? {};
  if (!isTaken) delete scope.pdfjs;
  const WorkerMessageHandler =
    PDFWorker && ((await importReader(version)) ?? (await PDFWorker._setupFakeWorkerGlobal));
  return PDFWorker === undefined || WorkerMessageHandler === undefined
    ? undefined
    : { PDFWorker, WorkerMessageHandler };
}

/** That of the package that is installed with this one: both halves must be of one version. */
export const pdfjsVersion = "5.4.296";

/**
 * In Node: the half that reads without what pdf.js' legacy build adds for older engines, some 8 ms of a start. The half that asks is of that build and
 * has added the same. Undefined where modules have no files: in a bundle, in a page.
 */
async function importReader(version: string | undefined): Promise<MessageHandler | undefined> {
  if (version !== pdfjsVersion || !hasBuiltins()) return undefined;
  try {
    const path = import.meta.resolve("pdfjs-dist/build/pdf.worker.min.mjs");
    const { WorkerMessageHandler } = await import(path);
    return WorkerMessageHandler;
  } catch {
    return undefined;
  }
}
