/** The modules of Node that readers use: none of them reads or writes anything outside the program. */
interface Builtins {
  readonly "node:module": typeof import("node:module");
  readonly "node:v8": typeof import("node:v8");
  readonly "node:zlib": typeof import("node:zlib");
}

/**
 * A module of Node's own, where there is a Node; undefined in a page. It is asked for by its name while the program runs, so that a bundler for
 * pages finds no import that it cannot resolve: what getBuiltinModule of Node is for.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  // A page has no `process`, and what some bundlers put in its place has no modules.
  const { process }: Partial<typeof globalThis> = globalThis;
  return process?.getBuiltinModule?.(name);
}

/** Whether there is a Node, which has them all. */
export function hasBuiltins(): boolean {
  const { process }: Partial<typeof globalThis> = globalThis;
  return process?.getBuiltinModule !== undefined;
}
