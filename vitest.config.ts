import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The tests of the command come first, one right after another: a runner without work ends after ten seconds, and a new one needs most of a second
 * to start and warm up.
 */
class CommandFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const testsCommand = ({ moduleId }: TestSpecification) => moduleId.includes("/test/cli/");
    return [...sorted.filter(testsCommand), ...sorted.filter((file) => !testsCommand(file))];
  }
}

/**
 * The tests run most of the code once or twice, which takes a quarter less time if V8 compiles regular expressions at once, optimizes functions later
 * (see src/isolate/tune-compiler.ts), and collects garbage in larger pieces.
 */
export const testFlags: string[] = [
  "--no-regexp-tier-up",
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ["--interrupt-budget=540000"] : []),
  "--max-semi-space-size=64",
];

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What is slow by nature: npm run test:slow.
    exclude: ["test/**/*.slow.test.ts"],
    // Some tests start processes and threads, and a shared machine can be slow; speed is measured in bench/.
    testTimeout: 30_000,
    sequence: { sequencer: CommandFirst },
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: "100%",
    // Files share what they import, which is the same for all: the lexicon is read once a worker and not once a file.
    isolate: false,
    execArgv: testFlags,
    // What was built is run as it is.
    server: { deps: { external: [/\/(?:dist|build)\//] } },
    hookTimeout: 30_000,
  },
});
