import { startReader } from "skilltally/browser/reader";

// A worker that is started from a blob has the policy of the page, which forbids it any connection; from an address of its own it would have none.
const script = `import ${JSON.stringify(new URL("worker.js", document.baseURI).href)};`;
const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));

/**
 * Keeps the page's files for the time without a network, then starts the worker, which so gets its own from there: each is loaded once.
 *
 * @returns {Promise<{ reader: import("skilltally/browser/reader").Reader, isOffline: boolean }>}
 */
export async function load() {
  const isOffline = await keepFiles().catch(() => false);
  const startWorker = () => new Worker(address, { type: "module" });
  return { reader: startReader({ startWorker }), isOffline };
}

/** Whether the files are kept. Not where the page was opened as a file or over plain HTTP, which have no service workers. */
async function keepFiles() {
  const { active, installing } = await navigator.serviceWorker.register("offline.js");
  if (active !== null || installing === null) return active !== null;
  return new Promise((resolve) => {
    installing.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve(true);
      if (installing.state === "redundant") resolve(false);
    });
  });
}
