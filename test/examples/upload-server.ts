import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyzeResume, type ReadOptions } from "../../dist/index.js";
import { loadCases } from "../fixtures/cases.ts";

const script = fileURLToPath(new URL("../../examples/upload-server/server.mjs", import.meta.url));

/** A server of the example in a process of its own, on a port that was free. */
export interface UploadServer {
  readonly url: string;
  readonly pid: number | undefined;
  /** All that it has written so far. */
  output(): string;
  /** What the process holds now and has held at most, in MB; undefined where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | undefined;
  /** Asks it to end, and gives its exit code when it has. */
  stop(): Promise<number | null>;
}

export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<UploadServer> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: "0", ...env } });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        const found = /http:\S+/.exec(output);
        if (found !== null) resolve(found[0]);
      });
    }
    child.once("exit", () => reject(new Error(output)));
  });
  return {
    url,
    pid: child.pid,
    output: () => output,
    memory: () => memoryOf(child),
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function memoryOf({ pid }: ChildProcess): { now: number; peak: number } | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const status = readFileSync(file, "utf8");
  const read = (field: string) =>
    Number(new RegExp(`${field}:\\s*(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: read("VmRSS"), peak: read("VmHWM") };
}

/** A file to upload and what the answer must be. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The codes that are right; null stands for an analysis. */
  readonly codes: readonly (string | null)[];
  /** Whether an analysis must be what `analyzeResume` gives. */
  readonly isCompared: boolean;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Broken {
  readonly code: string | null;
  readonly orCodes?: readonly string[];
  /** Bombs have some. */
  readonly options?: ReadOptions;
}

/** Every resume and every broken file of the fixtures. */
export function loadUploads(): readonly Upload[] {
  const resumes = loadCases<object>("resumes").map(
    ({ name, bytes }): Upload => ({ name, bytes, codes: [null], isCompared: true }),
  );
  const broken = loadCases<Broken>("broken").map(
    ({ name, bytes, about: { code, orCodes = [], options } }): Upload => ({
      name,
      bytes,
      codes: [code, ...orCodes],
      isCompared: options === undefined,
    }),
  );
  return [...resumes, ...broken];
}

/** Answers of a server that were wrong, as "name: what it answered"; `right` are analyses made before, by the name of the upload. */
export async function uploadAll(
  url: string,
  uploads: readonly Upload[],
  {
    job,
    places,
    right,
  }: { readonly job: string; readonly places: number; readonly right: Map<string, string> },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const left = [...uploads];
  const work = async () => {
    for (let upload = left.shift(); upload !== undefined; upload = left.shift()) {
      const answer = await send(url, { bytes: upload.bytes, job });
      wrong.push(...problemsOf(upload, answer, right.get(upload.name)));
    }
  };
  await Promise.all(Array.from({ length: places }, work));
  return wrong;
}

/** What is wrong with an answer: another code than one of those expected, or another analysis. */
function problemsOf(
  { name, codes, isCompared }: Upload,
  { status, body }: Answer,
  right: string | undefined,
): readonly string[] {
  const code = status === 200 ? null : codeOf(body);
  if (!codes.includes(code)) return [`${name}: ${status} ${body.slice(0, 100)}`];
  return code === null && isCompared && body !== right ? [`${name}: another analysis`] : [];
}

/** The analyses of the uploads that have one, as JSON, made in this process. */
export async function analyzeAll(
  uploads: readonly Upload[],
  job: string,
): Promise<Map<string, string>> {
  const right = new Map<string, string>();
  for (const { name, bytes, isCompared, codes } of uploads) {
    if (!isCompared || !codes.includes(null)) continue;
    right.set(name, JSON.stringify(await analyzeResume(bytes, job)));
  }
  return right;
}

export async function send(
  url: string,
  { bytes, job }: { readonly bytes: Uint8Array; readonly job: string },
): Promise<Answer & { readonly headers: Headers }> {
  const form = new FormData();
  form.set("resume", new Blob([bytes.slice()]), "../../etc/passwd");
  form.set("job", job);
  const response = await fetch(`${url}/analyze`, { method: "POST", body: form });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

function codeOf(body: string): string {
  return (JSON.parse(body) as { readonly code: string }).code;
}
