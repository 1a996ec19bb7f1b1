import type { Command } from "../commander.ts";

/** `skilltally lexicon lint FILE`. */
export function addLexicon(program: Command): void {
  const command = program.command("lexicon").description("work on a lexicon of your own terms");
  command
    .command("lint")
    .description("say what to change in a lexicon file, with the line")
    .argument("<file>", "YAML as docs/lexicon.md describes it")
    .addHelpText(
      "after",
      `
The file is read as changes to the built-in lexicon. The sentences under is and isNot are run as tests.

Examples:
  $ skilltally lexicon lint terms.yml

Exit codes: 0 nothing to change, 1 something to change, 2 wrong usage or a file that is not a lexicon.`,
    )
    .action(async (path: string) => {
      const { runLint } = await import("./run-lint.ts");
      await runLint(path);
    });
}
