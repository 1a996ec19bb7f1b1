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
    // What was built is run as it is.
    server: { deps: { external: [/\/(?:dist|build)\//] } },
    hookTimeout: 30_000,
  },
});
