import { html, type Markup } from "./markup.ts";
import { style } from "./style.ts";

/**
 * Forbids the page to load or run anything, whatever it contains: a second line of defense behind escaping.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The content of a page. */
interface Content {
  /** Contains the page's only `h1`. */
  readonly header: Markup;
  readonly main: Markup;
  readonly footer?: Markup;
  /** CSS in addition to that of every page; must be trusted. */
  readonly style?: string;
}

/** A complete page around its content. */
export function htmlPage(
  title: string,
  { header, main, footer, style: ownStyle = "" }: Content,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style + ownStyle }}</style>
</head>
<body>
<header>${header}</header>
<main>
${main}
</main>${footer === undefined ? undefined : html`\n<footer>${footer}</footer>`}
</body>
</html>
`.markup;
}
