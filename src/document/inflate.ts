import { builtin, hasBuiltins } from "./builtin.ts";

/** How much to unpack, and whether the data may be incomplete. */
export interface InflateOptions {
  /** The most bytes of output. */
  readonly limit: number;
  /** Whether to accept data whose end is missing, which otherwise counts as damaged. */
  readonly mayBeCut?: boolean;
}

type Inflate = (packed: Uint8Array, options: InflateOptions) => Uint8Array | undefined;

/** The same algorithm in JavaScript, loaded only where there is no Node. */
let inflatePortably: Inflate | undefined;

/** Must be awaited before the first `inflateRaw`. */
export async function loadInflate(): Promise<void> {
  if (!hasBuiltins()) inflatePortably ??= (await import("./inflate-portably.ts")).inflatePortably;
}

/**
 * Unpacks data that was deflated without a header (RFC 1951). Returns undefined if the output exceeds the
 * limit; nothing is unpacked past it, so a decompression bomb costs no more than what is allowed. Ignores
 * bytes after the end of the data. Throws for damaged data.
 */
export const inflateRaw: Inflate = (packed, options) => {
  const inflate = hasBuiltins() ? inflateNatively : inflatePortably;
  if (inflate === undefined) throw new Error("loadInflate() was not waited for");
  return inflate(packed, options);
};

/**
 * Uses Node's zlib. It takes a millisecond to load, so it is loaded only if needed; many PDFs have nothing to
 * unpack.
 */
function inflateNatively(
  packed: Uint8Array,
  { limit, mayBeCut = false }: InflateOptions,
): Uint8Array | undefined {
  const zlib = builtin("node:zlib");
  try {
    return zlib?.inflateRawSync(packed, {
      maxOutputLength: Math.max(1, limit),
      ...(mayBeCut && { finishFlush: zlib.constants.Z_SYNC_FLUSH }),
    });
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}
