// node ask.mjs DATABASE SKILL [--since 2023] lists who knows SKILL and used it in 2023 or later, with the
// line that proves it.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtinLexicon } from "skilltally";
import { openDatabase } from "./database.mjs";

const { values, positionals } = parseArgs({
  options: { since: { type: "string", default: "" } },
  allowPositionals: true,
});
const [path, asked] = positionals;
if (path === undefined || asked === undefined || !/^(?:\d{4}(?:-\d\d)?)?$/.test(values.since)) {
  console.error("node ask.mjs DATABASE SKILL [--since 2023 or 2023-05]");
  process.exit(2);
}
if (!existsSync(path)) {
  console.error(`There is no database ${path}; node fill.mjs FOLDER DATABASE makes it`);
  process.exit(2);
}
const skill = findSkill(asked);
if (skill === undefined) {
  console.error(`The lexicon knows no skill ${asked}`);
  process.exit(2);
}
const store = await openDatabase(path).catch(refuse);
try {
  const rows = store.whoKnows(skill.id, values.since);
  for (const { who, path, months, first_used, last_used, proof, quote, page } of rows) {
    const when = first_used === null ? "never dated" : `${first_used} to ${last_used}`;
    console.log(plain(`${who} (${path}): ${skill.name}, ${months} months, ${when}, ${proof}`));
    if (quote !== null) console.log(plain(`  page ${page}: ${quote}`));
  }
  console.log(`${rows.length} found`);
} finally {
  store.close();
}

/**
 * @param {Error} error
 * @returns {never}
 */
function refuse({ message }) {
  console.error(message);
  process.exit(1);
}

/**
 * The skill with a name or another of its spellings, in any case: "k8s" is Kubernetes.
 *
 * @param {string} asked
 */
function findSkill(asked) {
  const lower = asked.toLowerCase();
  const skills = [...builtinLexicon().skills.values()];
  return (
    skills.find(({ name }) => name.toLowerCase() === lower) ??
    skills.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === lower))
  );
}

/**
 * Removes control characters: text of a resume must not control a terminal.
 *
 * @param {string} text
 */
function plain(text) {
  return text.replace(/\p{C}+/gu, " ");
}
