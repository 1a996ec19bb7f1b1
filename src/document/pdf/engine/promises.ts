import { builtin } from "../../builtin.ts";

const v8 = builtin("node:v8");

/** Marks what is begun by a reading. */
const ofReading = Symbol("of a reading");

type Marked = Promise<unknown> & { [ofReading]?: true };

/** How many readings run; the hooks stand while there is one. */
let count = 0;
let unhook: () => void = () => undefined;
/** Whether what runs now belongs to a reading. */
let isReading = false;
let isAttaching = false;

/**
 * Runs a reading whose promises nobody has to wait for. pdf.js asks for pages ahead of time and lets the answers go: one that is a refusal would end the
 * program, as every rejected promise does that nobody handles. Only promises that are made in the course of `read` are handled here, so that those of
 * the caller keep telling him of his own mistakes. In a page such a promise ends nothing, and nothing is done.
 */
export async function readWithoutRejections<T>(read: () => Promise<T>): Promise<T> {
  if (v8 === undefined) return read();
  // An AsyncLocalStorage would tell the same at thrice the cost, and slow all promises of the program for ever after.
  if (count === 0) unhook = v8.promiseHooks.createHook({ init, before, after }) as () => void;
  count++;
  try {
    return await begin(read);
  } finally {
    count--;
    if (count === 0) unhook();
  }
}

function begin<T>(read: () => T): T {
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
  }
}

/** What a reading makes belongs to it. */
function init(promise: Marked): void {
  // What handles a promise is a promise itself.
  if (isAttaching || !isReading) return;
  promise[ofReading] = true;
  isAttaching = true;
  promise.then(undefined, ignore);
  isAttaching = false;
}

/** What goes on because of a promise belongs to whom the promise does. */
function before(promise: Marked): void {
  isReading = promise[ofReading] === true;
}

function after(): void {
  isReading = false;
}

function ignore(): void {
  // Whoever waits for the promise is told all the same.
}
