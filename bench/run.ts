// npm run bench -- NAME [ARGUMENTS] runs bench/NAME.ts; without a name it lists the benchmarks.
import { readdirSync } from "node:fs";

const names = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -".ts".length));

// Removes the name, so that the script finds its arguments as if it were run directly.
const [first = ""] = process.argv.splice(2, 1);
// "fuzz --structured" means fuzz-structured.
const longer = first + (process.argv[2] ?? "").replace("--", "-");
const isLonger = process.argv[2]?.startsWith("--") === true && names.includes(longer);
if (isLonger) process.argv.splice(2, 1);
const name = isLonger ? longer : first;
if (names.includes(name)) {
  await import(`./${name}.ts`);
} else {
  console.error(`npm run bench -- NAME, where NAME is one of ${names.join(", ")}`);
  process.exitCode = 2;
}
