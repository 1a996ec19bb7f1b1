import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  compareResults,
  type Expected,
  end,
  openQueue,
  type Queue,
  queueProblem,
  runWithKills,
  writeResumes,
} from "./queue.ts";

const count = 20;

/** The reason stands in the name, so that nobody takes what is left out for passed. */
const reason = queueProblem === undefined ? "" : ` (left out: ${queueProblem})`;

describe.skipIf(queueProblem !== undefined)(
  `${count} resumes, workers killed, Redis restarted${reason}`,
  () => {
    let queue: Queue;
    let expected: readonly Expected[];
    let output = "";

    beforeAll(async () => {
      queue = await openQueue({ MOST_OPEN: "12" });
      expected = await writeResumes(queue.root, count);
      const workers = [queue.work(), queue.work()];
      const survived = await runWithKills(queue, workers, count / 5);
      expect(survived.redis).toBeGreaterThan(0);
      expect(survived.runs).toBe(1);
      await Promise.all(workers.map(end));
      output = survived.output;
    }, 280_000);

    afterAll(() => queue.close());

    test("nothing is lost and nothing is there twice; each result is that of a single process", () => {
      const { wrong, rows, contents } = compareResults(queue.database, expected);
      expect(wrong).toEqual([]);
      expect(rows).toBe(contents);
    });

    test("what cannot be read is dead, with its code, after one try", async () => {
      expect(output).toMatch(/, 2 dead\n/);
      const dead = await queue.dead();
      expect(dead).toContain("resumes/old-word.pdf: FORMAT_OLD_WORD: ");
      expect(dead).toContain("resumes/encrypted-pdf.pdf: ENCRYPTED: ");
      expect(dead).toMatch(/\n2 dead\n$/);
    });

    test("a second run finds everything unchanged, and needs no worker for it", async () => {
      const again = await queue.run().ended;
      expect(again.code).toBe(0);
      expect(again.output).toContain(`0 done, ${count} unchanged, 2 dead\n`);
    });

    test("a run that is stopped says so, and the next one goes on", async () => {
      writeFileSync(join(queue.root, "resumes/new.txt"), "Jo Plonk\n\nSkills\nNode.js\n");
      const stopped = queue.run();
      await stopped.says("2 dead, 1 in the queue");
      stopped.child.kill("SIGTERM");
      const { code, output: said } = await stopped.ended;
      expect([code, said]).toEqual([130, expect.stringContaining("stopped; run it again")]);
      const worker = queue.work();
      expect((await queue.run().ended).output).toContain(`1 done, ${count} unchanged, 2 dead\n`);
      await end(worker);
    });

    test("a worker that is told to stop finishes what it has begun", async () => {
      const worker = queue.work();
      // What it says first, when it can be told.
      await new Promise((resolve) => worker.stdout?.once("data", resolve));
      const ended = new Promise((resolve) => worker.once("exit", resolve));
      worker.kill("SIGTERM");
      expect(await ended).toBe(0);
    });

    test("a dead task is tried again when somebody asks for it", async () => {
      expect(await queue.dead("--retry", "ENCRYPTED")).toBe("1 put back\n");
      const worker = queue.work();
      expect((await queue.run().ended).output).toContain("2 dead\n");
      await end(worker);
    });

    test("a file that has changed since its task was made is not taken for it", async () => {
      writeFileSync(join(queue.root, "resumes/late.txt"), "Jo Plonk\n\nSkills\nGo\n");
      const filled = queue.run();
      // The dead stand in the queue, too, until they have been looked at: "1 in the queue" alone can be one of them.
      await filled.says("2 dead, 1 in the queue");
      writeFileSync(join(queue.root, "resumes/late.txt"), "Jo Plonk\n\nSkills\nRust\n");
      const worker = queue.work();
      expect((await filled.ended).output).toContain("3 dead\n");
      expect(await queue.dead()).toContain("resumes/late.txt: CHANGED: ");
      await end(worker);
    });

    test("a run that is stopped while Redis is gone ends, and says what is wrong", async () => {
      writeFileSync(join(queue.root, "resumes/last.txt"), "Jo Plonk\n\nSkills\nPerl\n");
      const stopped = queue.run();
      // The file that had changed is the other one.
      await stopped.says("2 dead, 2 in the queue");
      await queue.stopRedis();
      await stopped.says("queue: Redis does not answer (");
      stopped.child.kill("SIGTERM");
      const { code, output: said } = await stopped.ended;
      expect([code, said]).toEqual([130, expect.stringContaining("stopped; run it again")]);
    });
  },
);

test.skipIf(queueProblem !== undefined)(`the example keeps to its types${reason}`, () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "examples/queue"], { cwd: root });
});
