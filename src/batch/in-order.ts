import { openGate } from "../isolate/gate.ts";

/**
 * Yields the results of `work` for each item in input order, each as soon as it and all earlier ones are
 * ready. `places` items are worked on at once, and at most twice as many are held, so that a source of any
 * length needs bounded memory. `work` must not throw. An error of `items` is thrown after the results of the
 * items before it.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a single loop that waits for whichever comes first; its order matters.
export async function* mapInOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  places: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const gate = openGate(places);
  const source = each(items);
  const working: Promise<R>[] = [];
  let next: Promise<Step<T>> | undefined;
  let end: (() => void) | undefined;
  try {
    for (;;) {
      if (end === undefined && working.length < 2 * places) next ??= stepOf(source);
      const [head] = working;
      if (head !== undefined && (await isFirst(head, next))) {
        yield await head;
        working.splice(0, 1);
        continue;
      }
      if (next === undefined) return end?.();
      const step = await next;
      next = undefined;
      if ("end" in step) ({ end } = step);
      else working.push(gate.enter().then((leave) => work(step.item).finally(leave)));
    }
  } finally {
    // Not awaited: the source may take long to produce an item that nobody wants any more.
    void Promise.allSettled([next, source.return()]);
  }
}

/** What a source gives next: an item, or how it ends, by throwing if it failed. */
type Step<T> = { readonly item: T } | { readonly end: () => void };

function stepOf<T>(source: AsyncGenerator<T, void, undefined>): Promise<Step<T>> {
  return source.next().then(
    ({ done, value }) => (done === true ? { end: () => undefined } : { item: value as T }),
    (error) => ({
      end: () => {
        throw error;
      },
    }),
  );
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}

/** Whether `a` settles before `b`; if `b` is undefined, waits for `a`. */
async function isFirst(a: Promise<unknown>, b: Promise<unknown> | undefined): Promise<boolean> {
  const after = a.then(() => true);
  return b === undefined ? after : Promise.race([b.then(() => false), after]);
}
