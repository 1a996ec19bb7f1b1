/** Changes to an XML part. */
export interface Edits {
  replace(from: number, to: number, text: string): void;
  insert(at: number, text: string): void;
  /** The name within the end tag that ends at `to`; undefined for a self-closing tag. */
  endTagAt(
    to: number,
  ): { readonly from: number; readonly to: number; readonly prefix: string } | undefined;
  finish(): string;
}

/**
 * Collects changes to a string. They must be made in the order of their ends; a change that contains earlier
 * ones replaces them.
 */
export function startEdits(xml: string): Edits {
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const replace = (from: number, to: number, text: string): void => {
    while ((changes.at(-1)?.from ?? -1) >= from) changes.pop();
    changes.push({ from, to, text });
  };
  const endTagAt: Edits["endTagAt"] = (to) => {
    const from = xml.lastIndexOf("<", to - 1);
    const match = /^<\/([\w.-]+:)?([\w.-]+)\s*>$/.exec(xml.slice(from, to));
    if (match === null) return undefined;
    const prefix = match[1] ?? "";
    return { from: from + 2, to: from + 2 + prefix.length + (match[2]?.length ?? 0), prefix };
  };
  return {
    replace,
    insert: (at, text) => {
      replace(at, at, text);
    },
    endTagAt,
    finish: () => {
      const pieces: string[] = [];
      let done = 0;
      for (const { from, to, text } of changes) {
        pieces.push(xml.slice(done, from), text);
        done = to;
      }
      return pieces.join("") + xml.slice(done);
    },
  };
}
