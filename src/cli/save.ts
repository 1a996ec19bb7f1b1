import { createReadStream, createWriteStream } from "node:fs";
import { chmod, type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CliError } from "./cli-error.ts";
import { explainOutput, removeAtExit } from "./files.ts";

/** A file that is being written. */
export interface OpenFile {
  append(text: string): Promise<void>;
  /** Closes the file. A draft takes its place now, with everything that was appended. */
  finish(): Promise<void>;
  /** Gives up. A draft is removed, and what was in its place before stays. */
  discard(): Promise<void>;
}

/**
 * Writes a file completely or not at all: an existing file is replaced only when the new text is fully on
 * disk. Anything other than a regular file (a pipe, a device) is written to directly.
 *
 * @throws CliError if it cannot be written; nothing is left behind then.
 */
export async function saveText(path: string, text: string): Promise<void> {
  const file = await openDraft(path);
  try {
    await file.append(text);
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Like `saveText`, for a text that is written bit by bit. */
export async function openDraft(path: string): Promise<OpenFile> {
  const before = await stat(path).catch(() => undefined);
  const isPlain = before === undefined || before.isFile();
  // This may be standard output, whose file is already open.
  if (!isPlain || path.startsWith("/dev/")) return openInPlace(path, "w");
  return explained(path, async () => {
    // Replaces the file that a link leads to, not the link.
    const place = before === undefined ? path : await realpath(path);
    return draftOf(path, place, before?.mode);
  });
}

/** Opens a file that keeps what was appended so far, whatever happens then. */
export async function openInPlace(path: string, mode: "w" | "a"): Promise<OpenFile> {
  const file = await explained(path, () => open(path, mode));
  const close = () => explained(path, () => file.close());
  return { append: appendTo(path, file), finish: close, discard: close };
}

let count = 0;

async function draftOf(path: string, place: string, mode: number | undefined): Promise<OpenFile> {
  count++;
  // Short, because the name of the file itself may already have the maximum length. With the time, since in a
  // container every run has the same process id, and one that was killed may have left its draft.
  const name = `.skilltally-${process.pid}-${Date.now().toString(36)}-${count}.tmp`;
  const draft = join(dirname(place), name);
  let file: FileHandle;
  try {
    file = await open(draft, "wx");
  } catch (error) {
    if (mode === undefined || !isRefused(error)) throw error;
    // The file is writable, but its folder is not.
    return openInPlace(path, "w");
  }
  const keep = removeAtExit(draft);
  const discard = async () => {
    await file.close();
    await rm(draft, { force: true });
    keep();
  };
  return {
    append: appendTo(path, file),
    finish: () =>
      explained(path, async () => {
        await file.close();
        if (mode !== undefined) await chmod(draft, mode);
        await moveTo(place, draft, mode !== undefined);
        keep();
      }),
    discard,
  };
}

async function moveTo(place: string, draft: string, isReplaced: boolean): Promise<void> {
  try {
    await rename(draft, place);
  } catch (error) {
    if (!isReplaced || !isRefused(error)) throw error;
    // In a folder such as /tmp, a file of another user may be writable and yet not be replaced. Node's
    // `copyFile` also sets its mode, which is refused, and leaves it empty.
    await pipeline(createReadStream(draft), createWriteStream(place));
    await rm(draft, { force: true });
  }
}

function isRefused(error: unknown): boolean {
  return ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function appendTo(path: string, file: FileHandle): (text: string) => Promise<void> {
  return (text) => explained(path, () => file.appendFile(text));
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: ${explainOutput(error)}`, error);
  }
}
