import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A folder in which this package is installed as its users install it: by its package.json and what was built. */
export interface Consumer {
  readonly folder: string;
  write(name: string, text: string | Uint8Array): void;
  /** What the compiler says of the folder's TypeScript; "" when all is well. */
  typeCheck(): Promise<string>;
  /** Runs TypeScript programs of the folder by name, one after another in one process, and gives what each prints. */
  run(programs: Readonly<Record<string, string>>): Promise<readonly string[]>;
  remove(): void;
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
};

/** Stands between what one program prints and the next. */
const between = "=== next ===";

export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "skilltally-consumer-"));
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(folder, name), text);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  // A junction needs no rights on Windows and is a link like any other elsewhere.
  const link = (name: string, to: string) =>
    symlinkSync(join(root, to), join(modules, name), "junction");
  link("skilltally", ".");
  for (const name of ["vitest", "@types"]) link(name, join("node_modules", name));
  write("package.json", JSON.stringify({ type: "module" }));
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const execute = (args: readonly string[]) =>
    promisify(execFile)(process.execPath, args, { cwd: folder });
  return {
    folder,
    write,
    typeCheck: async () => {
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      return execute([compiler, "-p", "."]).then(
        () => "",
        (error: { readonly stdout: string }) => error.stdout,
      );
    },
    run: async (programs) => {
      for (const [name, text] of Object.entries(programs))
        write(name, (await transform(text, { loader: "ts", format: "esm" })).code);
      const steps = Object.keys(programs).map((name) => `await import("./${name}");`);
      write("all.js", steps.join(`\nconsole.log(${JSON.stringify(between)});\n`));
      return (await execute(["all.js"])).stdout.split(`${between}\n`);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A fenced block of Markdown. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

export function blocksOf(markdown: string): readonly Block[] {
  const fences = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return Array.from(fences, ([, language = "", text = ""]) => ({ language, text }));
}
