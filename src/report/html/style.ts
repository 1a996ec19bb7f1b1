/** The page's only style. Colors come in pairs, for light and dark; print takes the light ones. */
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
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 84rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
a { color: var(--accent); }
ul, ol { margin: 0; padding: 0; list-style: none; }
section { margin-top: 2.25rem; }
.soft, .count { color: var(--soft); font-weight: normal; }
.for { margin-top: .25rem; font-size: 1.1rem; color: var(--soft); }
.number { margin: 0; font-size: 1.1rem; }
.number strong { font-size: 3rem; line-height: 1.1; letter-spacing: -.02em; margin-right: .2rem; }
svg { display: block; width: 100%; }
.columns { height: 7rem; margin: 1rem 0 .5rem; }
.bar { height: .4rem; margin: .3rem 0 .4rem; }
.room { fill: var(--room); }
.fill-met { fill: var(--met); } .fill-partial { fill: var(--partial); } .fill-missing { fill: var(--missing); }
.fill-demand { fill: var(--accent); } .fill-supply { fill: var(--supply); } .range { fill: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font-size: .875rem; color: var(--soft); }
aside .legend { margin-top: .5rem; }
.key { display: inline-block; width: .75rem; height: .75rem; margin-right: .4rem; border-radius: 2px; }
.key.met { background: var(--met); } .key.partial { background: var(--partial); } .key.empty { background: var(--room); }
.key.demand { background: var(--accent); } .key.supply { background: var(--supply); }
.todo li { display: grid; grid-template-columns: 3.5rem 1fr; gap: .5rem; padding: .45rem 0; border-top: 1px solid var(--line); }
.todo .gain { color: var(--met); font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
.asked > li { padding: .7rem 0 .6rem; border-top: 1px solid var(--line); break-inside: avoid; }
.asked > li.missing { padding: .4rem 0 .3rem; }
.line { display: flex; gap: .6rem; align-items: baseline; }
.line .name { font-weight: 600; flex: 1; min-width: 0; }
.line .level { font-size: .875rem; color: var(--soft); white-space: nowrap; }
.line .points { font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 6.5rem; text-align: right; }
.sign { width: 1.1rem; font-weight: 700; }
.sign.met { color: var(--met); } .sign.partial { color: var(--partial); } .sign.missing { color: var(--missing); }
.proof, .why { margin: 0 0 .15rem; font-size: .925rem; }
.proof { color: var(--soft); }
.proof a { white-space: nowrap; }
.why::before { content: "→ "; color: var(--soft); }
.tag { font-size: .8rem; padding: .05rem .45rem; border-radius: 1rem; background: var(--card); border: 1px solid var(--line); white-space: nowrap; }
mark { color: inherit; background: none; border-bottom: 2px solid var(--supply); }
mark.met { background: var(--met-soft); border-color: var(--met); }
mark.partial { background: var(--partial-soft); border-color: var(--partial); }
.noticed li { display: grid; grid-template-columns: 5rem 1fr; gap: .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.noticed b { font-weight: 600; }
.error b { color: var(--missing); } .warning b { color: var(--partial); } .note b { color: var(--accent); }
.text { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; font-size: .85rem; }
.text p { margin: 0; padding: 0 .25rem 0 1.25rem; text-indent: -1rem; white-space: pre-wrap; unicode-bidi: plaintext; }
.text p.apart { margin-top: .7rem; }
.text p:target { outline: 2px solid var(--accent); border-radius: 3px; scroll-margin: 30vh; }
.text .heading { font-weight: 700; margin-top: 1rem; }
.text .bold { font-weight: 600; }
.text .hidden { background: repeating-linear-gradient(45deg, transparent 0 6px, var(--missing-soft) 6px 8px); }
.text .hidden::before { content: "hidden: "; color: var(--missing); font-weight: 600; }
.text .page { text-indent: 0; padding-left: .25rem; margin: 1.25rem 0 .5rem; border-top: 1px dashed var(--supply); color: var(--soft); font-size: .8rem; }
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
@media (min-width: 68rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 42rem); gap: 2.5rem; align-items: start; }
  .beside > aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
  .text { font-size: .8rem; }
}
@media (max-width: 30rem) {
  body { padding-top: 1rem; }
  .line { flex-wrap: wrap; gap: 0 .6rem; }
  .line .name { flex: 1 0 calc(100% - 2.5rem); }
  .line .level { margin-left: 1.7rem; flex: 1; }
  .noticed li, .work li { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #24588f; --met: #1b7a48; --met-soft: #d5efdf;
    --partial: #96610a; --partial-soft: #fae9c4; --missing: #b23a32; --missing-soft: #f8dedb; --room: #e3e8ed; --supply: #93a1b0;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; font-size: 10pt; max-width: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  .text { border: 0; padding: 0; }
  .sums { columns: 2; } .sums li { font-size: 8pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
