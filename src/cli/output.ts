import { breakCommands } from "../report/clean.ts";
import type { RenderOptions } from "../report/render-options.ts";
import { saveText } from "./save.ts";

/** The width of standard output, and whether it shows colors. */
export function terminal(): { readonly color: boolean; readonly width: number } {
  const color = wantsColor(process.stdout.hasColors?.() ?? false, process.env.FORCE_COLOR);
  return { color, width: widthOf(process.stdout.columns, process.env.COLUMNS) };
}

/**
 * Whether to use colors. `has` says whether the output supports them. As in Node, FORCE_COLOR overrides this
 * if it is set: "0" and "false" turn colors off.
 */
export function wantsColor(has: boolean, force: string | undefined): boolean {
  return force === undefined ? has : force !== "0" && force !== "false";
}

/** The number of columns: that of the terminal or, if unknown, the one that the environment names. */
export function widthOf(columns: number | undefined, named = ""): number {
  // Terminals without a size, such as those of scripts and CI, report 0.
  if (columns !== undefined && columns > 0) return columns;
  const width = /^\d{2,3}$/.test(named) ? Number(named) : 0;
  return width >= 20 && width <= 500 ? width : 80;
}

/**
 * Writes a whole result to a file or prints it. `render` gets options for what the destination can show. By
 * default the result is printed as text for people.
 */
export async function writeResult(
  output: string | undefined,
  render: (options: RenderOptions) => string,
  print: (text: string) => Promise<void> = printText,
): Promise<void> {
  if (output !== undefined) return saveText(output, render({}));
  await print(render(terminal()));
}

/** Prints text for people. Lines that build services would take for commands are defused. */
export function printText(text: string): Promise<void> {
  return print(breakCommands(text));
}

/** Prints a text. Resolves when it has been handed on, so that a slow reader slows down the work. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
