import { defineConfig, mergeConfig } from "vitest/config";
import quick from "./vitest.config.ts";

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default mergeConfig(
  { ...quick, test: { ...quick.test, include: [], exclude: [] } },
  defineConfig({
    // One file after another, since some hold a time that others would take from them.
    test: {
      include: ["test/**/*.slow.test.ts"],
      testTimeout: 300_000,
      isolate: true,
      fileParallelism: false,
    },
  }),
);
