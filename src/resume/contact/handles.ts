/** How much the handles confirm a name: 3 if one contains a word of it, else 0. */
export function likeness(name: string, called: readonly string[]): number {
  const words = lettersOf(name).split(/[^a-z]+/);
  return words.some((word) => word.length > 2 && called.some((one) => one.includes(word))) ? 3 : 0;
}

/**
 * Whether a handle consists of the words of a row: "Jane Ann Doe" and "jane-doe-7b31", "doe.jane" or "jdoe",
 * "Jane Doe-Moore" and "jane.doe".
 */
export function fitsHandle(words: string, called: readonly string[]): boolean {
  if (words.length > longestName || !/\s/.test(words)) return false;
  const names = lettersOf(words).match(/[a-z]+/g) ?? [];
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const forms = [
    names.join(""),
    last + first,
    first + last.charAt(0),
    // Of several surnames, a handle may have the first.
    ...names.slice(1).flatMap((name) => [first + name, first.charAt(0) + name]),
  ];
  return called.some((one) => one.length >= fewestLetters && forms.includes(one));
}

/** Whether a handle consists of the initials of three names or more: "Sarah Beth Doe-Moore" and "sbdm". */
export function isInitials(words: string, called: readonly string[]): boolean {
  if (words.length > longestName) return false;
  const letters = (lettersOf(words).match(/(?<![a-z'’])[a-z]/g) ?? []).join("");
  return letters.length > 2 && called.includes(letters);
}

/**
 * Whether a handle consists of a surname and the beginning of the names after its comma: "Doe, Jane" and
 * "jdoe", "doe.jane" or "janed".
 */
export function isReversed(surname: string, names: string, called: readonly string[]): boolean {
  const [last, first] = [surname, names].map((words) => lettersOf(words).replace(/[^a-z]/g, ""));
  if (!last || !first || last.length < 3) return false;
  const [family = ""] = surname.split(" ");
  const [given = ""] = lettersOf(names).split(/[^a-z]/, 1);
  return called.some((one) => {
    if (given.length > fewestOfName && one.startsWith(given)) return true;
    if (isOfBoth(one, lettersOf(family), first)) return true;
    const at = one.indexOf(last);
    const rest = at < 0 ? "" : one.replace(last, "");
    const isPart = rest.length >= fewestOfName && first.includes(rest);
    return rest !== "" && (isPart || rest.startsWith(first.charAt(0)));
  });
}

/**
 * Whether a handle consists of a given name and the first of the words before its comma: "CHAN Siu Ming,
 * Eric" and "ericchan".
 */
function isOfBoth(handle: string, family: string, given: string): boolean {
  if (given.length < fewestOfName || family.length < 2 || !handle.includes(given)) return false;
  return handle.replace(given, "").startsWith(family);
}

/** The fewest letters of a given name within a handle. */
const fewestOfName = 3;

const longestName = 60;
/** The fewest letters of a handle that confirms a name by itself. */
const fewestLetters = 5;

/**
 * The number that a host adds to a name that is taken: "7b31" in "jane-doe-7b31". In "jane88", the number is
 * a year.
 */
const addedNumber = /[-._](?![a-z]{2,}\d+$)[a-z\d]*\d[a-z\d]*$/;

/** The letters of a handle: "jane-doe-7b31" is "janedoe". */
export function foldHandle(handle: string): string {
  return lettersOf(handle)
    .replace(addedNumber, "")
    .replace(/[^a-z]/g, "");
}

function lettersOf(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
