import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What is slow by nature: npm run test:slow.
    exclude: ["test/**/*.slow.test.ts"],
    // Some tests start processes and threads, and a shared machine can be slow; speed is measured in bench/.
    testTimeout: 30_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: "100%",
    // Files share what they import, which is the same for all: the lexicon is read once a worker and not once a file.
    isolate: false,
    // What was built is run as it is.
    server: { deps: { external: [/\/(?:dist|build)\//] } },
    hookTimeout: 30_000,
  },
});
