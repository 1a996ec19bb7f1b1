import { CliError } from "./cli-error.ts";
import type { Command } from "./commander.ts";

/**
 * Refuses empty arguments, which a script passes when a variable is not set. An empty path would mean the
 * working directory, and an empty list would hold for every resume.
 *
 * @throws CliError
 */
export function refuseEmpty(command: Command): void {
  if (command.args.includes(""))
    throw new CliError("a path is empty; name a file, or leave it out");
  const values: Readonly<Record<string, unknown>> = command.opts();
  for (const option of command.options) {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) !== "cli" || !isEmpty(values[name])) continue;
    throw new CliError(`${option.long ?? name} is empty; give it a value, or leave it out`);
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 || value.includes("") : value === "";
}
