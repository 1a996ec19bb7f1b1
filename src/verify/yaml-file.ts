import { readYaml, type Yaml } from "../text/yaml.ts";
import type { FilePlace, Problem } from "./place.ts";

/** A YAML (or JSON) file, like `Yaml` but with places that name the file. */
export interface YamlFile extends Pick<Yaml, "value" | "isBroken"> {
  readonly problems: readonly Problem[];
  placeOf(path: readonly PropertyKey[]): FilePlace;
}

/** Reads the text of `file`. Never throws. */
export async function readYamlFile(text: string, file: string): Promise<YamlFile> {
  const { value, isBroken, problems, placeOf } = await readYaml(text);
  return {
    value,
    isBroken,
    problems: problems.map(({ at, message }) => ({ at: { file, ...at }, message })),
    placeOf: (path) => ({ file, ...placeOf(path) }),
  };
}
