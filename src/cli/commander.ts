// The parts of commander that are used here. The build bundles commander itself into this module
// (.ci/fold-packages.ts).
// biome-ignore lint/performance/noBarrelFile: of one package, which is bundled here once for all.
export { Command, CommanderError, InvalidArgumentError, Option } from "commander";
