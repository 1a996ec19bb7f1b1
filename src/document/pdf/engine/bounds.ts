import type { OperatorList } from "./engine.ts";
import type { Port, PortListener } from "./ports.ts";

/** Operators and glyphs of a page and of a document; a full page of a resume has some ten thousand. */
const mostOfPage = 500_000;
const mostOfDocument = 2_000_000;

/** What a font counts, which takes as long to read as a hundred glyphs. */
const fontWeight = 50;

/** States that are saved within each other: ISO 32000-1 allows 28 (Annex C). In pdf.js each makes all that follows slower. */
const mostSaved = 5000;

/** What stands at the end of a page's operators of which the rest is left out; pdf.js' own are above 0. */
export const cutMark = -1;

/** pdf.js' numbers of the operators that save and restore a state, and of the one that shows text. */
const save = 10;
const restore = 11;
const showText = 44;

/** pdf.js' numbers of what is said of a stream (StreamKind in src/shared/message_handler.js). */
const streamKinds = { cancel: 1, cancelComplete: 2, close: 3 };

/** What the half that reads posts: a part of a page's operators, among others. */
interface Message {
  readonly sourceName?: unknown;
  readonly targetName?: unknown;
  readonly streamId?: unknown;
  readonly stream?: unknown;
  readonly chunk?: Partial<OperatorList> | null;
  /** Says that an object is read, most of them fonts. */
  readonly action?: unknown;
}

/** All of a page that is left out. */
const nothingMore = { fnArray: [cutMark], argsArray: [null], length: 1, lastChunk: true };

/**
 * The end of a line for the half of pdf.js that reads, by which it posts no more of a document than anybody draws: forms that draw forms, a hundred
 * thousand times the same content. It waits for the line after each part of a page, and whatever the time, the parts are the same. So the page is
 * ended there: the half that asks is told that this was all, and the half that reads that nobody wants the rest.
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

/** Whether a document draws too much with this part of a page, or saves too many states within each other on that page. */
function countDrawing(): (message: Message) => boolean {
  let total = 0;
  let page: unknown;
  let drawn = 0;
  let saved = 0;
  return ({ streamId, chunk, action }) => {
    const { fnArray, argsArray } = chunk ?? {};
    const isPart = fnArray !== undefined && argsArray !== undefined;
    // Pages are read one after the other.
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
