import { html, type Markup } from "./markup.ts";
import { style } from "./style.ts";

/** The page may load and run nothing, whatever it contains: a second wall behind the escaping. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What stands on a page. */
interface Content {
  /** With the page's only `h1`. */
  readonly header: Markup;
  readonly main: Markup;
  readonly footer?: Markup;
  /** Beside that of every page; CSS of ours. */
  readonly style?: string;
}

/** A whole page round its content. */
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
