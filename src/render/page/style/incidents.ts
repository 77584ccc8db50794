/** The first sentence, what follows from it, and the record of what was told. */
export const incidents = `
.say { padding: clamp(1.25rem, 5vw, 3.25rem) 0 clamp(1.5rem, 4vw, 2.5rem) }
.only, .whole { padding-top: 0 }
.lead { font-weight: 500; line-height: 1.24; letter-spacing: -.02em; text-wrap: pretty; max-width: 26em }
.lead.short { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem) }
.lead.medium { font-size: clamp(1.5rem, 1.1rem + 1.9vw, 2.125rem) }
.lead.long { font-size: clamp(1.25rem, 1.05rem + 1vw, 1.5rem); line-height: 1.36; letter-spacing: -.012em }
p.lead.lead { font-size: clamp(1.25rem, 1.05rem + 1vw, 1.5rem); line-height: 1.36; letter-spacing: -.012em }
.nextword { margin-top: 1rem; font-size: clamp(1.0625rem, 1rem + .4vw, 1.25rem); color: var(--soft); max-width: 40em; text-wrap: pretty }
.nextword time { color: var(--ink); font-weight: 600 }
.calm .nextword time { font-weight: inherit; color: inherit }
.several > div + div { margin-top: 2.25rem }
.several p.nextword { font-size: 1.0625rem; margin-top: .5rem } .several div:first-child p.nextword { margin-top: 1rem }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .5rem; font-size: .9375rem; color: var(--soft) }
.kicker > span + span::before { content: "·"; margin-inline-end: .5rem }
.kicker > span:first-of-type { color: var(--ink); font-weight: 600 }
.say .kicker { margin-bottom: .75rem }
.incident h2 a, article h3 a { color: inherit; text-decoration-color: var(--line) }
.incident h2 a:hover, article h3 a:hover { text-decoration-color: currentColor }
.facts { margin-top: 1.25rem }
.row { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: .125rem 1.5rem; padding: .5rem 0 }
dt { color: var(--soft) }
dd { max-width: 36em } .felt li + li { margin-top: .125rem } .timeline .felt, .timeline .felt + p { margin-top: .5rem }
a[href^="tel:"] { white-space: nowrap }
.row.next time { font-weight: 600 }
.prose > * + * { margin-top: .75rem }
.prose p { white-space: pre-line }
.prose ul { list-style: disc; padding-inline-start: 1.25rem } .prose ol { list-style: decimal; padding-inline-start: 1.5rem }
.prose pre { overflow-x: auto; padding: .75rem 1rem; background: var(--well); border-radius: 4px; white-space: pre }
.prose code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.prose blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line) }
.prose > * + blockquote, .prose blockquote > * + * { margin-top: .75rem }
.prose hr { border: 0; border-top: 1px solid var(--line) }
.technical { margin-top: .5rem } .technical > .prose, .technical > div { max-width: 44em; margin-top: .5rem }
.technical .prose { font-size: .9375rem }
.record { margin-top: 1rem } .record > h2 { margin: 2.5rem 0 0 } .record > p { margin-top: .25rem }
.whole .say { padding-bottom: 1rem } .whole .kicker { margin: .75rem 0 1.5rem } .whole .say > .mark { margin-top: .75rem }
.report section, section.report { margin-top: 2.25rem } .report h2 { margin-bottom: .5rem } .report .facts { margin: 0 0 .75rem } .report .row { padding: .25rem 0 } .report h3 { margin: 1.25rem 0 .25rem; font-size: 1rem }
.report section > p, .report .prose { max-width: 40em } .report li + li { margin-top: .375rem } .report li > .mark { display: block }
.mark, .late { color: var(--soft); font-size: .9375rem }
.owed { font-weight: inherit; color: var(--ink) }
.redacted { color: var(--soft) }
.timeline { margin-top: 1rem }
.timeline > li { padding: 1.25rem 0 1.25rem 1.25rem; border-inline-start: 1px solid var(--line) }
.when { font-size: 1.0625rem; line-height: 1.4; letter-spacing: 0; display: flex; flex-wrap: wrap; gap: .1rem .75rem; margin-bottom: .5rem; position: relative }
.when::before { content: ""; position: absolute; width: .5625rem; height: .5625rem; left: -1.5625rem; top: .5rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft) }
.when span { font-weight: 400; color: var(--soft) }
.timeline p { max-width: 40em } .timeline p + p, .timeline .prose, .timeline .prose + p, .late { margin-top: .5rem }
.timeline .ask { color: var(--soft); font-size: .9375rem }
.corrected { display: grid; gap: 1.25rem 2rem }
.original { color: var(--soft) }
.correction { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent) }
.corrected .mark { font-weight: 600; margin-bottom: .375rem }
@media not print { .printed { display: none } }
@media (min-width: 35.01rem) { .report dd { grid-column: 2 } }
@media (min-width: 46rem) { .corrected { grid-template-columns: 1fr 1fr } }
@media (max-width: 35rem) {
  .kicker > span:nth-of-type(3), .report .kicker > span { flex-basis: 100% }
  .kicker > span:nth-of-type(3)::before, .report .kicker > span::before { content: none }
  .row { grid-template-columns: minmax(0, 1fr); padding: .5rem 0 .625rem }
  dt { font-size: .9375rem }
}
`
