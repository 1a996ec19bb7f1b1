import { defineConfig, mergeConfig } from "vitest/config";
import quick from "./vitest.config.ts";

/** These hold a time of the clock, of processes that other files would take it from; those that hold a time of the processor are not here. */
const timed = [
  "test/examples/{playground-page,upload-limits}.slow.test.ts",
  "test/isolate/{both,isolation,process}.slow.test.ts",
];

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default mergeConfig(
  { ...quick, test: { ...quick.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      testTimeout: 300_000,
      isolate: true,
      projects: [
        {
          extends: true,
          test: {
            name: "beside others",
            include: ["test/**/*.slow.test.ts"],
            exclude: timed,
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: "one by one",
            include: timed,
            fileParallelism: false,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  }),
);
