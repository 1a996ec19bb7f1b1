import type { OptionRules } from "../given/options.ts";
import { mustBeCount, mustBeFlag, mustBeText } from "../given/rules.ts";

/** Options for a report. */
export interface RenderOptions {
  /** The width of the terminal in columns, for "text". Default 80. */
  readonly width?: number | undefined;
  /** Whether "text" may contain ANSI colors. Default false. */
  readonly color?: boolean | undefined;
  /** Whether "text" says of each requirement and deduction how its points are calculated. Default false. */
  readonly explain?: boolean | undefined;
  /** The resume's path for "junit" and "sarif", which report places in files. Default "resume". */
  readonly file?: string | undefined;
}

export const renderRules: OptionRules<RenderOptions> = {
  width: mustBeCount,
  color: mustBeFlag,
  explain: mustBeFlag,
  file: mustBeText,
};
