import { startReader } from "skilltally/browser/reader";

// A worker started from a blob inherits the page's policy, which forbids all connections. Started from its
// own URL, it would have no policy.
const script = `import ${JSON.stringify(new URL("worker.js", document.baseURI).href)};`;
const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));

/**
 * Stores the page's files for use without a network, then starts the worker, whose files come from there. So
 * each file is loaded once.
 *
 * @returns {Promise<{ reader: import("skilltally/browser/reader").Reader, isOffline: boolean }>}
 */
export async function load() {
  const isOffline = await keepFiles().catch(() => false);
  const startWorker = () => new Worker(address, { type: "module" });
  return { reader: startReader({ startWorker }), isOffline };
}

/**
 * Whether the files are stored. They are not if the page was opened as a file or over plain HTTP, where there
 * are no service workers.
 */
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
