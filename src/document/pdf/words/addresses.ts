// Addresses are longer than narrow columns, and have no hyphens of their own where they wrap.

import { mailAddress, webStart } from "../../../words/addresses.ts";

/**
 * What words do not have: how an address begins, a domain before a path ("Node.js/" is none), an "at" sign.
 */
const address = new RegExp(String.raw`${webStart}|[a-z\d]\.(?!js/)[a-z]{2,24}/|[A-Za-z\d]@`);

/** One that lacks its domain or the end of it. */
const openMail = /^[\w.+-]{1,64}@(?:[a-z\d-]+\.?)?$/i;

/** How a domain begins, or goes on: nothing of it is a capital, as in the first word of another line. */
const domain = /^\.?[a-z\d-]+(?:\.[a-z\d-]+)*$/;

/** An address that has no path yet, or one that ends where a name is due. */
const openPath = /^(?:https?:\/\/|www\.)[^\s/]+\.[a-z]{2,24}$/i;
const duePath = /[a-z]\/in\/$/i;

/** No address and no piece of one is longer. */
const longest = 200;

/**
 * Whether an address that a line ends in goes on in `tail`, the first word of the next line: at a hyphen, of
 * which it gets none, or where the one without the other is nothing ("ada.lane@", "ada.lane@north." and
 * "example", "https://www.north.example" and "/in/ada").
 */
export function isAddressGoingOn(head: string, tail: string): boolean {
  if (head.length > longest || tail.length > longest) return false;
  if (/[A-Za-z\d]-$/.test(head) && /^[A-Za-z\d]/.test(tail))
    return address.test(head) || /^[\w.+-]+@/.test(tail);
  if (openMail.test(head)) return domain.test(tail) && mailAddress.test(head + tail);
  if (tail.startsWith("@")) return /^[a-z\d][\w.+-]+$/.test(head) && mailAddress.test(head + tail);
  if (openPath.test(head)) return /^\/[\w%-]/.test(tail);
  return duePath.test(head) && address.test(head) && /^[\w%-]+\/?$/.test(tail);
}

/** What a mail address is announced by. */
const mailLabel = /[Mm]ail:$/;

/** The start of an address's first part: in small letters, as no sentence is that ends before it. */
const openName = /^[a-z\d][a-z\d._+-]*$/;

/**
 * Whether a line ends in the first part of a mail address's name, which the next line begins with the rest
 * of: "E-mail: ada.la", "newright@north.example".
 */
export function isMailNameGoingOn(before: string | undefined, head: string, tail: string): boolean {
  if (head.length > longest || tail.length > longest) return false;
  return mailLabel.test(before ?? "") && openName.test(head) && mailAddress.test(tail);
}
