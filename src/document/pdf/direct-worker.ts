import { keepNatives } from "./load-pdf-parse.ts";
import { connectPorts, type Port } from "./ports.ts";

/** The half of pdf.js that reads, as the other half sees it. */
export interface PdfWorker {
  readonly promise: Promise<void>;
  destroy(): void;
}

/** The halves of pdf.js: one asks, the other reads. */
interface Halves {
  readonly PDFWorker: new (options: {
    readonly verbosity: number;
    readonly port?: Port;
  }) => PdfWorker;
  readonly WorkerMessageHandler: { initializeFromPort(port: Port): void };
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
  found.WorkerMessageHandler.initializeFromPort(there);
  return new found.PDFWorker({ verbosity: 0, port: here });
}

/** Loads the half that reads by starting a worker in pdf.js' own way. */
async function findHalves(pdfParse: object): Promise<Halves | undefined> {
  const scope = globalThis as { pdfjs?: Partial<Halves>; pdfjsWorker?: Partial<Halves> };
  const isTaken = scope.pdfjs !== undefined;
  // pdf-parse makes pdf.js a global when it is asked for the address of its worker.
  Reflect.get(pdfParse, "setWorker").call(pdfParse);
  const { PDFWorker } = scope.pdfjs ?? {};
  if (!isTaken) delete scope.pdfjs;
  if (PDFWorker === undefined) return undefined;
  const first = new PDFWorker({ verbosity: 0 });
  await first.promise;
  first.destroy();
  const { WorkerMessageHandler } = scope.pdfjsWorker ?? {};
  return WorkerMessageHandler === undefined ? undefined : { PDFWorker, WorkerMessageHandler };
}
