/** A whole mail address, in the plain form that every check of the format "email" accepts. */
export const mailAddress: RegExp = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}$/i;

/** How a web address begins in running text, as part of a pattern. */
export const webStart = "(?:https?:|www\\.)";

/** The most frequent ends of domains with more than two letters. */
const longEnds: ReadonlySet<string> = new Set(["com", "org", "net", "edu", "gov", "info", "dev"]);

/** The last part of a mail address's domain, if it has no more letters than half an end. */
const openEnd = /@(?:[a-z\d-]{1,63}\.){1,5}([a-z]{1,3})$/i;

/**
 * Whether a mail address at the end of a line lacks the end of its domain, and `tail` is that: no domain ends
 * with one letter ("jo@north.n", "et"), and what completes a frequent end is no word ("jo@north.co", "m").
 */
export function isEndOfDomain(head: string, tail: string): boolean {
  const [, end = ""] = openEnd.exec(head.slice(-longestDomain)) ?? [];
  if (end === "" || !/^[a-z]{1,3}$/.test(tail)) return false;
  const whole = (end + tail).toLowerCase();
  return longEnds.has(whole) || (end.length === 1 && tail.length === 1);
}

/** No domain is longer. */
const longestDomain = 255;
