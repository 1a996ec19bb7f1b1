/** Changes to an XML part. */
export interface Edits {
  replace(from: number, to: number, text: string): void;
  insert(at: number, text: string): void;
  /** The name in the end tag that ends at `to`; undefined for a self-closing tag. */
  endTagAt(
    to: number,
  ): { readonly from: number; readonly to: number; readonly prefix: string } | undefined;
  /** The namespace prefix, with its colon, of the tag that ends at `to`. */
  prefixAt(to: number): string;
  finish(): string;
}

/** Changes to a string, made in ascending order. */
export function startEdits(xml: string): Edits {
  const pieces: string[] = [];
  let done = 0;
  const replace = (from: number, to: number, text: string): void => {
    if (from < done) return;
    pieces.push(xml.slice(done, from), text);
    done = to;
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
    prefixAt: (to) => {
      const from = xml.lastIndexOf("<", to - 1);
      return /^<\/?([\w.-]+:)/.exec(xml.slice(from, from + 40))?.[1] ?? "";
    },
    finish: () => {
      pieces.push(xml.slice(done));
      return pieces.join("");
    },
  };
}
