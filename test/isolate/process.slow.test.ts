import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
// Tests the built package, because a child process runs a file of the build.
import {
  AnalyzeError,
  analyzeResume,
  parseJob,
  parseLexicon,
  profileKeywords,
  readDocument,
} from "../../dist/index.js";
import { childrenOf } from "./children.ts";
import { codeOf, endless, resume, swelling } from "./documents.ts";

// Each test starts at least one process.
vi.setConfig({ testTimeout: 30_000 });

const index = new URL("../../dist/index.js", import.meta.url).href;
const own = { isolation: "process" } as const;

const codeOfError = (error: unknown): unknown =>
  error instanceof AnalyzeError ? error.code : error;

/** Runs a module in another host and returns its output. */
async function hostPrints(code: string, flags: readonly string[] = []): Promise<string> {
  const args = [...flags, "--input-type=module", "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  return stdout;
}

test("a process gives the same answers as this thread", async () => {
  const lexicon = await parseLexicon("skills:\n- { id: tern, name: Tern, category: tool }");
  const job = await parseJob("Requirements:\n- 3+ years of Tern", { lexicon });
  const options = { now: "2026-11-20", lexicon };
  for (const target of [job, job, "Requirements:\n- Tern", undefined]) {
    expect(await analyzeResume(resume, target, { ...options, ...own })).toEqual(
      await analyzeResume(resume, target, options),
    );
  }
  expect(await parseLexicon("ban: [go]", lexicon, own).catch(codeOfError)).toBe("LEXICON_INVALID");
  const yaml = "skills:\n- { id: tern, name: Tern, category: tool }";
  expect(await parseLexicon(yaml, undefined, own)).toEqual(await parseLexicon(yaml));
  const postings = ["Backend Developer\nRequirements:\n- Go or Rust", "We use Kafka and Go."];
  expect(await profileKeywords(postings, own)).toEqual(await profileKeywords(postings));
  expect(await parseJob(postings[0] ?? "", own)).toEqual(await parseJob(postings[0] ?? ""));
});

test("bytes arrive as bytes, and stay as they were", async () => {
  const bytes = new Uint8Array([0, ...resume, 0]).subarray(1, -1);
  expect((await readDocument(bytes, own)).text).toContain("Annika Thorsby");
  expect(bytes).toEqual(resume);
});

test("a document that makes its process grow too much is stopped, without affecting others", async () => {
  const limits = { ...own, maxMemoryMb: 100, timeoutMs: 20_000 };
  const [bomb, ...others] = await Promise.all([
    codeOf(readDocument(swelling, limits)),
    ...Array.from({ length: 6 }, () => codeOf(readDocument(resume, limits))),
  ]);
  expect(bomb).toBe("MEMORY_LIMIT");
  expect(others).toEqual(others.map(() => "none"));
});

describe.skipIf(process.platform !== "linux")("a process that is killed from outside", () => {
  test("does not lose the document that it was reading", async () => {
    const work = Promise.all(Array.from({ length: 6 }, () => readDocument(resume, own)));
    await vi.waitFor(async () => expect((await childrenOf()).length).toBeGreaterThan(0));
    for (const pid of await childrenOf()) process.kill(pid, "SIGKILL");
    expect((await work).every(({ text }) => text.includes("Annika Thorsby"))).toBe(true);
  });

  test("that is killed again and again fails with its signal", async () => {
    const work = readDocument(endless, { ...own, timeoutMs: 25_000 }).catch(
      (reason: unknown) => reason,
    );
    let isOver = false;
    void work.then(() => {
      isOver = true;
    });
    while (!isOver) {
      for (const pid of await childrenOf()) process.kill(pid, "SIGABRT");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await work).toMatchObject({ code: "CRASHED", details: { signal: "SIGABRT" } });
  });
});

describe("a host", () => {
  const read = `import { readDocument } from ${JSON.stringify(index)};
    const bytes = new TextEncoder().encode("Ada Lovelace, Python");`;

  test("ends while its pool is idle", async () => {
    const code = `${read} await readDocument(bytes, { isolation: "process" }); console.log("done");`;
    expect(await hostPrints(code)).toBe("done\n");
  });

  test("may be a CommonJS module", async () => {
    const code = `import { createRequire } from "node:module";
      const { readDocument } = createRequire(import.meta.url)(${JSON.stringify(new URL(index).pathname)});
      await readDocument(new TextEncoder().encode("Ada"), { isolation: "process" }); console.log("done");`;
    expect(await hostPrints(code, ["--no-warnings"])).toBe("done\n");
  });

  test("without permission to start processes gets an error that says so", async () => {
    const flag = process.allowedNodeEnvironmentFlags.has("--permission")
      ? "--permission"
      : "--experimental-permission";
    const code = `${read} await readDocument(bytes, { isolation: "process" })
      .catch(({ code, message }) => console.log(code, message));`;
    const printed = await hostPrints(code, [flag, "--allow-fs-read=*", "--no-warnings"]);
    expect(printed).toMatch(/^OPTION_INVALID options\.isolation .*--allow-child-process/);
  });

  test("whose system cannot start a process gets an error that says so", async () => {
    const code = `${read} process.execPath = "/no-such-program";
      await readDocument(bytes, { isolation: "process" })
        .catch(({ code, message }) => console.log(code, message));`;
    expect(await hostPrints(code)).toMatch(/^OPTION_INVALID options\.isolation .*\(ENOENT\)/);
  });

  test("passes none of its environment to the process", async () => {
    vi.stubEnv("SKILLTALLY_PASSWORD", "secret");
    const work = readDocument(endless, { ...own, timeoutMs: 1500, maxMemoryMb: 1001 });
    if (process.platform === "linux") {
      await vi.waitFor(async () => expect((await childrenOf()).length).toBeGreaterThan(0));
      for (const pid of await childrenOf())
        expect(readFileSync(`/proc/${pid}/environ`, "utf8")).not.toContain("secret");
    }
    expect(await codeOf(work)).toBe("TIMEOUT");
    vi.unstubAllEnvs();
  });

  test.skipIf(process.platform === "win32")(
    "that is killed takes a hanging process with it",
    async () => {
      const code = `import { readFileSync } from "node:fs";
        import { readDocument } from ${JSON.stringify(index)};
        const bytes = readFileSync(${JSON.stringify(new URL("../../fixtures/broken/pdf-bomb-operators/file.pdf", import.meta.url).pathname)});
        readDocument(bytes, { isolation: "process", timeoutMs: 60_000 }).catch(() => {});
        setTimeout(() => console.log("busy"), 1500);`;
      const host = spawn(process.execPath, ["--input-type=module", "--eval", code]);
      await once(host.stdout, "data");
      const { stdout } = await promisify(execFile)("pgrep", ["-P", String(host.pid)]);
      const child = Number(stdout.trim().split("\n")[0]);
      host.kill("SIGKILL");
      await vi.waitFor(() => expect(() => process.kill(child, 0)).toThrow("ESRCH"), {
        timeout: 5000,
        interval: 50,
      });
    },
  );
});
