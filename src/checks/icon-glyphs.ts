import { type Check, counted, countOnPages } from "./check.ts";

/**
 * Pictures such as a telephone or an envelope drawn with an icon font. To a program they are letters: it
 * reads "Æ" or "R" before a phone number, or "z" before a date. A person with a screen reader hears the same.
 * Here they are left out.
 */
export const iconGlyphs: Check<{ readonly icons: number }> = {
  id: "icon-glyphs",
  severity: "note",
  run({ resume: { document } }) {
    return countOnPages(document, "icons", (icons) => ({ icons }));
  },
  words({ icons }) {
    return {
      message: `${counted(icons, "icon")} ${icons === 1 ? "comes" : "come"} from an icon font; programs read stray characters instead`,
      fix: 'Write "Phone", "E-mail" instead of the icons, or nothing: an address and a number speak for themselves.',
    };
  },
};
