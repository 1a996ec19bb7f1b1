import { availableParallelism } from "node:os";
import { analyzeResume } from "skilltally";

/** A PDF with one blank page: reading it loads everything needed for any PDF. */
const blankPdf = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n",
);

/** Idle processes end after ten seconds. */
const everyMs = 8_000;

/**
 * Starts the processes and lets them load what they need, so that the first upload does not wait a second.
 * Then keeps them alive, at a cost of a few milliseconds every eight seconds. Does not keep this process
 * alive.
 */
export async function warmWorkers() {
  const one = () => analyzeResume(blankPdf, "Requirements: patience", { isolation: "process" });
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  setTimeout(() => void warmWorkers().catch(() => {}), everyMs).unref();
}
