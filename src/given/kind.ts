/** What `value` is, in words that hold nothing of it. Throws what a proxy throws. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "an array";
  if (value instanceof Promise) return "a promise (await it)";
  if (value instanceof URL) return "a URL (read its file)";
  if (isBytes(value)) return "bytes";
  return isStream(value) ? "a stream (collect its bytes)" : "an object";
}

export function isBytes(value: unknown): boolean {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || isBlobLike(value);
}

/** A Blob is known by what it can do: some packages have a class of their own for it. */
export function isBlobLike(value: unknown): value is Blob {
  return has(value, "arrayBuffer");
}

/** Streams of Node, of the web, and other things that give their parts one after another. */
function isStream(value: object): boolean {
  return has(value, "pipe") || has(value, "getReader") || has(value, Symbol.asyncIterator);
}

function has(value: unknown, name: PropertyKey): boolean {
  return (
    typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function"
  );
}
