import { builtin } from "../builtin.ts";

const asyncHooks = builtin("node:async_hooks");
const v8 = builtin("node:v8");

/** Marks what is begun by a reading. */
const readings = asyncHooks === undefined ? undefined : new asyncHooks.AsyncLocalStorage<true>();

/** How many readings run; the hook stands while there is one. */
let count = 0;
let unhook: () => void = () => undefined;
let isAttaching = false;

/**
 * Runs a reading whose promises nobody has to wait for. pdf.js asks for pages ahead of time and lets the answers go: one that is a refusal would end the
 * program, as every rejected promise does that nobody handles. Only promises that are made in the course of `read` are handled here, so that those of
 * the caller keep telling him of his own mistakes. Reading takes about 4 % longer. In a page such a promise ends nothing, and nothing is done.
 */
export async function readWithoutRejections<T>(read: () => Promise<T>): Promise<T> {
  if (readings === undefined || v8 === undefined) return read();
  if (count === 0) unhook = v8.promiseHooks.onInit(handle) as () => void;
  count++;
  try {
    return await readings.run(true, read);
  } finally {
    count--;
    if (count === 0) unhook();
  }
}

function handle(promise: Promise<unknown>): void {
  // What handles a promise is a promise itself.
  if (isAttaching || readings?.getStore() !== true) return;
  isAttaching = true;
  promise.then(undefined, ignore);
  isAttaching = false;
}

function ignore(): void {
  // Whoever waits for the promise is told all the same.
}
