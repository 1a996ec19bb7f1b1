// Compiles lexicons/, words first, since the compiler of the skills needs them. Run by `npm run data`, with
// --update after a change to the choices of words.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

// Checking the sentences of all rows takes as long as everything else, so another process does it in
// parallel.
const check = fileURLToPath(new URL("./check-sentences.ts", import.meta.url));
const checked = once(
  spawn(process.execPath, ["--import", "tsx", check], { stdio: "inherit" }),
  "exit",
);
await import("./build-words.ts");
await import("./build-weights.ts");
await import("./build-data.ts");
const [exitCode] = await checked;
process.exitCode = exitCode ?? 1;
