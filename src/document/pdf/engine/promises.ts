import { builtin } from "../../builtin.ts";

const v8 = builtin("node:v8");

/** Marks promises that were created during a reading. */
const ofReading = Symbol("of a reading");

type Marked = Promise<unknown> & { [ofReading]?: true };

/** How many readings are running. The hooks are installed while there is at least one. */
let count = 0;
let unhook: () => void = () => undefined;
/** Whether the code that is running belongs to a reading. */
let isReading = false;
let isAttaching = false;

/**
 * Runs a reading without unhandled rejections. pdf.js requests pages ahead of time and ignores the answers;
 * if one of these promises is rejected, Node ends the program. Only promises created in the course of `read`
 * are handled here, so that the caller still learns of unhandled rejections of its own. In a page, an
 * unhandled rejection ends nothing, so nothing is done.
 */
export async function readWithoutRejections<T>(read: () => Promise<T>): Promise<T> {
  if (v8 === undefined) return read();
  // An AsyncLocalStorage would give the same information at three times the cost, and would slow down all
  // promises of the program permanently.
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

/** Marks promises that are created by a reading. */
function init(promise: Marked): void {
  // Attaching a handler creates another promise, which needs none.
  if (isAttaching || !isReading) return;
  promise[ofReading] = true;
  isAttaching = true;
  promise.then(undefined, ignore);
  isAttaching = false;
}

/** Code that continues after a promise belongs to a reading if the promise does. */
function before(promise: Marked): void {
  isReading = promise[ofReading] === true;
}

function after(): void {
  isReading = false;
}

function ignore(): void {
  // Code that awaits the promise still sees the rejection.
}
