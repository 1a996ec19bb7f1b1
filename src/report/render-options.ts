import type { OptionRules } from "../given/options.ts";
import { mustBeCount, mustBeFlag, mustBeText } from "../given/rules.ts";

/** What may be set for a report. */
export interface RenderOptions {
  /** Columns of the terminal, for "text". Default 80. */
  readonly width?: number | undefined;
  /** Whether "text" may hold ANSI colors. Default false. */
  readonly color?: boolean | undefined;
  /** The resume's path, for "junit" and "sarif", which say where something is. Default "resume". */
  readonly file?: string | undefined;
}

export const renderRules: OptionRules<RenderOptions> = {
  width: mustBeCount,
  color: mustBeFlag,
  file: mustBeText,
};
