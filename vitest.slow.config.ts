import { defineConfig, mergeConfig } from "vitest/config";
import quick from "./vitest.config.ts";

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default mergeConfig(
  { ...quick, test: { ...quick.test, include: [], exclude: [] } },
  defineConfig({
    test: { include: ["test/**/*.slow.test.ts"], testTimeout: 300_000, isolate: true },
  }),
);
