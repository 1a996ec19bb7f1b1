import {
  hasFieldWord,
  hasTechnicalRole,
  levels,
  namesField,
  readAskedTitles,
  readTitle,
  type TitleWords,
} from "./title.ts";
import {
  titleGeneral,
  titleKin,
  titleLevelLoss,
  titleMet,
  titleNear,
  titleNextTo,
  titleNotLeading,
  titleOtherTrade,
  titleShown,
  titleWordPoints,
} from "./title-credits.ts";
import {
  developerGroups,
  fieldOfWord,
  fieldWords,
  kinFields,
  languageUses,
  nearFields,
  openFields,
  otherTradeWords,
  roleWords,
} from "./title-words.ts";

/**
 * How similar `own` is to `asked`, 0–1: the share of the asked title's words that it has, less for each level
 * below, and for a junior job also for each level above the next. A title without a field ("Software
 * Engineer") is near to one in any field of software, and vice versa. Words that `own` lacks but its position
 * has `shown` count nearly in full. 0 if the asked title has no meaningful word.
 */
export function compareTitles(
  asked: TitleWords,
  own: TitleWords,
  shown: ReadonlySet<string> = noWords,
): number {
  const shares = new Map([...asked.words].map((said) => [said, shareOf(said, own, shown)]));
  const first = mainOfStack(shares);
  let shared = 0;
  let all = 0;
  for (const [said, share] of shares) {
    const isSmall = roleWords.has(said) || (isOfStack(said) && said !== first);
    const points = isSmall ? titleWordPoints.role : titleWordPoints.field;
    all += points;
    shared += points * share;
  }
  if (all === 0) return 0;
  const likeness = isTitleOfOtherTrade(asked, own)
    ? titleOtherTrade * (shared / all)
    : Math.max(shared / all, likenessOfWide(asked, own));
  const led = mustLead(asked) && own.level < leadLevel ? titleNotLeading : 1;
  return led * likeness * Math.max(0, 1 - titleLevelLoss * levelsApart(asked.level, own.level));
}

/** Whether a word is a language or a framework, not a field of work. */
const isOfStack = (said: string): boolean => languageUses.has(said) || fieldOfWord.has(said);

/**
 * Of several languages and frameworks in a title ("Java Spring Developer"), the one with the greatest share
 * says what kind of developer is sought. The others are requirements of their own.
 */
function mainOfStack(shares: ReadonlyMap<string, number>): string | undefined {
  const stack = [...shares].filter(([said]) => isOfStack(said));
  return stack.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether the title is of an engineering manager, whose work is to lead engineers of any field. */
function mustLead(asked: TitleWords): boolean {
  return asked.level >= managerLevel && asked.words.has("engineer") && !namesField(asked);
}

const noWords: ReadonlySet<string> = new Set();

/** The share of its points that a word of the asked title counts. */
function shareOf(said: string, own: TitleWords, shown: ReadonlySet<string>): number {
  if (has(own, said) || isImplied(said, own)) return 1;
  return shown.has(said) ? titleShown : nearness(said, own);
}

/** Whether `own` means one of the titles that `asked` names. */
export function isTitled(asked: string, own: string): boolean {
  const words = readTitle(own);
  return readAskedTitles(asked).some((one) => compareTitles(one, words) >= titleMet);
}

function has({ words, isDeveloper }: TitleWords, said: string): boolean {
  return words.has(said) || (said === "software" && isDeveloper === true);
}

/** Whether `own` has a word of another trade that `asked` lacks, and no word of software. */
function isTitleOfOtherTrade(asked: TitleWords, own: TitleWords): boolean {
  if (has(own, "software")) return false;
  const words = [...own.words];
  if (words.some((said) => fieldWords.has(said))) return false;
  return words.some((said) => otherTradeWords.has(said) && !asked.words.has(said));
}

const impliedFields: ReadonlySet<string> = new Set(fieldOfWord.values());

function isImplied(said: string, { words }: TitleWords): boolean {
  if (!impliedFields.has(said) || !hasTechnicalRole(words)) return false;
  return [...words].some((own) => fieldOfWord.get(own) === said);
}

/** The share of its points that a word of the asked title counts by a word of a near field. */
function nearness(said: string, { words }: TitleWords): number {
  if (!hasTechnicalRole(words) && !words.has("administrator")) return 0;
  return Math.max(...[...words].map((own) => nearnessOf(said, own)));
}

function nearnessOf(said: string, own: string): number {
  if (languageUses.get(own)?.split(" ").includes(said) === true) return titleNear;
  const field = nearFields.get(said);
  const ownField = nearFields.get(own);
  if (field === undefined || ownField === undefined) return 0;
  const kin = kinFields.get(field);
  if (ownField !== field)
    return kin !== undefined && kinFields.get(ownField) === kin ? titleKin : 0;
  // iOS and Android are two technologies of one field.
  const isOther = fieldOfWord.has(said) && fieldOfWord.get(own) === fieldOfWord.get(said);
  return isOther ? titleNextTo : titleNear;
}

/**
 * The likeness of two titles if exactly one names a field, or if a "Team Lead" of whomever is compared with
 * an engineering manager; otherwise 0.
 */
function likenessOfWide(asked: TitleWords, own: TitleWords): number {
  if (mustLead(asked) && own.words.size === 0) return titleGeneral.own;
  if (!asked.words.has("engineer") || !own.words.has("engineer")) return 0;
  if (!namesField(asked)) {
    if (!hasFieldWord(own)) return 0;
    return isBesideDevelopment(own) ? titleGeneral.other : titleGeneral.asked;
  }
  return !namesField(own) && hasFieldWord(asked) ? titleGeneral.own : 0;
}

/** Whether a title names only fields in which others' software is run, tested or put to use. */
function isBesideDevelopment({ words }: TitleWords): boolean {
  const groups = [...words].flatMap((said) => nearFields.get(said) ?? []);
  const develops = [...words].some((said) => openFields.has(said));
  return groups.length > 0 && !develops && !groups.some((group) => developerGroups.has(group));
}

const juniorLevel: number = levels.indexOf("junior");
const leadLevel: number = levels.indexOf("lead");
const managerLevel: number = levels.indexOf("manager");

function levelsApart(asked: number, own: number): number {
  if (own < asked) return asked - own;
  return asked <= juniorLevel ? Math.max(0, own - asked - 1) : 0;
}
