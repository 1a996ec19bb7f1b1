import { readFileSync } from "node:fs";
import { type ClientRequest, type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send, startServer, type UploadServer } from "./upload-server.ts";

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const job = fixture("jobs/backend-node/job.md").toString();
const resume = new Uint8Array(fixture("resumes/single-column/resume.pdf"));

let server: UploadServer;

beforeAll(async () => {
  // Small, so that little is needed to go over; the time is long for a good file on a busy machine.
  server = await startServer({
    MAX_BYTES: "200000",
    MAX_REQUESTS: "20",
    MAX_WAITING: "1",
    TIMEOUT_MS: "5000",
  });
});

afterAll(async () => {
  await server.stop();
});

/** A request that has begun and whose body is not at its end. */
function begin(url: string, headers: Readonly<Record<string, string>> = {}): ClientRequest {
  const begun = request(`${url}/analyze`, {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=cut", ...headers },
  });
  begun.on("error", () => {});
  begun.write("--cut\r\n");
  return begun;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function answerTo(begun: ClientRequest): Promise<Reply> {
  return new Promise((resolve) => {
    begun.once("response", async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      // Its own body is not at its end, so that its connection cannot serve another.
      begun.destroy();
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
  });
}

test("an answer may not be cached", async () => {
  const { status, headers } = await send(server.url, { bytes: resume, job: "" });
  expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
});

test("a body that says it is too large is refused before it is sent", async () => {
  const { status, body } = await answerTo(begin(server.url, { "Content-Length": "200001" }));
  expect([status, JSON.parse(body).code]).toEqual([413, "TOO_LARGE"]);
});

test("a body that turns out too large is refused before its end", async () => {
  const begun = begin(server.url);
  begun.write("x".repeat(200_001));
  const { status, body } = await answerTo(begun);
  expect([status, JSON.parse(body).code]).toEqual([413, "TOO_LARGE"]);
});

test.for([
  ["a form without a file", { job: "Go" }, 400, "RESUME_MISSING"],
  ["a text in place of the file", { resume: "/etc/passwd" }, 400, "RESUME_MISSING"],
  [
    "a file in place of the text",
    { resume: new Blob(["Go"]), job: new Blob(["Go"]) },
    400,
    "FORM_INVALID",
  ],
  [
    "a posting that is a book",
    { resume: new Blob(["Go"]), job: "Go ".repeat(20_000) },
    413,
    "JOB_TOO_LONG",
  ],
] as const)("%s is refused", async ([, fields, expected, code]) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await fetch(`${server.url}/analyze`, { method: "POST", body });
  expect([response.status, await response.json()]).toMatchObject([expected, { code }]);
});

test("a body that is no form is refused", async () => {
  const response = await fetch(`${server.url}/analyze`, { method: "POST", body: "{}" });
  expect([response.status, await response.json()]).toMatchObject([400, { code: "FORM_INVALID" }]);
});

test("who finds no place is told to come back, and who goes away gives its place back", async () => {
  const begun = Array.from({ length: 22 }, () => begin(server.url));
  const { status, headers, body } = await Promise.race(begun.map(answerTo));
  expect([status, headers["retry-after"], JSON.parse(body).code]).toEqual([503, "2", "BUSY"]);
  const ask = () => send(server.url, { bytes: resume, job: "" });
  expect(await ask()).toMatchObject({ status: 503 });
  for (const one of begun) one.destroy();
  await expect.poll(ask, { timeout: 15_000 }).toMatchObject({ status: 200 });
});

test("uploads whose bodies never come hold nobody up for long", async () => {
  const other = await startServer({ BODY_TIMEOUT_MS: "1000" });
  const begun = Array.from({ length: 40 }, () => begin(other.url));
  const replies = begun.map((one) => answerTo(one).catch(() => undefined));
  const start = performance.now();
  expect(await send(other.url, { bytes: resume, job })).toMatchObject({ status: 200 });
  expect(performance.now() - start).toBeLessThan(5000);
  expect((await Promise.all(replies)).some((reply) => reply?.status === 408)).toBe(true);
  await other.stop();
});

test("a form of many small parts is refused before it is taken apart", async () => {
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';
  const start = performance.now();
  const response = await fetch(`${server.url}/analyze`, {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: `${part.repeat(3000)}--x--\r\n`,
  });
  expect([response.status, await response.json()]).toMatchObject([400, { code: "FORM_INVALID" }]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("nothing of an upload is written to the output", async () => {
  await send(server.url, { bytes: resume, job });
  expect(server.output()).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
});

test("asked to end, it answers what has begun, and ends well", async () => {
  const other = await startServer({ MAX_REQUESTS: "1", MAX_WAITING: "1" });
  const begun = [begin(other.url), begin(other.url), begin(other.url)];
  const replies = begun.map(answerTo);
  // The refused one tells that the other one is inside.
  await Promise.race(replies);
  const exitCode = other.stop();
  const rest =
    'Content-Disposition: form-data; name="resume"; filename="a"\r\n\r\nGo\r\n--cut--\r\n';
  for (const one of begun) if (!one.destroyed) one.end(rest);
  const statuses = (await Promise.all(replies)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 200, 503]);
  expect(await exitCode).toBe(0);
  await expect(fetch(other.url)).rejects.toThrow();
});

test("a posting that takes too long is blamed for it, and not the resume", async () => {
  const hasty = await startServer({ TIMEOUT_MS: "1" });
  try {
    const { status, body } = await send(hasty.url, { bytes: resume, job: job.repeat(10) });
    expect([status, JSON.parse(body).code]).toEqual([422, "JOB_UNREADABLE"]);
  } finally {
    await hasty.stop();
  }
});
