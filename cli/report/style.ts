/** The look of a report: on a screen, on a telephone (tables become cards) and on paper. */
export const STYLE = `
:root { color-scheme: light; --ink: #1a1a1a; --soft: #4d4d4d; --line: #c9c9c9; --wash: #f3f5f7; --accent: #00558a; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; border-bottom: 3px solid var(--accent); }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
p, li { max-width: 46rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.kind { color: var(--soft); margin: 0; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
nav ol { columns: 15rem; column-gap: 2.5rem; padding-left: 2rem; margin: .5rem 0; }
nav h2 { border: 0; margin: 1rem 0 0; padding: 0; font-size: 1rem; }
.short li { margin: .4rem 0; }
.description { font-size: 1.05rem; }
.settings { display: block; color: var(--soft); font-size: .9rem; }
.note, small { color: var(--soft); font-size: .85rem; }
code { font: .85em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .92rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child { padding-left: 0; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); font-size: .85rem; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 11.5em; }
section[aria-labelledby=evidence] tbody th { min-width: 14em; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.grade { display: inline-block; min-width: 1.5em; text-align: center; font-weight: 700; border: 1px solid var(--ink); border-radius: .25rem; }
.grade-D { border-style: dashed; background: #fdf1dc; }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; }
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr)); gap: 1rem; }
.panels.one { grid-template-columns: minmax(0, 30rem); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 1.5rem; align-items: start; }
.beside > figure { min-width: 0; display: grid; grid-template-rows: subgrid; grid-row: span 5; align-items: start; }
.beside .panels { grid-template-columns: minmax(0, 1fr); }
.panel { break-inside: avoid; }
.panel svg { display: block; width: 100%; height: auto; }
.panel-title { margin: .5rem 0 0; font-size: .9rem; overflow-wrap: anywhere; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
.scroll { overflow: auto; max-height: 30rem; border: 1px solid var(--line); padding: 0 .5rem; }
.scroll table { width: auto; min-width: 100%; }
.download { font-size: .9rem; }
footer { margin-top: 3rem; padding: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  .cards, .cards tbody, .cards tr, .cards th, .cards td, .cards caption { display: block; width: 100%; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .4rem .6rem; }
  .cards tbody th, section[aria-labelledby] .cards tbody th, .cards td { border: 0; padding: .2rem 0; min-width: 0; }
  .cards td { display: flex; justify-content: space-between; gap: 1rem; white-space: normal; }
  .cards td > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .cards td::before { content: attr(data-label); text-align: left; color: var(--soft); flex: 0 0 28%; }
  .cards td.number::before { flex-basis: 50%; }
  .cards td:empty { display: none; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  header, nav, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  p, li { max-width: none; }
  h2 { margin-top: 1.5rem; break-after: avoid; }
  h3, caption, figcaption, .panel-title { break-after: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr, .short li { break-inside: avoid; }
  .panels { grid-template-columns: repeat(2, 1fr); }
  .panels.one { grid-template-columns: 12cm; }
  .beside { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .beside .panels { grid-template-columns: minmax(0, 1fr); }
  section[aria-labelledby=evidence] tbody th { min-width: 10em; }
  section[aria-labelledby=evidence] td { overflow-wrap: break-word; }
  section[aria-labelledby=evidence] :is(th, td) { padding-left: .3rem; padding-right: .3rem; }
  section[aria-labelledby=evidence] th:first-child { padding-left: 0; }
  details, .download, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
