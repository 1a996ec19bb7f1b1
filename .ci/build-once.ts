// `npm run build`: compiles lexicons/ and src/ into dist/, unless inputs and outputs are as the last
// successful build left them. Compares contents and not times, so a build is never stale. `npm run build --
// --force` always builds.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const stamp = "build/stamp";

/** The inputs of a build. The second lockfile records which packages are installed. */
const sources = [
  ".ci",
  "lexicons",
  "node_modules/.package-lock.json",
  "package-lock.json",
  "package.json",
  "src",
  "tsconfig.json",
];
const isMade = (file: string) => file.endsWith(".generated.ts");

const inputs = () => sumOf(filesIn(sources).filter((file) => !isMade(file)));
const before = inputs();
if (!process.argv.includes("--force") && isBuilt()) {
  console.log("dist/ is built of what is there; npm run build -- --force builds it anew");
} else {
  rmSync(path(stamp), { force: true });
  for (const step of [".ci/build.ts", ".ci/build-dist.ts"]) {
    const args = ["--import", "tsx", path(step)];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exit(status ?? 1);
  }
  // A file changed during the build may or may not be included, so then the next build must run again.
  if (inputs() === before) writeFileSync(path(stamp), state());
}

function isBuilt(): boolean {
  return existsSync(path(stamp)) && readFileSync(path(stamp), "utf8") === state();
}

/** The inputs and outputs of the last build. */
function state(): string {
  const made = [...filesIn(["src"]).filter(isMade), ...filesIn(["build", "dist"])];
  return `${before} ${sumOf(made.filter((file) => file !== stamp))}`;
}

function filesIn(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    if (!existsSync(path(place))) return [];
    if (!statSync(path(place)).isDirectory()) return [place];
    const names = readdirSync(path(place), { recursive: true, encoding: "utf8" });
    const files = names.map((name) => `${place}/${name.replaceAll("\\", "/")}`);
    return files.filter((file) => statSync(path(file)).isFile()).toSorted();
  });
}

function sumOf(files: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) {
    const content = readFileSync(path(file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
