import type { Span } from "../../document/document.ts";
import type { TextLine } from "../../text/lines.ts";
import { followsEmptyLine } from "../blocks/list-lines.ts";
import { openingRole, wholeRole } from "./roles-within.ts";

/** A role over the lines that are about it alone. */
interface RoleBlock {
  readonly title: Span;
  readonly own: Span;
}

/**
 * The roles that stand alone on lines, each over a block of its own. The last block ends where a further
 * paragraph begins, such as the other blocks do not have ("What we offer", "For both roles: …"). O(lines).
 */
export function roleBlocks(
  text: string,
  folded: string,
  lines: readonly TextLine[],
): readonly RoleBlock[] {
  const heads = lines.flatMap((line, at) => {
    const title = headingRole(text, folded, line);
    return title === undefined ? [] : [{ at, title }];
  });
  const isParagraph = (line: TextLine): boolean =>
    !line.bullet && followsEmptyLine(text, line.from);
  const paragraphs = heads.map(({ at }, i) =>
    lines.slice(at + 1, heads[i + 1]?.at).filter(isParagraph),
  );
  // The first of three may be the posting's own title, over all that it says.
  const most = Math.max(...paragraphs.slice(heads.length > 2 ? 1 : 0, -1).map((all) => all.length));
  return heads.map(({ title }, i) => {
    const next = heads[i + 1]?.at;
    const end = next === undefined ? paragraphs[i]?.[most] : lines[next];
    return { title, own: { from: title.from, to: end?.from ?? lines.at(-1)?.to ?? title.to } };
  });
}

function headingRole(text: string, folded: string, line: TextLine): Span | undefined {
  const words = folded.slice(line.from, line.to);
  const from = line.from + (label.exec(words)?.[0].length ?? 0);
  const isShort = line.to - from <= maxHeading && !/[.,;]$/.test(words);
  const isNumbered = line.bullet && /\d/.test(text.slice(line.from - line.indent, line.from));
  if (!isShort || (line.bullet && !isNumbered)) return undefined;
  const part = { from, to: line.to };
  // "1) Senior Java Developer – £65-75k"
  return (
    wholeRole(text, folded, part) ?? (isNumbered ? openingRole(text, folded, part) : undefined)
  );
}

const maxHeading = 80;
/** "Role 1: ", "Position: ". */
const label = /^[a-z]+(?: \d{1,2})?: /;
