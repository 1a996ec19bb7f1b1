import { groupBy } from "../../collect.ts";
import type { Span } from "../../document/document.ts";
import type { Mention } from "../../skills/lexicon/mention.ts";
import type { Sentence } from "../blocks/blocks.ts";
import type { RequirementLevel } from "../job.ts";
import { type Connector, type ConnectorScope, connectorBetween } from "./connectors.ts";

/** The surroundings of a list, and the level of each name in the sentence. */
export interface ListScope extends ConnectorScope {
  /** The kind of its block, and whether it is an item, if it is not the title. */
  readonly sentence: Span & Partial<Pick<Sentence, "kind" | "bullet">>;
  readonly levels: ReadonlyMap<Mention, RequirementLevel>;
}

/**
 * Mentions joined by commas, slashes and conjunctions. `connectors[i]` stands between members i and i + 1.
 */
export interface List {
  readonly members: readonly Mention[];
  readonly connectors: readonly Connector[];
}

/**
 * Groups the mentions by the brackets that contain them; one group is outside all brackets. O(mentions ×
 * brackets).
 */
export function splitByBracket(
  mentions: readonly Mention[],
  brackets: readonly Span[],
): readonly { readonly bracket: Span | undefined; readonly members: readonly Mention[] }[] {
  const byBracket = groupBy(mentions, ({ from, to }) =>
    brackets.find((span) => span.from < from && to <= span.to),
  );
  return Array.from(byBracket, ([bracket, members]) => ({ bracket, members }));
}

/**
 * Splits mentions from the same brackets into lists, wherever the words between two of them do more than join
 * them. O(mentions).
 */
export function readLists(scope: ListScope, mentions: readonly Mention[]): readonly List[] {
  const lists: { members: Mention[]; connectors: Connector[] }[] = [];
  let list: { members: Mention[]; connectors: Connector[] } | undefined;
  let last: Mention | undefined;
  for (const mention of mentions) {
    const connector = last === undefined ? undefined : connectorBetween(scope, last, mention);
    if (
      list === undefined ||
      connector === undefined ||
      (connector === "comma" && isOtherThing(scope, list, mention))
    ) {
      list = { members: [mention], connectors: [] };
      lists.push(list);
    } else {
      list.members.push(mention);
      list.connectors.push(connector);
    }
    last = mention;
  }
  return lists;
}

/** "React, Angular or Vue, Python is a plus": a wish after a choice is no member of it. */
function isOtherThing(
  { levels }: ListScope,
  { members, connectors }: List,
  next: Mention,
): boolean {
  const last = members.at(-1);
  return connectors.at(-1) === "or" && last !== undefined && levels.get(last) !== levels.get(next);
}
