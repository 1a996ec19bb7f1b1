import { breakCommands } from "../report/clean.ts";
import type { RenderOptions } from "../report/render-options.ts";
import { saveText } from "./save.ts";

/** How wide standard output is, and whether it takes colors. */
export function terminal(): { readonly color: boolean; readonly width: number } {
  const color = wantsColor(process.stdout.hasColors?.() ?? false, process.env.FORCE_COLOR);
  return { color, width: widthOf(process.stdout.columns, process.env.COLUMNS) };
}

/** Whether colors are wanted where output `has` them or not; FORCE_COLOR decides, as in Node, where it is set: "0" and "false" want none. */
export function wantsColor(has: boolean, force: string | undefined): boolean {
  return force === undefined ? has : force !== "0" && force !== "false";
}

/** How many columns there are: those of the terminal, or those that the environment names. */
export function widthOf(columns: number | undefined, named = ""): number {
  // Terminals without a size, as scripts and CI make them, say 0.
  if (columns !== undefined && columns > 0) return columns;
  const width = /^\d{2,3}$/.test(named) ? Number(named) : 0;
  return width >= 20 && width <= 500 ? width : 80;
}

/** Writes the whole of a result: `render` is told what the place of the result can show. What is printed is text for people unless `print` is another. */
export async function writeResult(
  output: string | undefined,
  render: (options: RenderOptions) => string,
  print: (text: string) => Promise<void> = printText,
): Promise<void> {
  if (output !== undefined) return saveText(output, render({}));
  await print(render(terminal()));
}

/** Prints text for people, whose lines build services do not take for commands. */
export function printText(text: string): Promise<void> {
  return print(breakCommands(text));
}

/** Prints; resolves when the text is on its way, so that a slow reader slows the work. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
