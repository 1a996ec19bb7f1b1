import { dirname, join, resolve } from "node:path";
import { CliError } from "./cli-error.ts";
import { type Command, InvalidArgumentError, type Option } from "./commander.ts";
import { exists, loadText } from "./files.ts";

/** A file with defaults for the options. */
interface Config {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * What a config file may set: the options of all commands, by their long names in camel case. Paths are
 * relative to the file.
 */
export const settings: Readonly<
  Record<string, "path" | "paths" | "field" | "text" | "number" | "list" | "object">
> = {
  job: "paths",
  field: "field",
  lexicon: "path",
  checks: "path",
  cache: "path",
  now: "text",
  format: "text",
  minScore: "number",
  failOn: "list",
  require: "list",
  timeout: "number",
  passwordFile: "path",
  threads: "number",
  isolation: "text",
  weights: "object",
};

const configFile = "skilltally.config.json";

/** The longest part of an unknown option's name that a message shows. */
const longestName = 60;

export function addConfig(command: Command): Command {
  return command
    .option("--config <file>", `defaults for the options (default: the nearest ${configFile})`)
    .option("--no-config", "look for no config file");
}

/**
 * Takes options of `command` that were not given on the command line from the config file. That is the file
 * of `--config`, or else the first `skilltally.config.json`, or `package.json` with a key "skilltally", from
 * the working directory upwards.
 *
 * @throws CliError for a file that cannot be read, is not a JSON object, or sets something that is not an
 * option of any command.
 */
export async function applyConfig(command: Command): Promise<void> {
  const isConfigurable = command.options.some((option) => option.long === "--config");
  const named: unknown = command.opts().config;
  if (!isConfigurable || named === false) return;
  const config =
    typeof named === "string" ? await loadConfig(named) : await findConfig(process.cwd());
  if (config === undefined) return;
  // What the command writes must not replace the file, wherever it was found.
  command.setOptionValueWithSource("config", config.path, "config");
  for (const [key, value] of Object.entries(config.values)) apply(command, config, key, value);
}

async function findConfig(folder: string): Promise<Config | undefined> {
  const path = join(folder, configFile);
  if (await exists(path)) return loadConfig(path);
  const manifest = join(folder, "package.json");
  if (await exists(manifest)) {
    const { skilltally } = await loadObject(manifest);
    if (skilltally !== undefined) return { path: manifest, values: asObject(skilltally, manifest) };
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
}

async function loadConfig(path: string): Promise<Config> {
  const { $schema: _, ...values } = await loadObject(path);
  return { path, values };
}

async function loadObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await loadText(path);
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, "")), path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: is not valid JSON; correct it, or pass --no-config`, error);
  }
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new CliError(
    `${path}: must be a group of keys and values, {"option": value}; see docs/cli.md`,
  );
}

function apply(command: Command, config: Config, key: string, value: unknown): void {
  const kind = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (kind === undefined) {
    const known = Object.keys(settings).join(", ");
    throw new CliError(
      `${config.path}: ${key.slice(0, longestName)} is not an option that a config file can set; it can set ${known}`,
    );
  }
  if (kind === "object") {
    command.setOptionValueWithSource(key, asObject(value, `${config.path}: ${key}`), "config");
    return;
  }
  const option = command.options.find((one) => one.attributeName() === key);
  // Either an option of another command, or one that the command line gave.
  if (option === undefined || isGiven(command, key) || isReplaced(command, key)) return;
  const texts = textsOf(value, kind, config, key);
  if (texts.some((text) => isForOthers(command, option, text))) return;
  try {
    command.setOptionValueWithSource(key, parse(option, kind, texts), "config");
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new CliError(`${config.path}: ${key}: ${error.message}`, error);
  }
}

/** Lists are parsed in a single call, since a file may list hundreds of thousands of values. */
function parse(option: Option, kind: string, texts: readonly string[]): unknown {
  if (kind === "paths") return texts;
  const text = texts.join(",");
  return option.parseArg?.(text, option.defaultValue) ?? text;
}

/**
 * Whether the value is valid only for the same option of another command: html is a format of analyze, and
 * does not concern text.
 */
function isForOthers(command: Command, own: Option, text: string): boolean {
  const canTake = ({ argChoices }: Option) => argChoices === undefined || argChoices.includes(text);
  if (canTake(own)) return false;
  const all = command.parent?.commands.flatMap(({ options }) => options) ?? [];
  return all.some((option) => option.attributeName() === own.attributeName() && canTake(option));
}

function isGiven(command: Command, key: string): boolean {
  return command.getOptionValueSource(key) === "cli";
}

/** A field on the command line replaces the posting of the config file, and vice versa. */
function isReplaced(command: Command, key: string): boolean {
  return (
    (key === "job" && isGiven(command, "field")) || (key === "field" && isGiven(command, "job"))
  );
}

/** The value as the command line would give it. */
function textsOf(value: unknown, kind: string, { path }: Config, key: string): readonly string[] {
  const mayBeMany = kind === "list" || kind === "paths";
  const values: readonly unknown[] = mayBeMany && Array.isArray(value) ? value : [value];
  const type = kind === "number" ? "number" : "string";
  const expected = mayBeMany ? "text or a list of texts" : type === "number" ? "a number" : "text";
  return values.map((one) => {
    if (typeof one !== type) throw new CliError(`${path}: ${key} must be ${expected}`);
    const text = String(one);
    if (text === "")
      throw new CliError(`${path}: ${key} is empty; give it a value, or leave it out`);
    const isPath =
      kind === "path" || kind === "paths" || (kind === "field" && /\.json(?:#.+)?$/i.test(text));
    return isPath ? resolve(dirname(path), text) : text;
  });
}
