import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { run } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const rows = [
  { title: "Java Developer", body: "Requirements:\n- Spring, Kafka and SQL, five years of them" },
  { title: "PHP Developer", body: "Requirements:\n- Laravel; MySQL on Linux servers of our own" },
  {
    title: "Python Developer",
    body: 'Requirements:\n- Django, "PostgreSQL" and Redis for our shop',
  },
];
const lines = rows.map((row) => JSON.stringify(row)).join("\n");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (delimiter: string, end = "\n") =>
  [["title", "body"], ...rows.map(({ title, body }) => [title, body])]
    .map((row) => row.map(quoted).join(delimiter))
    .join(end);

async function profileOf(path: string, ...flags: readonly string[]) {
  const { code, stdout, stderr } = await run(["profile", path, "--column", "body", ...flags]);
  return { code, stderr, profile: stdout === "" ? undefined : JSON.parse(stdout) };
}

describe("a table of postings", () => {
  test.for<[string, string]>([
    ["rows.jsonl", lines],
    ["windows.jsonl", `\uFEFF${lines.replaceAll("\n", "\r\n")}\r\n`],
    ["rows.csv", csv(",")],
    ["semicolons.csv", `\uFEFF${csv(";", "\r\n")}`],
    ["rows.tsv", csv("\t")],
  ])("%s gives the same counts in every form", async ([name, text]) => {
    const { code, profile } = await profileOf(file(name, text), "--title", "title");
    expect(code).toBe(0);
    expect(profile.documents).toBe(3);
    expect(profile.keywords.postgresql).toEqual({ documents: 1, mentions: 1 });
    expect(profile.keywords.java).toEqual({ documents: 1, mentions: 1 });
  });

  test.for([
    [",", ";"],
    [";", ","],
  ])("whose cells %j separates may have %j in them, unquoted", async ([sign = "", other = ""]) => {
    const text = `title${sign}body\nDeveloper${sign}Requirements: Java${other} Kafka${other} Redis\n`;
    const { profile } = await profileOf(file("unquoted.csv", text), "--title", "title");
    expect(profile.keywords).toMatchObject({ java: {}, "apache-kafka": {}, redis: {} });
  });

  test("with a line that is longer than any posting counts the others, and reports it", async () => {
    const long = JSON.stringify({ body: `Requirements: Go. ${"Kafka ".repeat(3_000_000)} Rust` });
    const path = file("long.jsonl", `${long}\n${lines}\n${long}`);
    const { code, stderr, profile } = await profileOf(path);
    expect(profile.documents).toBe(3);
    expect(profile.keywords.go).toBeUndefined();
    expect(stderr).toMatch(/long\.jsonl:1: is longer than 16 million characters; it is left out/);
    expect(stderr).toMatch(/long\.jsonl:5: is longer/);
    expect(code).toBe(2);
  });

  test("can be counted by the fields that its titles name", async () => {
    const { profile } = await profileOf(
      file("rows.jsonl", lines),
      "--title",
      "title",
      "--group-by",
      "field",
    );
    expect(profile.kind).toBe("postings");
    expect(Object.keys(profile.groups)).toEqual(["backend", "java", "php", "python", "software"]);
    expect(profile.groups.java.keywords["apache-kafka"].asks.required).toBe(1);
  });

  test("reports which lines of JSON cannot be read, and counts the rest", async () => {
    const path = file(
      "broken.jsonl",
      `${lines}\n{"body": \n[1]\n{"other": "Go"}\n\n{"body": "Kubernetes for all of our clusters"}`,
    );
    const { code, stderr, profile } = await profileOf(path);
    expect([code, profile.documents]).toEqual([2, 4]);
    expect(stderr).toContain(`${path}:4: is not a JSON object; the line is left out`);
    expect(stderr).toContain(`${path}:5: is not a JSON object`);
    expect(stderr).toContain(`${path}:6: has no text in "body"; name its column with --column`);
  });

  test("reports at most twenty of them, and how many more there are", async () => {
    const { stderr } = await profileOf(file("many.jsonl", `${"{\n".repeat(50)}${lines}`));
    expect(stderr.split("\n").filter((line) => line.includes("is not a JSON"))).toHaveLength(20);
    expect(stderr).toContain("30 more lines cannot be read");
  });

  test("of CSV without the column gives an error that lists the existing ones", async () => {
    const { code, stderr, profile } = await profileOf(file("other.csv", 'id,text\n1,"Go"'));
    expect([code, profile]).toEqual([2, undefined]);
    expect(stderr).toContain('has no column "body", only "id", "text"; name one with --column');
  });

  test("that is an empty file is an error", async () => {
    expect((await profileOf(file("empty.csv", ""))).stderr).toContain("is empty");
    expect((await profileOf(file("empty.jsonl", ""))).stderr).toContain(
      "no document could be read",
    );
    expect((await profileOf(join(folder, "nowhere.jsonl"))).stderr).toContain("no such file");
  });

  test("does not quote the content of a broken row", async () => {
    const { stderr } = await profileOf(file("secret.jsonl", "Ada Example, ada@example.org"));
    expect(stderr).not.toContain("Ada");
  });
});

describe("near copies", () => {
  const posting = `${rows[0]?.body} and further words of the posting, so that a city changes few of them: we are forty people who write software for harbors`;
  const path = file(
    "copies.jsonl",
    ["Lyon", "Porto", "Leeds"]
      .map((city) => JSON.stringify({ body: `${posting}\n${city}` }))
      .join("\n"),
  );

  test("count once, and a message says how many were left out", async () => {
    const { stderr, profile } = await profileOf(path);
    expect([profile.documents, profile.copies]).toEqual([1, 2]);
    expect(stderr).toContain("2 of 3 texts are nearly the same as another");
  });

  test("all count with --keep-copies", async () => {
    const { stderr, profile } = await profileOf(path, "--keep-copies");
    expect([profile.documents, profile.copies, stderr]).toEqual([3, undefined, ""]);
  });
});

describe("shards", () => {
  const path = file(
    "shards.jsonl",
    Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ body: `${i % 3 === 0 ? "Java" : "Go"} for project ${i} of team ${i * 7}` }),
    ).join("\n"),
  );

  test.for([["--keep-copies"], []])("add up to the whole, byte for byte (%s)", async (flags) => {
    const parts = [1, 2, 3].map((i) => join(folder, `part-${i}.json`));
    for (const [i, part] of parts.entries()) {
      await run([
        "profile",
        path,
        "--column",
        "body",
        "--shard",
        `${i + 1}/3`,
        "--output",
        part,
        ...flags,
      ]);
    }
    const whole = await run(["profile", path, "--column", "body", ...flags]);
    const merged = await run(["merge", ...parts.toReversed()]);
    expect(merged.stdout).toBe(whole.stdout);
    expect(JSON.parse(readFileSync(parts[0] ?? "", "utf8")).documents).toBeLessThan(30);
  });

  test.for(["0/3", "4/3", "1", "a/b"])("%s is not a valid shard", async (shard) => {
    const { code, stderr } = await run(["profile", path, "--shard", shard]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("such as 2/8")]);
  });
});

describe("a group of a profile", () => {
  const path = file("market.jsonl", lines);
  const jobs = join(folder, "market.json");
  const resume = file("java.txt", "Ada Example\n\nSkills\nSpring, SQL");
  const count = () =>
    run([
      "profile",
      path,
      "--column",
      "body",
      "--title",
      "title",
      "--group-by",
      "field",
      "--output",
      jobs,
    ]);

  test("can be used in place of a posting, and of a profile", async () => {
    await count();
    const { stdout } = await run(["analyze", resume, "--field", `${jobs}#java`]);
    expect(stdout).toMatch(
      /^Ada Example compared with 1 posting for java\n[\s\S]*Spring +by 100 %/,
    );
    const resumes = join(folder, "resumes.json");
    await run(["profile", resume, "--kind", "resumes", "--output", resumes]);
    expect((await run(["compare", `${jobs}#php`, resumes])).stdout).toMatch(
      /^1 posting for php, 1 resume\n/,
    );
    const wrong = await run(["compare", resumes, jobs]);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('kind must be "postings" in the first profile'),
    ]);
  });

  test("is found from the folder of a config file, and of a table of expectations", async () => {
    await count();
    const config = file("config.json", JSON.stringify({ field: "market.json#java" }));
    const { stdout } = await run(["analyze", resume, "--config", config]);
    expect(stdout).toMatch(/^Ada Example compared with 1 posting for java\n/);
    const table = file("table.yml", "cases:\n  - {resume: java.txt, field: market.json#java}\n");
    const { code, stdout: verified } = await run(["verify", table, "--format", "json"]);
    expect([code, JSON.parse(verified).cases[0].score]).toEqual([0, expect.any(Number)]);
  });

  test("that does not exist gives an error that lists the existing ones", async () => {
    await count();
    const { code, stderr } = await run(["analyze", resume, "--field", `${jobs}#cobol`]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('has no group "cobol"; it has backend, java, php'),
    ]);
  });
});

describe("merge", () => {
  const one = { lexicon: "one", documents: 2, keywords: { go: { documents: 1, mentions: 1 } } };
  const path = file("one.json", JSON.stringify(one));

  test.for<[string, object | string, string]>([
    ["another lexicon", { ...one, lexicon: "two" }, "differ in their lexicon (one and two)"],
    [
      "another period",
      { ...one, period: { from: "2024", to: "2024" } },
      "differ in their period (none and 2024 to 2024)",
    ],
    ["another kind", { ...one, kind: "resumes" }, "differ in their kind (none and resumes)"],
    ["a negative count", { ...one, documents: -1 }, "documents must be a whole number, 0 or more"],
    ["no JSON", "{", "is not valid JSON"],
  ])("of %s gives an error that names the file, and writes nothing", async ([, json, message]) => {
    const other = file("other.json", typeof json === "string" ? json : JSON.stringify(json));
    const output = join(folder, "sum.json");
    const { code, stderr } = await run(["merge", path, other, "--output", output]);
    expect(code).toBe(2);
    expect(stderr).toContain("other.json: ");
    expect(stderr).toContain(message);
    expect(() => readFileSync(output)).toThrow();
  });

  test("of one profile gives that profile", async () => {
    expect(JSON.parse((await run(["merge", path])).stdout)).toEqual(one);
  });

  test("does not overwrite its input", async () => {
    expect((await run(["merge", path, "--output", path])).stderr).toContain(
      "is a file that is read",
    );
  });
});
