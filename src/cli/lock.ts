import { unlinkSync } from "node:fs";
import { open, readFile, rm, stat } from "node:fs/promises";
import { CliError } from "./cli-error.ts";
import { explainOutput } from "./files.ts";

/**
 * The locks of this process. If a lock has our process id but is not listed here, its holder has ended: in a
 * container every run has the same id.
 */
const held = new Set<string>();

/**
 * Keeps other runs from writing to the file at `path`, until the returned function is called or the process
 * ends. A lock whose holder no longer runs is taken over.
 *
 * @throws CliError when another run holds the lock.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  // /dev/stdout and the like are not files that runs compete for.
  if (path.startsWith("/dev/")) return async () => undefined;
  const file = `${path}.lock`;
  if (!(await take(file))) {
    await refuseHeld(path, file);
    await rm(file, { force: true });
    if (!(await take(file))) refuseNew(path);
  }
  held.add(file);
  const release = () => {
    held.delete(file);
    removeQuietly(file);
  };
  process.once("exit", release);
  return async () => {
    process.off("exit", release);
    release();
  };
}

async function refuseHeld(path: string, file: string): Promise<void> {
  const holder = await holderOf(file);
  if (holder === undefined) {
    if (await isNew(file)) refuseNew(path);
  } else if (holder === process.pid ? held.has(file) : isRunning(holder)) {
    throw new CliError(
      `${path}: another run (process ${holder}) is writing to it; wait for it, or name another file`,
    );
  }
}

/** Creates the lock file; returns false if it exists already. */
async function take(file: string): Promise<boolean> {
  try {
    const made = await open(file, "wx");
    await made.writeFile(`${process.pid}\n`);
    await made.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new CliError(`${file}: ${explainOutput(error)}`, error);
  }
}

async function holderOf(file: string): Promise<number | undefined> {
  const holder = Number((await readFile(file, "utf8").catch(() => "")).trim());
  return Number.isInteger(holder) && holder > 0 ? holder : undefined;
}

/** How long an empty lock may be that of a run which has yet to write its process id there. */
const longestEmpty = 5000;

async function isNew(file: string): Promise<boolean> {
  const info = await stat(file).catch(() => undefined);
  return info !== undefined && Date.now() - info.mtimeMs < longestEmpty;
}

function refuseNew(path: string): never {
  throw new CliError(`${path}: another run has just begun to write to it; wait for it`);
}

function isRunning(holder: number): boolean {
  try {
    return process.kill(holder, 0);
  } catch (error) {
    // EPERM means that the process runs, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It is already gone.
  }
}
