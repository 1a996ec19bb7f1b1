import type { OperatorList } from "./engine.ts";
import type { Port, PortListener } from "./ports.ts";

/**
 * Limits on the operators and glyphs of a page and of a document. A full page of a resume has about ten
 * thousand.
 */
const mostOfPage = 500_000;
const mostOfDocument = 2_000_000;

/** A font counts as this many glyphs. Reading one takes as long as reading a hundred. */
const fontWeight = 50;

/**
 * The limit on nested saved states. ISO 32000-1 allows 28 (Annex C). In pdf.js each one slows down everything
 * that follows.
 */
const mostSaved = 5000;

/** Marks the end of a page's operators if the rest was left out. pdf.js' own operators are greater than 0. */
export const cutMark = -1;

/** pdf.js' numbers of the operators that save and restore a state, and of the one that shows text. */
const save = 10;
const restore = 11;
const showText = 44;

/** pdf.js' numbers of messages about a stream (StreamKind in src/shared/message_handler.js). */
const streamKinds = { cancel: 1, cancelComplete: 2, close: 3 };

/** A message of the worker half, such as a part of a page's operators. */
interface Message {
  readonly sourceName?: unknown;
  readonly targetName?: unknown;
  readonly streamId?: unknown;
  readonly stream?: unknown;
  readonly chunk?: Partial<OperatorList> | null;
  /** Says that an object, usually a font, was read. */
  readonly action?: unknown;
}

/** Replaces the rest of a page that is left out. */
const nothingMore = { fnArray: [cutMark], argsArray: [null], length: 1, lastChunk: true };

/**
 * Wraps the worker half's port and limits how much of a document it posts: forms that draw forms may repeat
 * the same content a hundred thousand times. The worker half waits for the port after each part of a page,
 * and the parts do not depend on time. So a page can be ended exactly there: the main half is told that this
 * was all, and the worker half that nobody wants the rest.
 */
export function boundDrawing(port: Port): Port {
  const listeners = new Set<PortListener>();
  const ended = new Set<unknown>();
  const isTooMuch = countDrawing();
  return {
    postMessage(message: Message) {
      const { sourceName, targetName, streamId, stream } = message;
      if (stream === streamKinds.cancelComplete && ended.has(streamId)) return;
      if (!isTooMuch(message)) return port.postMessage(message);
      ended.add(streamId);
      port.postMessage({ ...message, chunk: nothingMore });
      port.postMessage({ sourceName, targetName, streamId, stream: streamKinds.close });
      const reason = new Error("More is drawn than is read");
      const cancel = { streamId, stream: streamKinds.cancel, reason };
      const back = { sourceName: targetName, targetName: sourceName, ...cancel };
      for (const listener of listeners) listener({ data: back });
    },
    addEventListener(name, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener("abort", () => listeners.delete(listener));
      port.addEventListener(name, listener, options);
    },
  };
}

/**
 * A function that returns whether, with this part of a page, a document has drawn too much, or saved too many
 * nested states on that page.
 */
function countDrawing(): (message: Message) => boolean {
  let total = 0;
  let page: unknown;
  let drawn = 0;
  let saved = 0;
  return ({ streamId, chunk, action }) => {
    const { fnArray, argsArray } = chunk ?? {};
    const isPart = fnArray !== undefined && argsArray !== undefined;
    // Pages are read one after another.
    if (isPart && streamId !== page) [page, drawn, saved] = [streamId, 0, 0];
    const count = isPart ? fnArray.length + countGlyphs(fnArray, argsArray) : 0;
    const weight = action === "commonobj" ? fontWeight : count;
    total += weight;
    drawn += weight;
    if (!isPart) return false;
    saved = Math.max(0, saved + countOf(fnArray, save) - countOf(fnArray, restore));
    return total > mostOfDocument || drawn > mostOfPage || saved > mostSaved;
  };
}

function countOf(list: readonly number[], wanted: number): number {
  return list.reduce((count, one) => (one === wanted ? count + 1 : count), 0);
}

function countGlyphs(
  fnArray: OperatorList["fnArray"],
  argsArray: OperatorList["argsArray"],
): number {
  return fnArray.reduce((count, operator, i) => {
    const glyphs = operator === showText ? argsArray[i]?.[0] : undefined;
    return Array.isArray(glyphs) ? count + glyphs.length : count;
  }, 0);
}
