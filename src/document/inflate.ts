import { builtin, hasBuiltins } from "./builtin.ts";

/** How much is unpacked, and what of. */
export interface InflateOptions {
  /** In bytes of what comes out. */
  readonly limit: number;
  /** Takes what there is of data whose end is missing, which is damaged otherwise. */
  readonly mayBeCut?: boolean;
}

type Inflate = (packed: Uint8Array, options: InflateOptions) => Uint8Array | undefined;

/** Where there is no Node: the same algorithm in JavaScript, once it is loaded. */
let inflatePortably: Inflate | undefined;

/** To be waited for before the first `inflateRaw`. */
export async function loadInflate(): Promise<void> {
  if (!hasBuiltins()) inflatePortably ??= (await import("./inflate-portably.ts")).inflatePortably;
}

/**
 * What `packed` holds (deflated without a header, RFC 1951), or undefined when that is more than the limit: nothing is unpacked past it, so that a
 * bomb costs no more than what is allowed. What follows the data is left alone. Throws for damaged data.
 */
export const inflateRaw: Inflate = (packed, options) => {
  const inflate = hasBuiltins() ? inflateNatively : inflatePortably;
  if (inflate === undefined) throw new Error("loadInflate() was not waited for");
  return inflate(packed, options);
};

/** By Node's zlib, which computes and touches nothing. It takes a millisecond to load, and many a PDF has nothing to unpack. */
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
