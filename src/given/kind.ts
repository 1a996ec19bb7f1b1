/** The kind of `value` in words that reveal none of its content. Throws whatever a proxy throws. */
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

/** Recognizes a Blob by its method, since some packages bring their own Blob class. */
export function isBlobLike(value: unknown): value is Blob {
  return has(value, "arrayBuffer");
}

/** Node streams, web streams, and anything else that yields its parts asynchronously. */
function isStream(value: object): boolean {
  return has(value, "pipe") || has(value, "getReader") || has(value, Symbol.asyncIterator);
}

function has(value: unknown, name: PropertyKey): boolean {
  return (
    typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function"
  );
}
