import { checkOptions } from "../../analyze/options.ts";
import { runTask } from "../../analyze/run-task.ts";
import { renderDecisions, renderSkillCounts } from "../../report/skill-table.ts";
import type { Explanation } from "../../skills/find.ts";
import { named } from "../cli-error.ts";
import { writeResult } from "../output.ts";
import { checkOutputs, inputsOf } from "../outputs.ts";
import { readSettings } from "../settings.ts";
import { loadDocument } from "./run-text.ts";
import type { SkillsFlags } from "./skills.ts";

export async function runSkills(path: string, flags: SkillsFlags): Promise<void> {
  const { output, format, explain } = flags;
  await checkOutputs([output], [path, ...inputsOf(flags)]);
  const settings = await readSettings(flags);
  const document = await loadDocument(path, settings);
  const finding = runTask<Explanation>("explainSkills", [document.text], checkOptions(settings));
  const found = await named(path, finding);
  await writeResult(output, (place) =>
    explain === true
      ? renderDecisions(document, found, format, place)
      : renderSkillCounts(found.kept, format, place),
  );
}
