/** Often enough that a decompression bomb grows little between two checks, seldom enough to cost nothing. */
const pollMs = 25;
const MEGABYTE = 1024 * 1024;

interface Watch {
  /** The size of the process when the work began, in bytes. */
  base: number;
  readonly maxMemoryMb: number;
  stop(): void;
}

// In the order in which the work began.
const watches = new Set<Watch>();
let timer: NodeJS.Timeout | undefined;
let restUntil = 0;

/**
 * Calls `stop` once when the process has grown by more than `maxMemoryMb` since now. The returned function
 * ends the watch. Heap limits of threads do not cover array buffers, and a thread that is parsing cannot
 * answer, so the size of the whole process is measured. If several tasks run, the longest-running one is
 * stopped first, because ordinary ones take milliseconds.
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

/**
 * The size of the process in bytes, at most `pollMs` old: measuring it takes a tenth as long as a small
 * resume.
 */
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
    // Memory that others held may have been freed. Growth is counted from the smallest size seen.
    watch.base = Math.min(watch.base, size);
    if (size - watch.base <= watch.maxMemoryMb * MEGABYTE) continue;
    watches.delete(watch);
    watch.stop();
    // The memory of the stopped work is freed a moment later. Until then the other tasks are not blamed for
    // it.
    restUntil = Date.now() + 4 * pollMs;
    for (const other of watches) other.base = Math.max(other.base, size);
    return;
  }
}
