// A process that analyzes every second PDF with one thread whenever it is told to, and answers how that went.
import { analyze, sources } from "./work.ts";

const half = sources.filter((_, i) => i % 2 === Number(process.argv[2]));
process.on("message", async () => process.send?.(await analyze(half, 1)));
