import type { LineLink } from "../draft.ts";

/** Collects the links of the line that is being written. */
export interface LineLinks {
  /**
   * Where the last finished link ends. Adjacent links, as in a menu, are separated only by their style, which
   * is not read.
   */
  lastEnd(): number | undefined;
  start(url: string, at: number): void;
  end(at: number): void;
  /** Moves the start of the open link by one if it is `at`, before which a space is inserted. */
  shiftOpen(at: number): void;
  /** Moves the places of all links. */
  move(moved: (at: number) => number): void;
  /** The links of a line of this length. An open link continues in the next line. */
  endLine(length: number): readonly LineLink[];
}

export function startLinks(): LineLinks {
  let links: LineLink[] = [];
  let open: { readonly url: string; readonly from: number } | undefined;
  return {
    lastEnd: () => links.at(-1)?.to,
    start: (url, from) => {
      open = { url, from };
    },
    end: (to) => {
      if (open !== undefined && to > open.from) links.push({ ...open, to });
      open = undefined;
    },
    shiftOpen: (at) => {
      if (open?.from === at) open = { ...open, from: at + 1 };
    },
    move: (moved) => {
      links = links.map(({ url, from, to }) => ({ url, from: moved(from), to: moved(to) }));
      if (open !== undefined) open = { ...open, from: moved(open.from) };
    },
    endLine: (length) => {
      const kept = links.filter(({ to }) => to <= length);
      links = [];
      if (open !== undefined) open = { ...open, from: 0 };
      return kept;
    },
  };
}
