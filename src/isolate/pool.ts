import type { TaskName } from "../analyze/task.ts";
import type { Message, Purpose, Task } from "./answer.ts";
import { omitRepeats, repeatable } from "./repeats.ts";
import { type Listener, type Runner, RunnerError, type Start } from "./runner.ts";
import { startProcess } from "./start-process.ts";
import { startThread } from "./start-thread.ts";

/** Where work runs outside of the host's own thread. */
export type RunnerKind = "process" | "worker";

/** Runners that have had no work for this long are ended. */
const idleMs = 10_000;

/** A runner and what it is doing. */
interface Member {
  readonly runner: Runner;
  readonly kind: RunnerKind;
  /** Whether it has loaded what postings need, rather than what resumes need. */
  readonly readsPostings: boolean;
  readonly maxMemoryMb: number;
  /** Settles the promise of the task it runs; absent while it waits for one. */
  settle?: { resolve(value: unknown): void; reject(reason: unknown): void };
  idle?: NodeJS.Timeout;
  /** The things of the last task, which the runner still has. */
  has: readonly unknown[];
  /**
   * Set when the runner has been ended. An answer that was already on its way must not put it back among
   * those that wait.
   */
  isEnded: boolean;
}

const starts: Readonly<Record<RunnerKind, (start: Start, listener: Listener) => Runner>> = {
  process: startProcess,
  worker: startThread,
};

// One pool for each host. The most recently used runner is last and is taken first, because its code is warm.
const waiting: Member[] = [];

const postingTasks: ReadonlySet<TaskName> = new Set(["parseJob", "profileKeywords"]);

/**
 * Starts runners that wait for work, each of which loads what its purpose needs while the caller does
 * something else. They do not keep the host alive and need not be used. A runner that cannot be started is
 * left out; the task that needs it will report why.
 */
export function startRunners(
  kind: RunnerKind,
  purposes: readonly Purpose[],
  maxMemoryMb: number,
): void {
  for (const purpose of purposes) {
    try {
      rest(startMember(kind, purpose === "posting", { purpose, maxMemoryMb }));
    } catch {
      // The task reports it.
    }
  }
}

/**
 * Runs a task in a runner of its own and resolves with its answer. When `signal` aborts, the runner is ended
 * and the promise rejects with the signal's reason. It also rejects with an unexpected error that the task
 * throws, and with the error that ended the runner.
 */
export function runIn(
  kind: RunnerKind,
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
      member.runner.send({ ...task, things: omitRepeats(task.things, member.has) });
      member.has = repeatable(task.things);
    } catch (error) {
      // The runner has not started the task.
      member.settle.reject(new RunnerError({ kind: "unsendable" }, { cause: error }));
      rest(member);
    }
  });
}

/** Takes a waiting runner, preferably one that has done such work before, or starts a new one. */
function takeMember(kind: RunnerKind, { name }: Task, maxMemoryMb: number): Member {
  const readsPostings = postingTasks.has(name);
  const fits = (member: Member): boolean =>
    member.kind === kind && member.maxMemoryMb === maxMemoryMb;
  const alike = waiting.findLastIndex((one) => fits(one) && one.readsPostings === readsPostings);
  const index = alike === -1 ? waiting.findLastIndex(fits) : alike;
  const [member] = index === -1 ? [] : waiting.splice(index, 1);
  return member ?? startMember(kind, readsPostings, { purpose: undefined, maxMemoryMb });
}

function startMember(kind: RunnerKind, readsPostings: boolean, start: Start): Member {
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
