import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import sqlite from "node-sqlite3-wasm";
import { analyzeResume, parseJob, readDocument } from "../../dist/index.js";
import { loadCases } from "../fixtures/cases.ts";

const example = fileURLToPath(new URL("../../examples/queue/", import.meta.url));

/** What keeps the example from being run on this machine; undefined when nothing does. */
export const queueProblem: string | undefined = !isOnPath("redis-server")
  ? "redis-server is not installed"
  : existsSync(join(example, "node_modules/bullmq"))
    ? undefined
    : "npm install was not run in examples/queue";

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The day to which the results are counted. */
const asOf = "2026-11-20";

/** A Redis of its own, a folder of resumes and a posting, and the example's programs on them. */
export interface Queue {
  readonly root: string;
  readonly database: string;
  /** Starts a worker. */
  work(): ChildProcess;
  /** Starts the program that fills the queue and collects; its end gives what it has printed. */
  run(): Program;
  /** Runs dead.mjs. */
  dead(...args: readonly string[]): Promise<string>;
  /** What the workers have printed, and which of them ended though nobody ended them. */
  readonly notes: () => string;
  /** Kills Redis as a crash would, and starts it again on what it has written. */
  restartRedis(): Promise<void>;
  /** Kills Redis, and leaves it dead. */
  stopRedis(): Promise<void>;
  /** Ends all that was started and removes all that was written. */
  close(): Promise<void>;
}

export interface Program {
  readonly child: ChildProcess;
  /** Resolves when it has printed this on either stream. */
  says(words: string): Promise<void>;
  /** How many resumes it has told to be done, with their results in the database. */
  done(): number;
  readonly ended: Promise<Ended>;
}

/** How a program has ended, and what it has printed on both streams. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** How the programs are set: locks that end soon, so that what a killed worker had is soon given to another. */
const settings = { LOCK_MS: "2000", BACKOFF_MS: "200", CONCURRENCY: "1", PROGRESS_MS: "200" };

/** `root` is the shared folder; one of its own when absent. */
export async function openQueue(
  env: Readonly<Record<string, string>> = {},
  root?: string,
): Promise<Queue> {
  const home = mkdtempSync(join(tmpdir(), "skilltally-queue-"));
  const shared = root ?? join(home, "shared");
  const database = join(home, "results.sqlite");
  mkdirSync(join(shared, "resumes"), { recursive: true });
  mkdirSync(join(home, "redis"));
  const port = await freePort();
  const own = { ...process.env, ...settings, ...env, REDIS_URL: `redis://127.0.0.1:${port}` };
  const children = new Set<ChildProcess>();
  const notes: string[] = [];
  const start = (script: string, args: readonly string[]) => {
    const child = spawn(process.execPath, [join(example, script), ...args], {
      env: own,
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    return child;
  };
  const program = (script: string, args: readonly string[]): Program => {
    const child = start(script, args);
    let done = 0;
    child.stderr?.on("data", (chunk) => {
      done = Number(/(\d+) of \d+/.exec(String(chunk))?.[1] ?? done);
    });
    return {
      child,
      says: (words) => said(child, words),
      done: () => done,
      ended: outputOf(child),
    };
  };
  const work = (): ChildProcess => {
    const child = start("work.mjs", [shared]);
    void outputOf(child).then(({ code, output }) => {
      notes.push(`worker ${child.pid}: ${output.replace(/^works on .*\n/, "")}`);
      if (code !== null && code !== 0) notes.push(`worker ${child.pid} ended with ${code}`);
    });
    return child;
  };
  let redis = await startRedis(port, join(home, "redis"));
  return {
    root: shared,
    database,
    work,
    notes: () => notes.join("\n"),
    run: () => program("run.mjs", [shared, "resumes", "job.md", database, asOf]),
    dead: async (...args) => (await program("dead.mjs", args).ended).output,
    restartRedis: async () => {
      await end(redis);
      redis = await startRedis(port, join(home, "redis"));
    },
    stopRedis: () => end(redis),
    close: async () => {
      await Promise.all([...children, redis].map(end));
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function said(child: ChildProcess, words: string): Promise<void> {
  let output = "";
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        if (output.includes(words)) resolve();
      });
    }
  });
}

/** What a process prints on both streams, when it has ended. */
async function outputOf(child: ChildProcess): Promise<Ended> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, output }));
  });
}

/** Kills a process, if it has not ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Redis as examples/queue/redis.conf has it, in a folder of its own. */
async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const args = [join(example, "redis.conf"), "--port", String(port), "--dir", folder];
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Error(said)));
  });
  return child;
}

/** A resume of the folder and what the database must say of it: its score, or the code of its failure. */
export interface Expected {
  readonly path: string;
  readonly content: string;
  readonly score?: number | null;
  readonly lacks?: string;
  readonly code?: string;
}

/**
 * Writes `count` resumes of different contents, made of the fixtures, and a few broken files, and analyzes each in this process: what the
 * queue must come to.
 */
export async function writeResumes(root: string, count: number): Promise<readonly Expected[]> {
  const posting = loadCases("jobs").find(({ name }) => name === "backend-node");
  if (posting === undefined) throw new Error("no posting");
  writeFileSync(join(root, "job.md"), posting.bytes);
  const job = await parseJob(await readDocument(posting.bytes, { format: "markdown" }));
  const cases = loadCases("resumes").filter(({ name }) => !name.includes("docx"));
  const expected: Expected[] = [];
  // Of what is zipped there is no second content that is read the same.
  const [once, others] = [true, false].map((isFixed) =>
    cases.filter(({ bytes }) => isFixed === isUnchanging(bytes)),
  );
  for (let i = 0; i < count; i++) {
    const { bytes, format } = once?.[i] ?? others?.[i % others.length] ?? posting;
    const { content, ending } = variant(bytes, i, format);
    const path = `resumes/${i % 10}/${i}${ending}`;
    mkdirSync(join(root, `resumes/${i % 10}`), { recursive: true });
    writeFileSync(join(root, path), content);
    const options = { now: asOf, ...(format && { format }) };
    const { match } = await analyzeResume(content, job, options);
    const missing = match?.contributions.filter(({ status }) => status === "missing") ?? [];
    const lacks = JSON.stringify(missing.slice(0, 5).map(({ name }) => name));
    expected.push({ path, content: hashOf(content), score: match?.score ?? null, lacks });
  }
  return [...expected, ...writeBroken(root)];
}

/** The file with something behind its end that is no part of what is read: for a number of different contents of the same resume. */
function variant(
  bytes: Uint8Array,
  i: number,
  format: string | undefined,
): { readonly content: Uint8Array; readonly ending: string } {
  const start = startOf(bytes);
  if (start.startsWith("%PDF")) return { content: behind(bytes, `\n%${i}\n`), ending: ".pdf" };
  if (isUnchanging(bytes))
    return { content: bytes, ending: start.startsWith("PK") ? ".docx" : ".txt" };
  const ending = format === "markdown" ? ".md" : /<html/i.test(start) ? ".html" : ".txt";
  return { content: behind(bytes, "\n".repeat(i)), ending };
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString("latin1");
}

/** Zipped, JSON, or of two bytes a character. */
function isUnchanging(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return start.startsWith("PK") || start.startsWith("{") || start.includes("\0");
}

function behind(bytes: Uint8Array, text: string): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(text)]));
}

function writeBroken(root: string): readonly Expected[] {
  return loadCases<{ readonly code?: string | null }>("broken")
    .filter(({ name }) => ["old-word", "encrypted-pdf"].includes(name))
    .map(({ name, bytes, about }) => {
      const path = `resumes/${name}.pdf`;
      writeFileSync(join(root, path), bytes);
      return { path, content: hashOf(bytes), code: about.code ?? "" };
    });
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Where the database says something else than a single process, as sentences; and how many results it holds. */
export function compareResults(
  database: string,
  expected: readonly Expected[],
): { readonly wrong: readonly string[]; readonly rows: number; readonly contents: number } {
  const db = new sqlite.Database(database, { readOnly: true });
  try {
    const results = new Map(
      db.all("SELECT * FROM result").map((row) => [String(row.content), row]),
    );
    const failures = new Map(
      db.all("SELECT * FROM failure").map((row) => [String(row.content), row]),
    );
    const files = new Map(db.all("SELECT * FROM file").map((row) => [row.path, row.content]));
    const wrong = expected.flatMap(({ path, content, score, lacks, code }) => {
      if (files.get(path) !== content) return [`${path} is not known`];
      const result = results.get(content);
      if (code !== undefined)
        return failures.get(content)?.code === code ? [] : [`${path} did not fail with ${code}`];
      if (result === undefined) return [`${path} is lost`];
      return result.score === score && result.lacks === lacks ? [] : [`${path} differs`];
    });
    const contents = new Set(
      expected.filter(({ code }) => code === undefined).map(({ content }) => content),
    );
    const count = db.get("SELECT count(*) AS n FROM result");
    return { wrong, rows: Number(count?.n), contents: contents.size };
  } finally {
    db.close();
  }
}

/** How a run came to its end, and what was killed on the way. */
export interface Survived extends Ended {
  readonly workers: number;
  readonly redis: number;
  readonly runs: number;
}

/**
 * Runs run.mjs to its end. Whenever so many more resumes are done, one of the workers is killed as a crash would, and another is started in its place; every
 * second time Redis is killed, too, and started again, and the third time run.mjs itself. What has been done counts and not the time, so that it
 * is the same on a slow machine.
 */
export async function runWithKills(
  queue: Queue,
  workers: ChildProcess[],
  everyDone: number,
): Promise<Survived> {
  const kills = { workers: 0, redis: 0, runs: 0 };
  let run = queue.run();
  for (;;) {
    const ended = await Promise.race([sleep(100), run.ended]);
    if (ended !== undefined) return { ...ended, ...kills };
    if (run.done() < (kills.workers + 1) * everyDone) continue;
    const victim = workers.shift();
    if (victim !== undefined) await end(victim);
    workers.push(queue.work());
    kills.workers++;
    if (kills.workers === 3) {
      await end(run.child);
      run = queue.run();
      kills.runs++;
    }
    if (kills.workers % 2 === 0) {
      await queue.restartRedis();
      kills.redis++;
    }
  }
}
