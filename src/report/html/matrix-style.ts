/** CSS for a page of many resumes, in addition to that of every page. */
export const matrixStyle: string = `
.ranking, .grid { width: 100%; border-collapse: collapse; }
.ranking :is(th, td), .grid :is(th, td) { padding: .4rem .6rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
.ranking thead th, .grid thead :is(th, td) { border: 0; vertical-align: bottom; }
.ranking thead th::first-letter { text-transform: uppercase; }
.ranking thead th { font-weight: 400; color: var(--soft); font-size: .85rem; white-space: nowrap; }
tbody th b, tbody th span { display: block; }
tbody th span { font-size: .85rem; }
.lacks { font-size: .9rem; }
.n { white-space: nowrap; font-variant-numeric: tabular-nums; }
.score { display: inline-block; min-width: 5.5rem; padding: .05rem .5rem; border-radius: .25rem; color: inherit;
  background: linear-gradient(to right, var(--met-soft) var(--fill), var(--card) 0); }
a.score { text-decoration-color: var(--accent); }
.scroll { margin: 0; overflow-x: auto; }
.grid { width: auto; min-width: 100%; }
.grid thead th { min-width: 7.5rem; max-width: 12rem; }
.grid thead :is(b, span) { display: block; font-size: .85rem; }
.grid tbody th { position: sticky; left: 0; background: var(--paper); min-width: 14rem; }
.grid .score { min-width: 4.5rem; }
.pair { display: none; padding: 1rem; border: 2px solid var(--accent); border-radius: .5rem; scroll-margin: 1rem; }
.pair:target { display: block; }
.shows li { padding: .35rem 0; border-top: 1px solid var(--line); }
@media screen and (max-width: 48rem) {
  .ranking thead { position: absolute; clip-path: inset(50%); }
  .ranking, .ranking tbody { display: block; }
  .ranking tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
  .ranking :is(th, td) { display: block; padding: 0; border: 0; }
  .ranking th { flex: 1 0 80%; }
}
`;
