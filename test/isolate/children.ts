import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

/** The process ids in a host's pool; by default that of this process. Linux only. */
export async function childrenOf(host: number = process.pid): Promise<readonly number[]> {
  const args = ["-o", "pid=,args=", "--ppid", String(host)];
  // ps exits with 1 if there are none.
  const { stdout } = await promisify(execFile)("ps", args).catch(() => ({ stdout: "" }));
  return stdout
    .split("\n")
    .filter((line) => line.includes("isolate/child.js"))
    .map((line) => Number.parseInt(line, 10));
}

/**
 * Kills a child at regular intervals, alternating SIGKILL and SIGABRT, until the returned function is called.
 * That function returns how many children were killed.
 */
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
      // It has already ended.
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
    return ended;
  };
}
