// A process that analyzes every second PDF with one thread on request, and answers with the result.
import { analyze, sources } from "./work.ts";

const half = sources.filter((_, i) => i % 2 === Number(process.argv[2]));
process.on("message", async () => process.send?.(await analyze(half, 1)));
