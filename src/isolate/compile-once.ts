/**
 * From here on V8 compiles a pattern to machine code when it first runs, instead of for its interpreter first: of the hundreds that one document
 * needs, most run more than once. For the programs of this package alone, since it holds for the whole program. A V8 that does not know the flag
 * ignores it.
 */
export function compilePatternsOnce(): void {
  // By its name, which takes half the time of an import.
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-tier-up");
}
