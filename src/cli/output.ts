import { stdout } from "node:process";
import type { RenderOptions } from "../report/render.ts";
import { saveText } from "./files.ts";

/** How wide standard output is, and whether it takes colors. */
export function terminal(): { readonly color: boolean; readonly width: number } {
  return { color: stdout.hasColors?.() ?? false, width: stdout.columns ?? 80 };
}

/** Writes the whole of a result: `render` is told what the place of the result can show. */
export async function writeResult(
  output: string | undefined,
  render: (options: RenderOptions) => string,
): Promise<void> {
  if (output !== undefined) return saveText(output, render({}));
  await print(render(terminal()));
}

/** Prints; resolves when the text is on its way, so that a slow reader slows the work. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(text, () => resolve());
  });
}
