import type { z } from "zod";
import type { CallContext } from "./context.ts";

/** A tool of the server: the schemas of its arguments and its result, and the call itself. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant, which chooses among the tools. */
  readonly description: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** The result of a call whose arguments conform to `input`. */
  run(args: unknown, context: CallContext): Promise<unknown>;
}

interface Definition<I extends z.ZodType, O extends z.ZodType> extends Omit<Tool, "run"> {
  readonly input: I;
  readonly output: O;
  run(args: z.output<I>, context: CallContext): Promise<z.output<O>>;
}

/** A tool whose call is type-checked against its schemas. */
export function defineTool<I extends z.ZodType, O extends z.ZodType>(tool: Definition<I, O>): Tool {
  // The server calls it with what `input` has parsed.
  return { ...tool, run: (args, context) => tool.run(args as z.output<I>, context) };
}
