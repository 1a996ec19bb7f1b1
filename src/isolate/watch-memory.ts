/** Often enough that a bomb gains little between two looks, seldom enough to cost nothing. */
const pollMs = 25;
const MEGABYTE = 1024 * 1024;

interface Watch {
  /** The process's size when the work began, in bytes. */
  base: number;
  readonly maxMemoryMb: number;
  stop(): void;
}

// In the order in which the work began.
const watches = new Set<Watch>();
let timer: NodeJS.Timeout | undefined;
let restUntil = 0;

/**
 * Calls `stop` once when the process has grown by more than `maxMemoryMb` since now; the result ends the watch. Heap limits of
 * threads do not cover array buffers, and a thread that parses cannot answer, so the whole process is looked at from outside.
 * When several works run, the one that runs longest is stopped first: others take milliseconds.
 */
export function watchMemory(maxMemoryMb: number, stop: () => void): () => void {
  const watch: Watch = { base: recentSize(), maxMemoryMb, stop };
  watches.add(watch);
  timer ??= setInterval(poll, pollMs).unref();
  return () => {
    watches.delete(watch);
    if (watches.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

let size = 0;
let sizeAt = 0;

/** The process's size in bytes, looked at no longer ago than two looks of a watch are apart: a look takes as long as a tenth of a small resume. */
function recentSize(): number {
  return Date.now() - sizeAt < pollMs ? size : currentSize();
}

function currentSize(): number {
  size = process.memoryUsage.rss();
  sizeAt = Date.now();
  return size;
}

function poll(): void {
  if (Date.now() < restUntil) return;
  currentSize();
  for (const watch of watches) {
    // What others held is given back now and then; from there on this one grows.
    watch.base = Math.min(watch.base, size);
    if (size - watch.base <= watch.maxMemoryMb * MEGABYTE) continue;
    watches.delete(watch);
    watch.stop();
    // What the stopped work held is given back in a moment; until then the others are not to blame.
    restUntil = Date.now() + 4 * pollMs;
    for (const other of watches) other.base = Math.max(other.base, size);
    return;
  }
}
