import { pattern } from "../../words/words.ts";
import { opensWithClient } from "../history/client-rows.ts";
import { titleScore } from "../rows/titles.ts";
import { type PositionDraft, withRowsOf } from "./position-draft.ts";
import { headDates, isWithin } from "./shared-employers.ts";

/**
 * Joins drafts that are one position: self-employed work or work for a firm's clients, with clients below
 * whose times are within its own and who have no title ("Freelance Developer, 2018 – 2023" or "Consultant,
 * Umbra, 2018 – 2023" above "Acme Ltd, 2020 – 2023"), or that say themselves that they are for a client
 * ("Mission Acme, 2020 – 2023"). The rows about the clients become rows of the position. O(drafts).
 */
export function withClients(
  text: string,
  drafts: readonly PositionDraft[],
): readonly PositionDraft[] {
  const joined: PositionDraft[] = [];
  for (const draft of drafts) {
    const over = joined.at(-1);
    const isForClient = opensWithClient(draft.run.heads[0]?.row.text ?? "");
    const mayJoin = over !== undefined && (isForClient || hasClients(text, over));
    if (!mayJoin || !isClient(text, draft, over)) joined.push(draft);
    else joined[joined.length - 1] = isForClient ? told(over, draft) : withRowsOf(over, draft);
  }
  return joined;
}

/** A position with the rows of a client in its description. */
function told(over: PositionDraft, { run }: PositionDraft): PositionDraft {
  const body = [...over.run.body, ...run.heads.map(({ row }) => row), ...run.body];
  return { ...over, run: { ...over.run, body } };
}

const ownAccount = pattern("own-account");

const clientWork = pattern("client-work");

function hasClients(text: string, { title, employer, run }: PositionDraft): boolean {
  if (title === undefined) return false;
  const words = text.slice(title.from, title.to);
  return (
    employer === undefined ||
    ownAccount.test(words) ||
    clientWork.test(words) ||
    run.heads.some(({ row }) => ownAccount.test(row.text))
  );
}

function isClient(text: string, draft: PositionDraft, over: PositionDraft): boolean {
  const { title, run } = draft;
  if (run.part !== over.run.part) return false;
  if (title !== undefined && titleScore(text.slice(title.from, title.to)) > 0) return false;
  const [own, whole] = [headDates(draft), headDates(over)];
  if (own.length === 0 || whole.length === 0 || !isWithin(own, whole)) return false;
  return !isWithin(whole, own);
}
