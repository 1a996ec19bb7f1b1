import { cased } from "../../words/cased.ts";
import { letters } from "../../words/letters.ts";
import { pattern } from "../../words/words.ts";
import { isPlace } from "../rows/places.ts";
import { nameScores } from "../rows/titles.ts";

/**
 * The offset in an employer's words at which a part begins that only says where the employer is or what it
 * does: after its legal form ("Acme GmbH – Springtown (Samplia)"), at a dash or colon before a town, or at a
 * comma before an address. Undefined if there is no such part. O(length).
 */
export function addressAfterEmployer(words: string): number | undefined {
  return afterForm(words) ?? afterDash(words) ?? afterComma(words);
}

const legalForm = pattern("legal-form", "g");
const opensForm = pattern("legal-form-opening");
const mark = /^\.?(?:,\s|\s[-–—]\s|\s?\(|:\s|\s{2})/u;

function afterForm(words: string): number | undefined {
  for (const { index, 0: form } of legalForm.matchAll(words)) {
    const end = index + form.length;
    const rest = words.slice(end);
    const [found = ""] = mark.exec(rest) ?? [];
    if (found === "" || index === 0) continue;
    const after = rest.slice(found.length);
    return opensForm.test(after) || nameScores(after).company === 3 ? undefined : end;
  }
  return undefined;
}

const dash = /^(.{2,80}?)(?:\s[-–—]|:)\s(?=[^–—:]+$)/u;
const townShaped = cased.u`^[\p{Lu}][${letters}’'.-]+(?: [\p{Lu}${letters}][${letters}’'.-]*){0,2}(?:\s?\([^()]{2,30}\)|\/[A-Z]{2}|, ?[^,]{2,20})$`;

function afterDash(words: string): number | undefined {
  const [whole = "", name = ""] = dash.exec(words) ?? [];
  const rest = words.slice(whole.length);
  if (whole === "") return undefined;
  const { title, company } = nameScores(rest);
  const isTown = isPlace(rest) || (townShaped.test(rest) && title === 0 && company === 0);
  return isTown ? name.length : undefined;
}

const firstComma = cased.u`,\s(?=[\p{Lu}\d])`;
/** A postal code, a number together with further parts, or a country code in brackets. */
const addressParts = /\d{4,}|\d[^,]*,|,[^,]*\d|\([A-Z]{2}\)$/;
const streetAddress = pattern("street-address");

/**
 * An address has a street, a postal code or further parts. In "Acme, Area 120", the last part is a division.
 */
function afterComma(words: string): number | undefined {
  const found = firstComma.exec(words);
  if (found === null || found.index <= 2) return undefined;
  const rest = words.slice(found.index + found[0].length);
  return addressParts.test(rest) || streetAddress.test(rest) ? found.index : undefined;
}

/** Whether the words after an employer say where it is, rather than what it does ("Fintech"). */
export function namesAddress(words: string): boolean {
  return isPlace(words) || townShaped.test(words) || /\d/.test(words);
}
