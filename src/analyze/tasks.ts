import type { TaskName, TaskOptions } from "./task.ts";

type Call = (sources: readonly never[], options: TaskOptions) => unknown;

/** The code of each call is loaded when it is first needed: reading a posting never needs a PDF reader. */
const calls: Readonly<Record<TaskName, () => Promise<Call>>> = {
  analyzeResume: async () => {
    const { analyzeHere } = await import("./here.ts");
    return ([resume, job], options) => analyzeHere(resume as never, job, options);
  },
  analyzeBlind: async () => {
    const { analyzeBlind } = await import("./blind.ts");
    return ([resume, job], options) => analyzeBlind(resume as never, job, options);
  },
  compareResume: async () => {
    const { compareHere } = await import("./compare.ts");
    return ([resume, ...targets], options) => compareHere(resume as never, targets, options);
  },
  redactResume: async () => {
    const { redactHere } = await import("./blind.ts");
    return ([resume], options) => redactHere(resume as never, options);
  },
  readDocument: async () => {
    const { readHere } = await import("./here.ts");
    return ([source], options) => readHere(source as never, options);
  },
  parseJob: async () => {
    const { parseJobHere } = await import("./here.ts");
    return ([source], options) => parseJobHere(source as never, options);
  },
  profileKeywords: async () => {
    const { profileHere } = await import("./profile-keywords.ts");
    return ([documents], options) => profileHere(documents as never, options);
  },
  explainSkills: async () => {
    const { explainSkills } = await import("../skills/find.ts");
    return ([text], { lexicon }) =>
      explainSkills(text as never, lexicon === undefined ? {} : { lexicon });
  },
  parseLexicon: async () => {
    const { parseLexicon } = await import("../skills/lexicon/parse-lexicon.ts");
    return ([yaml, base]) => parseLexicon(yaml as never, base);
  },
};

/** Performs a task in this thread; throws whatever its call throws. */
export async function performTask(
  name: TaskName,
  sources: readonly unknown[],
  options: TaskOptions,
): Promise<unknown> {
  const call = await calls[name]();
  // The sources were typed by the public function that named the task.
  return call(sources as readonly never[], options);
}
