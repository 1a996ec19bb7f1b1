import { type Check, counted } from "./check.ts";

/**
 * Telephone, envelope and other pictures that are drawn with an icon font. To a program they are letters: it reads "Æ" or "R" before a
 * phone number, or "z" before a date. A person who reads with a screen reader hears the same. Here they are left out.
 */
export const iconGlyphs: Check<{ readonly icons: number }> = {
  id: "icon-glyphs",
  severity: "note",
  run({ resume: { document } }) {
    const pages = (document.layout ?? []).filter((page) => page.icons > 0);
    const [first] = pages;
    if (first === undefined) return [];
    const icons = pages.reduce((sum, page) => sum + page.icons, 0);
    return [
      {
        facts: { icons },
        page: first.page,
      },
    ];
  },
  words({ icons }) {
    return {
      message: `${counted(icons, "icon")} ${icons === 1 ? "comes" : "come"} from an icon font; programs read stray characters instead`,
      fix: 'Write "Phone", "E-mail" instead of the icons, or nothing: an address and a number speak for themselves.',
    };
  },
};
