/** The modules of Node that readers use. None of them reads or writes anything outside the program. */
interface Builtins {
  readonly "node:module": typeof import("node:module");
  readonly "node:v8": typeof import("node:v8");
  readonly "node:zlib": typeof import("node:zlib");
}

/**
 * One of Node's own modules; undefined in a page. Uses `getBuiltinModule` of Node, so that a bundler for
 * pages finds no import that it cannot resolve.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  // A page has no `process`, and the substitutes of some bundlers have no modules.
  const { process }: Partial<typeof globalThis> = globalThis;
  return process?.getBuiltinModule?.(name);
}

/** Whether this is Node, which has all of these modules. */
export function hasBuiltins(): boolean {
  const { process }: Partial<typeof globalThis> = globalThis;
  return process?.getBuiltinModule !== undefined;
}
