// The library as built, as its users run it: run from the sources by tsx, each closure carries its name,
// which costs a tenth.
import { existsSync } from "node:fs";
import type * as find from "../../src/skills/find.ts";
import type * as hits from "../../src/skills/hits/hits.ts";
import type * as builtin from "../../src/skills/lexicon/builtin.ts";
import type * as compile from "../../src/skills/lexicon/compile.ts";
import type * as normalizing from "../../src/text/normalize.ts";
import type * as tokenizing from "../../src/text/tokenize.ts";

const build = new URL("../../build/", import.meta.url);

if (!existsSync(build)) {
  console.error("build/ is missing: run npm run build first");
  process.exit(2);
}

async function built<M>(path: string): Promise<M> {
  return (await import(new URL(path, build).href)) as M;
}

type Modules = typeof builtin &
  typeof compile &
  typeof find &
  typeof hits &
  typeof normalizing &
  typeof tokenizing;

export const library: Modules = {
  ...(await built<typeof builtin>("skills/lexicon/builtin.js")),
  ...(await built<typeof compile>("skills/lexicon/compile.js")),
  ...(await built<typeof find>("skills/find.js")),
  ...(await built<typeof hits>("skills/hits/hits.js")),
  ...(await built<typeof normalizing>("text/normalize.js")),
  ...(await built<typeof tokenizing>("text/tokenize.js")),
};
