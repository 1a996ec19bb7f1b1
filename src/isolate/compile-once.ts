/**
 * From now on V8 compiles a regular expression to machine code on its first run, instead of interpreting it
 * first. Most of the hundreds that one document needs run more than once. The flag applies to the whole
 * program, so only programs of this package set it. A V8 that does not know the flag ignores it.
 */
export function compilePatternsOnce(): void {
  // Takes half the time of an import.
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-regexp-tier-up");
}
