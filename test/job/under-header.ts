import { asked } from "./builtin-posting.ts";

/** What a post with a header says, as "mentioned java". */
export function underHeader(words: string): readonly string[] {
  return asked(`Acme | Data Tinkerer | Berlin\n${words}`);
}
