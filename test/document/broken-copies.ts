/** `count` prefixes of `bytes`, evenly spaced, none of them empty or complete. */
export function prefixesOf(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, i) =>
    bytes.slice(0, Math.max(1, Math.floor(((i + 1) * bytes.length) / (count + 1)))),
  );
}

/** A copy with one to twenty bytes changed, a stretch removed, or a stretch repeated. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() * 200);
  const kind = random();
  if (kind < 0.1) return joined(bytes.subarray(0, at), bytes.subarray(at + length));
  if (kind < 0.2) return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  const copy = bytes.slice();
  const count = 1 + Math.floor(random() * 20);
  for (let i = 0; i < count; i++)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const copy = new Uint8Array(a.length + b.length);
  copy.set(a);
  copy.set(b, a.length);
  return copy;
}
