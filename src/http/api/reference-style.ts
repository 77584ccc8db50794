/** The API's reference: contents at the side where there is room, one line for each endpoint, fields in columns. */
export const referenceStyle = `
html { scroll-padding-top: 1.5rem }
body { max-width: 80rem }
code { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere }
.page > p + p { margin-top: -.75rem }
.contents ul { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem }
.contents { display: block; padding: 0 0 1.75rem }
.contents a { display: inline-block; padding: .1875rem 0 }
.contents h2 { font-size: .9375rem; font-weight: 400; color: var(--soft); margin: 0 0 .25rem }
main > section { padding: 2.25rem 0 }
main > .page { padding-top: 1rem }
main > section > h2 { margin-bottom: .75rem }
details { border-top: 1px solid var(--line) }
details:last-child { border-bottom: 1px solid var(--line) }
summary { display: grid; grid-template-columns: 4.25rem minmax(0, 1fr); gap: 0 .75rem; align-items: baseline; width: auto; padding: .5625rem 0; color: var(--ink); list-style: none }
summary::-webkit-details-marker { display: none }
summary { position: relative; padding-inline-end: 2rem }
summary::after { content: "+" / ""; position: absolute; inset-inline-end: .75rem; top: .5rem; color: var(--soft) }
details[open] > summary::after { content: "−" / "" }
summary .says { grid-column: 2; color: var(--soft) }
summary:hover .says, details[open] > summary .says { color: var(--ink) }
.kind > summary { grid-template-columns: minmax(0, 1fr) }
.method { color: var(--soft); font-size: .8125rem; letter-spacing: .02em }
details[open] > summary, summary:hover { background: var(--well) }
summary, .inside { padding-inline-start: .75rem; margin-inline: -.75rem }
.inside { padding-inline-end: .75rem }
.inside { padding-top: .5rem; padding-bottom: 1.75rem }
.inside h3 { margin: 1.25rem 0 .25rem; font-size: .9375rem; font-weight: 400; color: var(--soft) }
.needs { max-width: 44em }
.name { font-weight: 600 }
.fields li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.5rem; padding: .375rem 0 }
.fields .type { color: var(--soft); font-size: .9375rem }
.fields .about { max-width: 40em }
.fields .fields { margin-top: .25rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line) }
.refusals li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: 0 .75rem; padding: .3125rem 0; align-items: baseline }
.refusals .status { color: var(--soft); font-variant-numeric: tabular-nums }
.refusals .about { grid-column: 2; color: var(--soft) }
@media (min-width: 48rem) {
  summary:has(.says) { grid-template-columns: 4.25rem minmax(0, 22rem) minmax(0, 1fr); gap: 0 1.25rem }
  summary .says { grid-column: auto }
  .fields li { grid-template-columns: 12rem minmax(0, 1fr) }
  .fields .about { grid-column: 2 }
  .fields .fields { grid-column: 1 / -1 }
  .refusals li { grid-template-columns: 3rem 18rem minmax(0, 1fr) }
  .refusals .about { grid-column: auto }
}
@media (min-width: 64rem) {
  .contents { float: left; position: sticky; top: 1.5rem; width: 12rem; max-height: calc(100vh - 3rem); overflow-y: auto; padding: 1rem 0 }
  .contents ul { display: block }
  main { margin-inline-start: 16rem }
}
`
