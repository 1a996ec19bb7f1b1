import { hasBuiltins } from "../../builtin.ts";
import { boundDrawing } from "./bounds.ts";
import { keepNatives } from "./load-pdf-parse.ts";
import { connectPorts, type Port } from "./ports.ts";

/** The worker half of pdf.js, which reads documents, as its main half sees it. */
export interface PdfWorker {
  readonly promise: Promise<void>;
  destroy(): void;
}

/** The code of the worker half. */
interface MessageHandler {
  initializeFromPort(port: Port): void;
}

/** The class in the main half that creates workers. */
interface WorkerMaker {
  new (options: { readonly verbosity: number; readonly port?: Port }): PdfWorker;
  /** Loads the worker half into this thread, once. */
  readonly _setupFakeWorkerGlobal?: Promise<MessageHandler>;
}

interface Halves {
  readonly PDFWorker: WorkerMaker;
  readonly WorkerMessageHandler: MessageHandler;
}

let halves: Promise<Halves | undefined> | undefined;

/**
 * A worker for one document that runs in this thread, as is usual for pdf.js in Node, but exchanges messages
 * without copying (`ports.ts`). Undefined if pdf.js is not structured as expected; it then starts a worker
 * itself.
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

/** Loads the worker half like pdf.js, but without its warning that it runs in this thread. */
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

/**
 * The version of the pdfjs-dist package that is installed with this one. Both halves must have the same
 * version.
 */
export const pdfjsVersion = "5.4.296";

/**
 * In Node, loads the worker half without the polyfills of the legacy build for older engines, which saves
 * some 8 ms at startup. The main half is from the legacy build and has already installed the same polyfills.
 * Undefined if modules are not files: in a bundle, or in a page.
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
