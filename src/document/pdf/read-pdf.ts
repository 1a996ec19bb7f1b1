import type { Document } from "../document.ts";
import { type Draft, startDraft } from "../draft.ts";
import { judgeQuality, type PageFacts } from "../quality.ts";
import { openPdf, type PdfFile, type PdfReader } from "./engine/engine.ts";
import { refuseFatal } from "./engine/guard.ts";
import { readWithoutRejections } from "./engine/promises.ts";
import { addPlainPage, type PagesRead, type PdfOptions, readPages } from "./pages.ts";

/**
 * Reads a PDF: finds words by their positions, separates columns, joins hyphenated words, resolves ligatures,
 * and adds links; hidden text is in the region "hidden". A scan gives a Document of quality "unreadable".
 * `bytes` are not modified. Input that makes pdf.js itself run forever is not stopped here, only by
 * isolation.
 *
 * @throws AnalyzeError `ENCRYPTED`, `DAMAGED`, `ABORTED`
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<Document> {
  refuseFatal(bytes);
  return readWithoutRejections(() => readOpened(bytes, options));
}

async function readOpened(bytes: Uint8Array, options: PdfOptions): Promise<Document> {
  const reader = await openPdf(bytes, options.password);
  const draft = startDraft(options.limits);
  try {
    const { file } = reader;
    const { pages, facts, layout } =
      file === undefined
        ? await readWhole(reader, draft, options)
        : await readPages(reader, file, draft, options);
    const verdict = judgeQuality(facts);
    for (const warning of verdict.warnings) draft.warn(warning);
    return draft.finish({
      format: "pdf",
      pages,
      meta: { ...(await readMeta(file)), bytes: bytes.length },
      quality: verdict.quality,
      layout,
    });
  } finally {
    await reader.close();
  }
}

/** The fallback: pdf-parse's own text, if it no longer provides the document of pdf.js. */
async function readWhole(
  reader: PdfReader,
  draft: Draft,
  { limits }: PdfOptions,
): Promise<PagesRead> {
  draft.warn({
    code: "PDF_LAYOUT_UNAVAILABLE",
    message: "The installed pdf-parse gives no positions (2.4 does), so columns may be mixed",
  });
  const first = await reader.readText([1]);
  const count = Math.min(first.total, limits.maxPages);
  const facts: PageFacts[] = [];
  for (let page = 1; page <= count; page++) {
    const { text } = page === 1 ? first : await reader.readText([page]);
    addPlainPage(draft, page, text);
    facts.push({ page, text, imageShare: 0 });
  }
  return { pages: first.total, facts, layout: [] };
}

async function readMeta(file: PdfFile | undefined): Promise<Omit<Document["meta"], "bytes">> {
  const metadata = await file?.getMetadata().catch(() => undefined);
  const info = metadata?.info ?? {};
  const fields = [
    ["title", info.Title],
    ["author", info.Author],
    ["producer", info.Producer],
  ] as const;
  const known = fields.flatMap(([key, value]) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: metadata may contain any byte, and is shown to people.
    const text = typeof value === "string" ? value.replace(/[\0-\x1f\x7f]+/g, " ").trim() : "";
    return text === "" ? [] : [[key, text.slice(0, 500)] as const];
  });
  return Object.fromEntries(known);
}
