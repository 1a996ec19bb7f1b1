import type { TaskName } from "../analyze/task.ts";
import type { Message, Purpose, Task } from "./answer.ts";
import { leaveOutRepeats, repeatable } from "./repeats.ts";
import { type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { startProcess } from "./start-process.ts";
import { startThread } from "./start-thread.ts";

/** What work runs in, apart from the host's own thread. */
export type Kind = "process" | "worker";

/** Runners without work end after this long. */
const idleMs = 10_000;

/** A runner and what it is doing. */
interface Member {
  readonly runner: Runner;
  readonly kind: Kind;
  /** Whether it has loaded what postings need, rather than resumes. */
  readonly readsPostings: boolean;
  readonly maxMemoryMb: number;
  /** Of the task it runs; absent while it waits for one. */
  settle?: { resolve(value: unknown): void; reject(reason: unknown): void };
  idle?: NodeJS.Timeout;
  /** What it was last sent and still has. */
  has: readonly unknown[];
  /** An answer that was on its way when it was ended may still arrive, and must not make it wait for work again. */
  isEnded: boolean;
}

const starts: Readonly<Record<Kind, (start: Start, listener: Listener) => Runner>> = {
  process: startProcess,
  worker: startThread,
};

// One pool for each host. The runner that was used last stands last, and is used next: its code is warm.
const waiting: Member[] = [];

const postingTasks: ReadonlySet<TaskName> = new Set(["parseJob", "profileKeywords"]);

/**
 * Starts runners that wait for work, each loading what its purpose needs while the caller does something else. They neither keep the host alive
 * nor have to be used. One that cannot be started is left out: the task that needs it says why.
 */
export function startRunners(kind: Kind, purposes: readonly Purpose[], maxMemoryMb: number): void {
  for (const purpose of purposes) {
    try {
      rest(startMember(kind, purpose === "posting", { purpose, maxMemoryMb }));
    } catch {
      // Said by the task.
    }
  }
}

/**
 * Runs a task in a runner of its own and gives what it answers. The runner is ended when `signal` aborts; the call then rejects with the
 * signal's reason. Rejects with what the task throws, and with the error that ended the runner.
 */
export function runIn(
  kind: Kind,
  task: Task,
  maxMemoryMb: number,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const member = takeMember(kind, task, maxMemoryMb);
    clearTimeout(member.idle);
    member.runner.ref();
    const abort = () => {
      end(member);
      reject(signal.reason);
    };
    const done =
      <T>(settle: (value: T) => void) =>
      (value: T) => {
        signal.removeEventListener("abort", abort);
        settle(value);
      };
    member.settle = { resolve: done(resolve), reject: done(reject) };
    signal.addEventListener("abort", abort, { once: true });
    try {
      member.runner.send({ ...task, things: leaveOutRepeats(task.things, member.has) });
      member.has = repeatable(task.things);
    } catch (error) {
      // The runner has not begun.
      member.settle.reject(new RunnerError({ kind: "unsendable" }, { cause: error }));
      rest(member);
    }
  });
}

/** A waiting runner, rather one that has done such work before; else a new one. */
function takeMember(kind: Kind, { name }: Task, maxMemoryMb: number): Member {
  const readsPostings = postingTasks.has(name);
  const fits = (member: Member): boolean =>
    member.kind === kind && member.maxMemoryMb === maxMemoryMb;
  const alike = waiting.findLastIndex((one) => fits(one) && one.readsPostings === readsPostings);
  const index = alike === -1 ? waiting.findLastIndex(fits) : alike;
  const [member] = index === -1 ? [] : waiting.splice(index, 1);
  return member ?? startMember(kind, readsPostings, { purpose: undefined, maxMemoryMb });
}

function startMember(kind: Kind, readsPostings: boolean, start: Start): Member {
  const runner = starts[kind](start, {
    answered: (message) => takeAnswer(member, message),
    ended: (error) => {
      end(member);
      member.settle?.reject(error);
    },
  });
  const member: Member = {
    runner,
    kind,
    readsPostings,
    maxMemoryMb: start.maxMemoryMb,
    has: [],
    isEnded: false,
  };
  return member;
}

function takeAnswer(member: Member, message: Message): void {
  if (member.isEnded) return;
  const { settle } = member;
  if (message.isSpent === true) {
    delete member.settle;
    end(member);
  } else rest(member);
  if ("error" in message)
    settle?.reject(Object.assign(new Error(message.error.message), message.error));
  else settle?.resolve(message.answer);
}

function rest(member: Member): void {
  delete member.settle;
  member.runner.unref();
  member.idle = setTimeout(() => end(member), idleMs).unref();
  waiting.push(member);
}

function end(member: Member): void {
  member.isEnded = true;
  clearTimeout(member.idle);
  const index = waiting.indexOf(member);
  if (index !== -1) waiting.splice(index, 1);
  member.runner.unref();
  member.runner.end();
}
