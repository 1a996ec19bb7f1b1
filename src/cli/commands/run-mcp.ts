import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { CliError } from "../cli-error.ts";
import { explain, isFolder } from "../files.ts";
import type { Settings } from "../mcp/context.ts";
import { openRoots, type Roots } from "../mcp/roots.ts";
import { makeServer } from "../mcp/server.ts";
import { say } from "../say.ts";
import { analyzeSettings } from "../settings.ts";
import type { McpFlags } from "./mcp.ts";

/**
 * Serves until standard input ends. Standard output belongs to the client, so all messages go to standard
 * error.
 */
export async function runMcp(flags: McpFlags): Promise<void> {
  const { threads } = flags;
  const settings: Settings = {
    ...(threads !== undefined && { threads }),
    options: await analyzeSettings(flags),
    roots: await rootsOf(flags.root),
    isBlind: flags.blind === true,
  };
  serveStdio(() => makeServer(settings), {
    // The error's own message may quote what was sent.
    onerror: () => say("a message from the client could not be understood"),
  });
}

async function rootsOf(folders: readonly string[]): Promise<Roots> {
  for (const folder of folders) {
    if (!(await isFolder(folder)))
      throw new CliError(`--root ${folder}: is not a folder; name one`);
  }
  try {
    return await openRoots(folders);
  } catch (error) {
    throw new CliError(`--root: ${explain(error)}`, error);
  }
}
