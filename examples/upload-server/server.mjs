// node examples/upload-server/server.mjs; set HOST, PORT and the settings in the environment, as in
// TIMEOUT_MS=5000.
import { serve } from "@hono/node-server";
import { createApp, defaultSettings } from "./app.mjs";
import { warmWorkers } from "./warm.mjs";

const { HOST = "127.0.0.1", PORT = "8080" } = process.env;
const graceMs = 10_000;

const app = createApp({
  maxBytes: read("MAX_BYTES", defaultSettings.maxBytes),
  maxJobLength: read("MAX_JOB_LENGTH", defaultSettings.maxJobLength),
  maxRequests: read("MAX_REQUESTS", defaultSettings.maxRequests),
  maxWaiting: read("MAX_WAITING", defaultSettings.maxWaiting),
  bodyTimeoutMs: read("BODY_TIMEOUT_MS", defaultSettings.bodyTimeoutMs),
  timeoutMs: read("TIMEOUT_MS", defaultSettings.timeoutMs),
  maxMemoryMb: read("MAX_MEMORY_MB", defaultSettings.maxMemoryMb),
});

await warmWorkers();
const server = serve(
  {
    fetch: app.fetch,
    hostname: HOST,
    port: Number(PORT),
    // A client that sends a byte now and then must not occupy a place for long.
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      connectionsCheckingInterval: 1000,
    },
  },
  ({ address, port }) => console.log(`listening on http://${address}:${port}`),
);

// Requests that have begun are answered, and no new ones are accepted; those that take too long are cut off.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close();
    // A connection kept alive for a next request would be waited for.
    if ("closeIdleConnections" in server)
      setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => process.exit(1), graceMs).unref();
  });
}

/**
 * A number from the environment.
 *
 * @param {string} name
 * @param {number} otherwise
 */
function read(name, otherwise) {
  const number = Number(process.env[name] ?? otherwise);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`${name} is not a number above 0`);
}
