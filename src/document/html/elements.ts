// The default rendering of elements by name: HTML, 15 (Rendering).

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = names(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody tfoot thead tr ul",
);

/** Blocks with margins, which separate what is before them from what follows. */
export const spaced: ReadonlySet<string> = names(
  "blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul",
);

/** Blocks whose place is decided by the table or list around them, whatever their margins. */
export const heldParts: ReadonlySet<string> = names("li tbody tfoot thead tr");

/** Inline elements that only change how their words look, or link them. */
export const withinLine: ReadonlySet<string> = names("a b em font i small span strong sub sup u");

/** Elements whose content is not text of the page. */
export const dropped: ReadonlySet<string> = names(
  "audio canvas datalist embed head iframe math noframes noscript object rp script select style svg template textarea video",
);

/** Elements that paint something other than their text. */
export const pictures: ReadonlySet<string> = names(
  "canvas embed iframe img input object picture svg video",
);

export const headings: ReadonlySet<string> = names("h1 h2 h3 h4 h5 h6");

/** Elements whose text browsers set in bold. Not the head of a column, which is no heading of the page. */
export const bold: ReadonlySet<string> = names("b h1 h2 h3 h4 h5 h6 strong");

/** Elements without an end tag. */
export const empty: ReadonlySet<string> = names(
  "area base br col hr img input link meta param source track wbr",
);

/** Whether browsers hide an element unless a style shows it. */
export function isHiddenByDefault(
  name: string,
  attributes: Readonly<Record<string, string>>,
): boolean {
  const isClosed = name === "dialog" && attributes.open === undefined;
  return isClosed || attributes.hidden !== undefined || attributes.popover !== undefined;
}

/** Whether an element gets a color from an attribute, as in pages from before style sheets. */
export function hasOldColors(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === "font") return attributes.color !== undefined;
  if (name === "body" && attributes.text !== undefined) return true;
  return attributes.bgcolor !== undefined || attributes.background !== undefined;
}

/** Whether an element is a link, which has a default color. */
export function isLink(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (name === "a" || name === "area") && attributes.href !== undefined;
}

/** Whether browsers give an element a default color. */
export function hasOwnColors(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return isLink(name, attributes) || name === "mark" || name === "button";
}
