import { checkOptions } from "../../analyze/options.ts";
import { type ProfileOptions, profileKeywords } from "../../analyze/profile-keywords.ts";
import { runTask } from "../../analyze/run-task.ts";
import { mapInOrder } from "../../batch/in-order.ts";
import type { Document } from "../../document/document.ts";
import { mergeLimits } from "../../document/limits.ts";
import { asError } from "../../errors.ts";
import { threads as allThreads } from "../../isolate/run-isolated.ts";
import { shardOf } from "../../keywords/near-copies.ts";
import { writeJson } from "../../report/json.ts";
import { CliError, describe, fileWords, named } from "../cli-error.ts";
import { formatOf } from "../files.ts";
import { findInputs, loadNamed } from "../inputs.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { startProgress } from "../progress.ts";
import { say } from "../say.ts";
import { readSettings } from "../settings.ts";
import { type Columns, isTable, readTable, type TableRow } from "../table-rows.ts";
import type { ProfileFlags, Shard } from "./profile.ts";

export async function runProfile(args: readonly string[], flags: ProfileFlags): Promise<void> {
  const { output } = flags;
  const { paths } = await findInputs(args);
  await checkOutputs([output], [...paths, ...inputsOf(flags)]);
  const { lexicon, ...options } = await readSettings(flags);
  const read = { ...options, ...(lexicon !== undefined && { lexicon }) };
  // Documents are read in runners, since reading can hang. Counting takes time linear in the text, so it is
  // done here meanwhile.
  const counted = profileKeywords(readAll(paths, { ...flags, read }), {
    ...countSettings(flags),
    ...(lexicon !== undefined && { lexicon }),
  });
  const profile = await named(paths[0] ?? "-", counted);
  sayCopies(profile.copies ?? 0, profile.documents);
  if (profile.documents === 0 && flags.shard === undefined)
    throw new CliError("no document could be read, so there is no profile");
  await writeResult(output, () => `${writeJson(profile, 2)}\n`);
}

/** What to count, as options of the library. */
function countSettings(flags: ProfileFlags): ProfileOptions {
  const { kind, groupBy, pairs, period, name, source, keepCopies } = flags;
  return {
    skipCopies: keepCopies !== true,
    ...(kind !== undefined && { kind }),
    ...(groupBy !== undefined && { groupBy }),
    ...(pairs !== undefined && { pairs }),
    ...(period !== undefined && { period }),
    ...(name !== undefined && { name }),
    ...(source !== undefined && { source }),
  };
}

function sayCopies(copies: number, documents: number): void {
  if (copies === 0) return;
  const all = (copies + documents).toLocaleString("en-US");
  say(
    `${copies.toLocaleString("en-US")} of ${all} texts are nearly the same as another and count once; --keep-copies counts all`,
  );
}

type Reading = Pick<ProfileFlags, "threads" | "column" | "title" | "keepCopies" | "shard"> & {
  readonly read: Awaited<ReturnType<typeof readSettings>>;
};

/** Every document that can be read. For each of the others, prints why it cannot. */
async function* readAll(
  paths: readonly string[],
  reading: Reading,
): AsyncGenerator<Document | string, void, undefined> {
  const isRows = (path: string) => isTable(path) || (path === "-" && reading.column !== undefined);
  const files = paths.filter((path) => !isRows(path));
  yield* readFiles(
    files.filter((_, i) => isOwn(i, reading.shard)),
    reading,
  );
  for (const path of paths.filter(isRows)) yield* readRows(path, reading);
}

async function* readFiles(
  paths: readonly string[],
  { threads = allThreads, read }: Reading,
): AsyncGenerator<Document, void, undefined> {
  const progress = startProgress(paths.length, false);
  for await (const result of mapInOrder(paths, threads, (path) => readOne(path, read))) {
    progress.step();
    if (!(result instanceof Error)) {
      yield result;
      continue;
    }
    progress.clear();
    sayUnread(result);
  }
  progress.clear();
}

async function readOne(path: string, read: Reading["read"]): Promise<Document | Error> {
  try {
    const options = checkOptions({ ...read, ...formatOf(path) });
    return await named(path, runTask<Document>("readDocument", [await loadNamed(path)], options));
  } catch (error) {
    return asError(error);
  }
}

/** After this many unreadable lines, more messages would tell the user nothing new. */
const maxSaid = 20;

async function* readRows(
  path: string,
  { column = "text", title, keepCopies, shard }: Reading,
): AsyncGenerator<string, void, undefined> {
  const { maxTextLength } = mergeLimits({});
  const columns = { text: column, ...(title !== undefined && { title }) };
  const isCounted = shardReader(shard, keepCopies);
  let unread = 0;
  for await (const row of rowsOrError(path, columns)) {
    if (typeof row !== "string") {
      process.exitCode = 2;
      if (unread++ < maxSaid) sayUnread(row);
      continue;
    }
    if (isCounted(row)) yield row.slice(0, maxTextLength);
  }
  if (unread > maxSaid) say(`${fileWords(path)}: ${unread - maxSaid} more lines cannot be read`);
}

/**
 * The rows of a table. A table that cannot be opened gives an error like a row's, so that the other tables
 * are still counted.
 */
async function* rowsOrError(path: string, columns: Columns): AsyncGenerator<TableRow, void> {
  try {
    yield* readTable(path, columns);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    yield error;
  }
}

/**
 * A function that says of each row in turn whether this run counts it. Rows are assigned to shards by their
 * content, so that near copies end up in the same shard; with `keepCopies` they are assigned in turn.
 */
function shardReader(
  shard: Shard | undefined,
  keepCopies: boolean | undefined,
): (row: string) => boolean {
  if (shard === undefined) return () => true;
  let number = 0;
  return (row) => isOwn(keepCopies === true ? number++ : shardOf(row, shard.count), shard);
}

function isOwn(part: number, shard: Shard | undefined): boolean {
  return shard === undefined || part % shard.count === shard.index;
}

function sayUnread(error: Error): void {
  say(describe(error));
  process.exitCode = 2;
}
