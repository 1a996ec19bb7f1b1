import { execFileSync, spawn } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { job, main, resume, root, run } from "./run.ts";

// A server starts processes of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = realpathSync(mkdtempSync(join(tmpdir(), "skilltally-mcp-")));
const inside = join(folder, "inside");
const clients: Client[] = [];

/** A client connected to a new server. */
async function connect(...flags: readonly string[]): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const args = [main, "mcp", ...flags];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, stderr: "ignore" }),
  );
  clients.push(client);
  return client;
}

/**
 * The result of a call, which the client validates against the tool's schema; for an error, its code and
 * message.
 */
// biome-ignore lint/suspicious/noExplicitAny: what stands in it is what the tests look at.
async function call(client: Client, name: string, args: object): Promise<any> {
  const { structuredContent, content, isError } = await client.callTool({
    name,
    arguments: { ...args },
  });
  const [first] = content;
  expect(first?.type === "text" && JSON.parse(first.text)).toEqual(structuredContent);
  expect(isError === true).toBe(Object.hasOwn(structuredContent as object, "error"));
  return structuredContent;
}

const codeOf = async (client: Client, path: string): Promise<string | undefined> =>
  (await call(client, "analyze_resume", { resume: { path } })).error?.code;

let server: Client;

beforeAll(async () => {
  mkdirSync(inside);
  mkdirSync(join(folder, "inside-too"));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put("secret.txt", "Skills\nJava");
  put("inside-too/secret.txt", "Skills\nJava");
  copyFileSync(join(root, resume), join(inside, "resume.pdf"));
  copyFileSync(join(root, job), join(inside, "job.md"));
  put("inside/plain.txt", "Ilse Zabrowski\nilse@x.example\n\nSkills\nKotlin");
  put("inside/broken.pdf", "%PDF-1.7 Zabrowski");
  put("inside/large.txt", "");
  truncateSync(join(inside, "large.txt"), 21 * 1024 * 1024);
  // A sparse file of a terabyte.
  put("inside/endless.txt", "");
  truncateSync(join(inside, "endless.txt"), 2 ** 40);
  symlinkSync(join(inside, "round.txt"), join(inside, "round.txt"));
  symlinkSync(join(folder, "secret.txt"), join(inside, "leaves.txt"));
  symlinkSync(join(folder, "inside-too"), join(inside, "leaving"));
  symlinkSync(join(inside, "plain.txt"), join(inside, "stays.txt"));
  execFileSync("mkfifo", [join(inside, "pipe.txt")]);
  server = await connect("--root", inside);
});

afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  rmSync(folder, { recursive: true });
});

test("offers read-only tools with typed arguments and results", async () => {
  const { tools } = await server.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "analyze_resume",
    "rank_resumes",
    "find_skills",
    "compare_profiles",
    "explain_score",
  ]);
  for (const { inputSchema, outputSchema, annotations } of tools) {
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: "object" });
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
  }
});

describe("the tools give the same results as the command:", () => {
  const now = "2026-11-20";
  const asked = { resume: { path: "resume.pdf" }, job: { path: "job.md" }, now };
  const analyzed = async () => {
    const flags = ["--job", job, "--now", now, "--format", "json"];
    return JSON.parse((await run(["analyze", resume, ...flags])).stdout);
  };

  test("analyze_resume", async () => {
    const { match, findings } = await analyzed();
    const told = await call(server, "analyze_resume", asked);
    expect(told.match).toMatchObject({ score: match.score, band: match.band });
    expect(told.match.contributions.map(({ points }: { points: number }) => points)).toEqual(
      match.contributions.map(({ points }: { points: number }) => points),
    );
    expect(told.findings.map(({ code }: { code: string }) => code)).toEqual(
      findings.map(({ code }: { code: string }) => code),
    );
  });

  test.for(["auto", "backend"])(
    "analyze_resume and explain_score, for the field %s",
    async (field) => {
      const flags = ["--field", field, "--now", now, "--format", "json"];
      const analysis = JSON.parse((await run(["analyze", resume, ...flags])).stdout);
      const { id, because } = analysis.field;
      const { score, band } = analysis.match;
      const wanted = { resume: { path: "resume.pdf" }, field, now };
      const told = await call(server, "analyze_resume", wanted);
      expect(told).toMatchObject({ field: { id, because }, match: { score, band } });
      const explained = await call(server, "explain_score", wanted);
      expect(explained).toMatchObject({ field: { id, because }, score, band });
    },
  );

  test("a score that is based on little is marked in each tool", async () => {
    const little = { job: { text: "We need Kotlin." }, now };
    const text = "Jo Plonk\n\nSkills\nKotlin, Java, Go";
    const { match } = await call(server, "analyze_resume", { resume: { text }, ...little });
    expect(match.caution).toBe("few-requirements");
    const explained = await call(server, "explain_score", { resume: { text }, ...little });
    const { ranking } = await call(server, "rank_resumes", { resumes: [{ text }], ...little });
    for (const { band, caution } of [explained, ranking[0]])
      expect({ band, caution }).toEqual({ band: match.band, caution: match.caution });
  });

  test("explain_score, whose points less the deductions add up to the score", async () => {
    const { match } = await analyzed();
    const { score, requirements, deductions } = await call(server, "explain_score", asked);
    const points = [...requirements, ...deductions].map((one: { points: number }) =>
      Math.round(100 * one.points),
    );
    const sum = points.reduce((total: number, one: number) => total + one, 0);
    expect(sum).toBe(Math.round(100 * score));
    const [first] = match.contributions;
    expect(requirements[0]).toMatchObject({ name: first.name, because: first.because });
  });

  test("explain_score, for one requirement by any name of the skill", async () => {
    const { requirements } = await call(server, "explain_score", {
      ...asked,
      requirement: "postgres",
    });
    expect(requirements).toMatchObject([{ name: "PostgreSQL", status: "met" }]);
  });

  test("rank_resumes, for files, texts and folders", async () => {
    const resumes = [{ path: "resume.pdf" }, { text: "Jo Plonk\n\nSkills\nCobol" }, { path: "." }];
    const { ranking, failed } = await call(server, "rank_resumes", {
      resumes,
      job: { path: "job.md" },
      now,
    });
    const names = ranking.map(({ name }: { name: string }) => name);
    expect(names.slice(0, 2)).toEqual(["resume.pdf", "resume.pdf"]);
    expect(names).toContain("text 2");
    expect(ranking.map(({ rank }: { rank: number }) => rank).slice(0, 3)).toEqual([1, 1, 3]);
    expect(failed).toMatchObject([
      { name: "broken.pdf", code: "DAMAGED" },
      { name: "endless.txt", code: "TOO_LARGE" },
      { name: "large.txt", code: "TOO_LARGE" },
    ]);
  });

  test("find_skills, and why words were refused", async () => {
    const text = "Golang, golang and Go on k8s, ready to go to market";
    const { skills, refused } = await call(server, "find_skills", {
      document: { text },
      explain: true,
    });
    expect(skills[0]).toMatchObject({ skill: "go", mentions: 3 });
    expect(skills[0].writtenAs).toEqual(["Golang", "golang", "Go"]);
    expect(refused).toMatchObject([{ surface: "go", name: "Go" }]);
  });

  test("compare_profiles", async () => {
    const { stdout } = await run(["compare", "--field", "devops", "--format", "json"]);
    const { gaps } = await call(server, "compare_profiles", { jobs: { field: "devops" } });
    expect(gaps).toEqual(JSON.parse(stdout).slice(0, 40));
  });
});

describe("files", () => {
  test.for([
    ["../secret.txt", "OUTSIDE_ROOTS"],
    ["../inside-too/secret.txt", "OUTSIDE_ROOTS"],
    ["../nothing-there.txt", "OUTSIDE_ROOTS"],
    ["x/../../secret.txt", "OUTSIDE_ROOTS"],
    ["..", "OUTSIDE_ROOTS"],
    ["/etc/passwd", "OUTSIDE_ROOTS"],
    ["leaves.txt", "OUTSIDE_ROOTS"],
    ["leaving/secret.txt", "OUTSIDE_ROOTS"],
    ["nothing-there.txt", "FILE_UNREADABLE"],
    ["pipe.txt", "FILE_UNREADABLE"],
    [".", "FILE_UNREADABLE"],
    ["large.txt", "TOO_LARGE"],
    ["endless.txt", "TOO_LARGE"],
    ["round.txt", "FILE_UNREADABLE"],
    ["broken.pdf", "DAMAGED"],
    ["plain.txt\0", "FILE_UNREADABLE"],
  ] as const)("%j is refused with %s", async ([path, code]) => {
    expect(await codeOf(server, path)).toBe(code);
  });

  test("are read below a root by relative and absolute paths, and through links that stay below it", async () => {
    for (const path of ["plain.txt", join(inside, "plain.txt"), "stays.txt", "./x/../plain.txt"])
      expect(await codeOf(server, path)).toBeUndefined();
  });

  test("in a folder are those below it, but none behind a link", async () => {
    const { ranking } = await call(server, "rank_resumes", {
      resumes: [{ path: inside }],
      field: "backend",
    });
    const names = ranking.map(({ name }: { name: string }) => name).toSorted();
    expect(names).toEqual(["job.md", "plain.txt", "resume.pdf"].map((name) => join(inside, name)));
  });

  test("are not read at all without a root", async () => {
    const rootless = await connect();
    expect(await codeOf(rootless, "/etc/passwd")).toBe("NO_ROOT");
    const { skills } = await call(rootless, "find_skills", { document: { text: "Kotlin" } });
    expect(skills).toMatchObject([{ skill: "kotlin" }]);
  });

  test("leave none of their words in an error", async () => {
    const { error } = await call(server, "analyze_resume", { resume: { path: "broken.pdf" } });
    expect(JSON.stringify(error)).not.toMatch(/Zabrowski/);
  });
});

describe("arguments", () => {
  test.for([
    ["analyze_resume", {}, /^resume: /],
    ["analyze_resume", { resume: { path: 5 } }, /^resume: expected \{"path"/],
    ["analyze_resume", { resume: { text: "x", path: "y" } }, /^resume: expected/],
    ["analyze_resume", { resume: { text: "x" }, secret: 1 }, /^arguments: /],
    ["analyze_resume", { resume: { text: "x" }, now: "tomorrow" }, /^now: expected a day/],
    ["analyze_resume", { resume: { text: "x" }, job: { text: "y" }, field: "devops" }, /one of/],
    ["rank_resumes", { resumes: [], field: "devops" }, /^resumes: /],
    ["rank_resumes", { resumes: [{ text: "x" }] }, /^job or field: expected/],
    ["rank_resumes", { resumes: [{ text: "x" }], field: "auto" }, /^field: auto chooses a field/],
    ["explain_score", { resume: { text: "x" } }, /^job or field: expected/],
    ["compare_profiles", { jobs: { field: "devops" }, limit: 0 }, /^limit: /],
  ] as const)("%s refuses %j", async ([name, args, message]) => {
    const { error } = await call(server, name, args);
    expect(error).toMatchObject({
      code: "ARGUMENTS_INVALID",
      message: expect.stringMatching(message),
    });
  });

  test("that the library refuses give its error code", async () => {
    const field = { resume: { text: "x" }, field: "cooking" };
    expect((await call(server, "analyze_resume", field)).error.code).toBe("OPTION_INVALID");
    const unknown = { resume: { text: "x" }, field: "devops", requirement: "Juggling" };
    expect((await call(server, "explain_score", unknown)).error.code).toBe("REQUIREMENT_UNKNOWN");
    const profile = { jobs: { path: "plain.txt" } };
    expect((await call(server, "compare_profiles", profile)).error.code).toBe("FILE_UNREADABLE");
  });
});

test("with --blind no answer identifies the person, and the score stays the same", async () => {
  const blind = await connect("--root", inside, "--blind");
  const asked = { resume: { path: "resume.pdf" }, job: { path: "job.md" }, now: "2026-11-20" };
  const { job: _, ...rest } = asked;
  for (const args of [asked, { ...rest, field: "auto" }]) {
    const open = await call(server, "analyze_resume", args);
    for (const name of ["analyze_resume", "explain_score"]) {
      const told = await call(blind, name, args);
      expect(JSON.stringify(told)).not.toMatch(/Annika|Thorsby|example\.com/i);
      expect(told.score ?? told.match.score).toBe(open.match.score);
    }
  }
});

test("a document that takes too long fails only its own call", async () => {
  const hasty = await connect("--root", inside, "--timeout", "0.001");
  expect(await codeOf(hasty, "resume.pdf")).toBe("TIMEOUT");
  expect((await hasty.listTools()).tools).toHaveLength(5);
});

test("a text whose skills take too long to find fails only its own call", async () => {
  const hasty = await connect("--timeout", "1");
  const found = await call(hasty, "find_skills", { document: { text: "go ".repeat(600_000) } });
  expect(found.error.code).toBe("TIMEOUT");
});

test("a call that is canceled ends, and the server goes on", async () => {
  const stop = new AbortController();
  const resumes = Array.from({ length: 100 }, () => ({ path: "resume.pdf" }));
  const ranking = server.callTool(
    { name: "rank_resumes", arguments: { resumes, job: { path: "job.md" } } },
    { signal: stop.signal },
  );
  setTimeout(() => stop.abort(), 50);
  await expect(ranking).rejects.toThrow();
  expect(await codeOf(server, "plain.txt")).toBeUndefined();
});

test("only messages are written to standard output, and the server ends with its input", async () => {
  const child = spawn(process.execPath, [main, "mcp"], { stdio: ["pipe", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.on("data", (piece) => {
    stdout += piece;
  });
  const answered = new Promise((resolve) => child.stdout.once("data", resolve));
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdin.write("this is no message\n{}\n");
  const params = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "raw", version: "1" },
  };
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`);
  await answered;
  child.stdin.end();
  expect(await ended).toBe(0);
  const messages = stdout.trim().split("\n");
  expect(messages.map((line) => JSON.parse(line).jsonrpc)).toEqual(messages.map(() => "2.0"));
});

test("a root that is not a folder is wrong usage", async () => {
  const { code, stderr } = await run(["mcp", "--root", resume]);
  expect([code, stderr]).toEqual([2, `skilltally: --root ${resume}: is not a folder; name one\n`]);
});

test("only this command loads the server's package", () => {
  const chunks = join(root, "dist/chunks");
  const users = readdirSync(chunks).filter((file) =>
    readFileSync(join(chunks, file), "utf8").includes("@modelcontextprotocol"),
  );
  expect(users).toEqual(["run-mcp.js"]);
  expect(readFileSync(join(root, "dist/cli/program.js"), "utf8")).not.toContain("modelcontext");
});
