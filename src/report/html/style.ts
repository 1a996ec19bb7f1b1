/** The CSS of every page. Colors come in pairs, for light and dark; print uses the light ones. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f5f7f9; --ink: #1b2430; --soft: #566270; --line: #d9dfe6; --accent: #24588f;
  --met: #1b7a48; --met-soft: #d5efdf; --partial: #96610a; --partial-soft: #fae9c4;
  --missing: #b23a32; --missing-soft: #f8dedb; --room: #e3e8ed; --supply: #93a1b0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171c; --card: #1b2129; --ink: #e5e9ee; --soft: #a0acb9; --line: #313a45; --accent: #86b6ea;
    --met: #4db680; --met-soft: #1d4530; --partial: #e2b052; --partial-soft: #4b3a17;
    --missing: #ee8880; --missing-soft: #56292a; --room: #2c343e; --supply: #6d7a88;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 78rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 0 0 .35rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
a { color: var(--accent); }
ul, ol { margin: 0; padding: 0; list-style: none; }
section { margin-top: 2.25rem; }
header p { margin: .25rem 0 0; }
.soft, .count { color: var(--soft); font-weight: normal; }
.for { font-size: 1.1rem; color: var(--soft); }
.number { margin: 0; font-size: 1.1rem; }
.number strong { font-size: 3rem; line-height: 1.1; letter-spacing: -.02em; margin-right: .2rem; }
svg { display: block; width: 100%; }
.fill-demand { fill: var(--accent); } .fill-supply { fill: var(--supply); } .range { fill: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-top: .5rem; font-size: .875rem; color: var(--soft); }
.key { display: inline-block; width: .75rem; height: .75rem; margin-right: .4rem; border-radius: 2px; }
.key.met { background: var(--met); } .key.partial { background: var(--partial); } .key.empty { background: var(--room); }
.key.demand { background: var(--accent); } .key.supply { background: var(--supply); }
.picture { display: flex; gap: .5rem; margin: 1rem 0 .5rem; }
.band { min-width: 0; container-type: inline-size; }
.band b { display: block; visibility: hidden; font-size: .8rem; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; color: var(--soft); }
.band > div { display: flex; gap: 2px; }
.band i { min-width: 0; container-type: inline-size; height: 13rem; font-style: normal; }
.band i::before { content: ""; display: block; height: 6rem; background: linear-gradient(to top, var(--color) var(--fill), var(--room) 0); }
.band .met { --color: var(--met); } .band .partial { --color: var(--partial); } .band .missing { --color: var(--room); }
.band span { display: none; height: 6.6rem; margin: .3rem auto 0; writing-mode: vertical-rl; font-size: .75rem; line-height: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@container (min-width: .75rem) { .band span { display: block; } }
@container (min-width: 9rem) { .band b { visibility: visible; } }
.todo li { display: grid; grid-template-columns: 3.5rem 1fr; gap: 0 .5rem; padding: .4rem 0; border-top: 1px solid var(--line); }
.todo + p { margin-top: .5rem; }
.todo :is(.gain, .loss) { font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
.todo .gain { color: var(--met); }
.keywords { width: 100%; border-collapse: collapse; font-size: .925rem; }
.keywords th, .keywords td { padding: .3rem .5rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
.keywords thead th { border: 0; color: var(--soft); font-size: .85rem; vertical-align: bottom; overflow-wrap: normal; }
.keywords ~ h3 { margin-top: 1rem; }
.keywords tbody th { font-weight: 600; min-width: 9rem; }
.keywords tbody .group th { padding-top: 1rem; border: 0; font-weight: 700; }
.keywords .n { font-variant-numeric: tabular-nums; white-space: nowrap; }
.keywords .points { text-align: right; }
.keywords .level, .keywords .time, .keywords .points { white-space: nowrap; }
.why { display: block; color: var(--soft); }
.sign { display: inline-block; width: 1.1rem; font-weight: 700; }
.met .sign { color: var(--met); } .partial .sign, .named .sign { color: var(--partial); } .missing .sign { color: var(--missing); }
.tag { font-size: .8rem; padding: .05rem .45rem; border-radius: 1rem; background: var(--card); border: 1px solid var(--line); white-space: nowrap; }
.text a, mark { color: inherit; text-decoration: none; background: none; border-bottom: 2px solid var(--supply); }
.text .met, mark.met { background: var(--met-soft); border-color: var(--met); }
.text .partial, mark.partial { background: var(--partial-soft); border-color: var(--partial); }
.text .missing, mark.missing { background: var(--missing-soft); border-color: var(--missing); }
mark.unread { border-bottom: 2px dotted var(--partial); }
.panes { display: grid; gap: 1.5rem; }
.text { padding: 1rem; max-height: 75vh; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; font-size: .85rem; }
.text p { margin: 0; padding: 0 .25rem 0 1.25rem; text-indent: -1rem; white-space: pre-wrap; unicode-bidi: plaintext; }
.text p.apart { margin-top: .7rem; }
.text .heading { font-weight: 700; }
.text p.heading { margin-top: 1rem; }
.text .bold { font-weight: 600; }
.text .hidden { background: repeating-linear-gradient(45deg, transparent 0 6px, var(--missing-soft) 6px 8px); }
.text .hidden::before { content: "hidden: "; color: var(--missing); font-weight: 600; }
.text .page { padding-left: .25rem; margin: 1.25rem 0 .5rem; border-top: 1px dashed var(--supply); color: var(--soft); font-size: .8rem; }
.text :target { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: 3px; scroll-margin: 25vh; }
tr:target > * { background: var(--card); box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: .75rem; }
.card { padding: .75rem 1rem .4rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--met); border-radius: .5rem; font-size: .925rem; break-inside: avoid; }
.card h3 { display: flex; gap: .3rem; align-items: baseline; }
.state { margin-left: auto; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.card.passed :is(.state, .sign) { color: var(--met); }
.card.note { border-left-color: var(--accent); } .card.note :is(.state, .sign) { color: var(--accent); }
.card.warning { border-left-color: var(--partial); } .card.warning :is(.state, .sign) { color: var(--partial); }
.card.error { border-left-color: var(--missing); } .card.error :is(.state, .sign) { color: var(--missing); }
.card.unknown { border-left-color: var(--supply); }
.plot { margin: .5rem 0 1.25rem; overflow-x: auto; }
.plot > svg { width: 100%; height: auto; min-width: 34rem; max-width: 46rem; }
.plot text { font-size: 12px; fill: var(--soft); } .plot .label { fill: var(--ink); }
.plot .axis { stroke: var(--line); } .plot .equal { stroke: var(--supply); stroke-dasharray: 4 4; }
.mark-demand { fill: var(--accent); } .mark-both { fill: var(--ink); } .mark-supply { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.plot .form { display: inline-block; width: .9em; height: .9em; margin-right: .35em; vertical-align: -.1em; }
.gaps li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .45rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
.gaps .two { grid-column: 1 / -1; height: 1.1rem; margin-top: .2rem; }
.skills li { display: grid; grid-template-columns: minmax(9rem, 1fr) 1fr auto; gap: 0 1rem; align-items: center; padding: .25rem 0; border-top: 1px solid var(--line); }
.skills .months { min-width: 6.5rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.skills svg { height: .5rem; }
.work li { display: grid; grid-template-columns: 10.5rem 1fr; gap: .75rem; padding: .3rem 0; }
.work .soft { font-variant-numeric: tabular-nums; }
details { margin-top: 2.25rem; }
summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.sums { columns: 34rem; column-gap: 2.5rem; }
.sums li { padding: .5rem 0; border-top: 1px solid var(--line); font-size: .9rem; break-inside: avoid; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--soft); }
@media screen and (min-width: 60rem) { .panes:has(> :nth-child(2)) { grid-template-columns: 1fr 1fr; } }
@media screen and (max-width: 48rem) {
  body { padding-top: 1rem; }
  .band i { height: auto; } .band span { display: none; }
  .keywords thead { position: absolute; clip-path: inset(50%); }
  .keywords, .keywords tbody { display: block; }
  .keywords tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
  .keywords th, .keywords td { display: block; padding: 0; border: 0; }
  .keywords tbody th { flex: 1 0 70%; order: -2; }
  .keywords .points { order: -1; }
  .keywords td:empty { display: none; }
  .keywords td[data-name]::before { content: attr(data-name) " "; color: var(--soft); }
  .keywords .where { flex-basis: 100%; }
  .keywords td { font-size: .875rem; }
  .work li { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  @page { margin: 12mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #24588f; --met: #1b7a48; --met-soft: #d5efdf;
    --partial: #96610a; --partial-soft: #fae9c4; --missing: #b23a32; --missing-soft: #f8dedb; --room: #e3e8ed; --supply: #93a1b0;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 8pt; }
  body { padding: 0; line-height: 1.35; max-width: none; }
  section { margin-top: 1rem; }
  h2 { margin-bottom: .3rem; }
  .band i { height: 10.5rem; } .band i::before { height: 3.5rem; }
  .todo li { padding: .1rem 0; }
  .keywords th, .keywords td { padding: .1rem .35rem; }
  .keywords .group th { padding-top: .4rem; }
  .plot > svg { min-width: 0; }
  .cards { grid-template-columns: 1fr 1fr 1fr; gap: .4rem; } .card { padding: .35rem .6rem .1rem; }
  .card p { margin-bottom: .2rem; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  h2, h3, .group { break-after: avoid; }
  .screen, details:not([open]) { display: none; }
  .texts { display: none; } body:has(#print-texts:checked) .texts { display: block; }
  .panes:has(> :nth-child(2)) { grid-template-columns: 1fr 1fr; }
  .text { border: 0; padding: 0; max-height: none; overflow: visible; }
  .sums { columns: 2; }
  footer { margin-top: 1rem; }
}
`;
