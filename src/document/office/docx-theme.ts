import { mix, toColor, white } from "../colors.ts";
import { walkXml } from "./docx-xml.ts";

/** The colors of a document's theme, by their names there. */
export type ThemeColors = ReadonlyMap<string, number>;

/** Reads the colors of a theme part: ECMA-376 20.1.6.2. */
export function readTheme(xml: string): ThemeColors {
  const colors = new Map<string, number>();
  let name: string | undefined;
  walkXml(xml, {
    open: (tag) => {
      if (/^(?:[dl]k?t?[12]|accent[1-6]|hlink|folHlink)$/.test(tag.name)) name = tag.name;
      const color = toColor(`#${tag.attribute("lastClr") ?? tag.attribute("val")}`);
      const isColor = tag.name === "srgbClr" || tag.name === "sysClr";
      if (!isColor || name === undefined || color === undefined) return;
      if (!colors.has(name)) colors.set(name, color);
    },
    close: (closed) => {
      if (closed === name) name = undefined;
    },
  });
  return colors;
}

/** What properties call the colors of a theme that it calls otherwise: ECMA-376 17.18.97. */
const names: Readonly<Record<string, string>> = {
  background1: "lt1",
  bg1: "lt1",
  light1: "lt1",
  text1: "dk1",
  dark1: "dk1",
  tx1: "dk1",
  background2: "lt2",
  bg2: "lt2",
  light2: "lt2",
  text2: "dk2",
  dark2: "dk2",
  tx2: "dk2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
};

/** A reference to a color of the theme, which may be made darker or lighter. */
interface ThemeReference {
  readonly name: string | undefined;
  readonly shade: string | undefined;
  readonly tint: string | undefined;
}

/** White in themes of which nothing is known. */
const usual: ThemeColors = new Map([
  ["lt1", white],
  ["dk1", 0],
]);

/** The color that a property takes from the theme. */
export function themeColor(
  theme: ThemeColors,
  { name = "", shade, tint }: ThemeReference,
): number | undefined {
  const own = names[name] ?? name;
  const color = theme.get(own) ?? (theme.size === 0 ? usual.get(own) : undefined);
  if (color === undefined) return undefined;
  const shaded = mix(color, 0, shareOf(shade));
  return mix(shaded, white, shareOf(tint));
}

/** Two hexadecimal digits as a share; 1 if there are none. */
function shareOf(digits: string | undefined): number {
  const share = Number.parseInt(digits ?? "ff", 16) / 255;
  return share >= 0 && share <= 1 ? share : 1;
}
