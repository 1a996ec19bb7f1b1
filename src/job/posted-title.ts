import type { Span } from "../document/document.ts";

/** Data that pages give to search engines. */
const opensData = /<script\b[^>]{0,200}\bapplication\/ld\+json\b[^>]{0,200}>/i;
const maxData = 50_000;
const ofPosting = /"@type"\s{0,9}:\s{0,9}"JobPosting"/g;
/** A title with escapes or character references is left out: it would not read as it stands. */
const titleEntry = /"title"\s{0,9}:\s{0,9}"(?=[^"\\<>&\n]{3,100}")/;
const endsHead = /<\/head\s{0,9}>/i;

/**
 * The title of the job in the data that the head of a page's source gives to search engines; undefined if the
 * page shows the title itself, or the data are about several jobs. O(text).
 */
export function postedTitle(text: string): Span | undefined {
  const head = endsHead.exec(text)?.index ?? 0;
  const opened = opensData.exec(text.slice(0, head));
  if (opened === null) return undefined;
  const start = opened.index + opened[0].length;
  const [data = ""] = text.slice(start, Math.min(head, start + maxData)).split("</script", 1);
  const entry = titleEntry.exec(data);
  if (entry === null || (data.match(ofPosting) ?? []).length !== 1) return undefined;
  const from = start + entry.index + entry[0].length;
  const title = text.slice(from, text.indexOf('"', from));
  const isShown = text.slice(head).toLowerCase().includes(title.toLowerCase());
  return isShown ? undefined : { from, to: from + title.length };
}
