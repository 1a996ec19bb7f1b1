// The globals of offline.js, since the types of pages and of service workers cannot be loaded together.

/** Inserted by build.mjs: the files to store, and an identifier of this version. */
declare const FILES: readonly string[];
declare const VERSION: string;

declare const clients: { claim(): Promise<void> };

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare function addEventListener(
  name: "install" | "activate",
  listener: (event: ExtendableEvent) => void,
): void;
declare function addEventListener(name: "fetch", listener: (event: FetchEvent) => void): void;
