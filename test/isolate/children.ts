import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

/** The processes of a host's pool, of this one's by default. Linux only. */
export async function childrenOf(host: number = process.pid): Promise<readonly number[]> {
  const args = ["-o", "pid=,args=", "--ppid", String(host)];
  // ps ends with 1 where there is none.
  const { stdout } = await promisify(execFile)("ps", args).catch(() => ({ stdout: "" }));
  return stdout
    .split("\n")
    .filter((line) => line.includes("isolate/child.js"))
    .map((line) => Number.parseInt(line, 10));
}

/** Ends a child now and then, by turns with SIGKILL and SIGABRT, until it is told to stop; gives how many it has ended. */
export function endChildren(everyMs: number, host?: number): () => number {
  let ended = 0;
  const timer = setInterval(async () => {
    const all = await childrenOf(host);
    const pid = all[ended % Math.max(1, all.length)];
    if (pid === undefined) return;
    try {
      process.kill(pid, ended % 2 === 0 ? "SIGKILL" : "SIGABRT");
      ended++;
    } catch {
      // It has ended by itself.
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
    return ended;
  };
}
