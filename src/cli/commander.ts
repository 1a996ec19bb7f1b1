// The parts of commander that are used here. The build bundles commander itself into this module
// (.ci/fold-packages.ts).
// biome-ignore lint/performance/noBarrelFile: re-exports parts of a single package, so that it is bundled once.
export { Command, CommanderError, InvalidArgumentError, Option } from "commander";
