// Addresses may be longer than a narrow column, and have no hyphens where they wrap.

import { isEndOfDomain, mailAddress, webStart } from "../../../words/addresses.ts";

/** Signs of an address: its beginning, a domain before a path (but not "Node.js/"), an "at" sign. */
const address = new RegExp(String.raw`${webStart}|[a-z\d]\.(?!js/)[a-z]{2,24}/|[A-Za-z\d]@`);

/** A mail address that lacks its domain or the end of it. */
const openMail = /^[\w.+-]{1,64}@(?:[a-z\d-]+\.?)?$/i;

/**
 * The beginning or continuation of a domain. It has no capitals, unlike the first word of a separate line.
 */
const domain = /^\.?[a-z\d-]+(?:\.[a-z\d-]+)*$/;

/** A web address without a path, and an address that ends where a name must follow. */
const openPath = /^(?:https?:\/\/|www\.)[^\s/]+\.[a-z]{2,24}$/i;
const duePath = /[a-z]\/in\/$/i;

/** No address and no part of one is longer. */
const longest = 200;

/**
 * Whether an address at the end of a line continues with `tail`, the first word of the next line. It does at
 * a hyphen, which belongs to the address and is kept, and where neither part makes sense without the other
 * ("ada.lane@", "ada.lane@north." and "example", "ada.lane@north.co" and "m", "https://www.north.example" and
 * "/in/ada").
 */
export function isAddressContinued(head: string, tail: string): boolean {
  if (head.length > longest || tail.length > longest) return false;
  if (/[A-Za-z\d]-$/.test(head) && /^[A-Za-z\d]/.test(tail))
    return address.test(head) || /^[\w.+-]+@/.test(tail);
  if (isEndOfDomain(head, tail)) return mailAddress.test(head + tail);
  if (openMail.test(head)) return domain.test(tail) && mailAddress.test(head + tail);
  if (tail.startsWith("@")) return /^[a-z\d][\w.+-]+$/.test(head) && mailAddress.test(head + tail);
  if (openPath.test(head)) return /^\/[\w%-]/.test(tail);
  return duePath.test(head) && address.test(head) && /^[\w%-]+\/?$/.test(tail);
}

/** The label before a mail address. */
const mailLabel = /[Mm]ail:$/;

/** The beginning of an address's local part: in lower case, unlike the end of a sentence. */
const openName = /^[a-z\d][a-z\d._+-]*$/;

/**
 * Whether a line ends with the first part of a mail address's local part, and the next line begins with the
 * rest: "E-mail: ada.la", "newright@north.example".
 */
export function isMailNameContinued(
  before: string | undefined,
  head: string,
  tail: string,
): boolean {
  if (head.length > longest || tail.length > longest) return false;
  return mailLabel.test(before ?? "") && openName.test(head) && mailAddress.test(tail);
}
