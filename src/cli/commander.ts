// The parts of commander that are used here. The build bundles commander itself into this module (.ci/fold-packages.ts).
export { Command, CommanderError, InvalidArgumentError, Option } from "commander";
