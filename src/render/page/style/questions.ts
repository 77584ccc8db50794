/** What readers ask, and their forms; only on the pages that have them. */
export const questions = `
.questions > li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 1.25rem; padding: 1.5rem 0; border-top: 1px solid var(--line) }
.questions > li:first-child { border-top: 0; padding-top: 0 }
.tally { text-align: center; color: var(--soft); font-size: .875rem; line-height: 1.3 }
.tally b { display: block; font-size: 1.375rem; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums }
.tally form { display: block; max-width: none }
.tally button { width: 2.75rem; min-height: 2.75rem; padding: 0; border-color: color-mix(in srgb, var(--ink) 25%, var(--paper)); background: none; color: var(--soft); font-size: 1rem; line-height: 1 }
.tally button[aria-pressed=true] { border-color: var(--accent); background: var(--accent); color: var(--paper) }
.tally button + b { margin: .25rem 0 }
.words { white-space: pre-line; max-width: 40em; overflow-wrap: anywhere }
.asked { font-size: 1.125rem; line-height: 1.45; font-weight: 600; letter-spacing: -.008em }
.asked a.to { color: inherit; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, var(--ink) 30%, var(--paper)) } .asked a.to:hover { text-decoration-color: currentColor }
h1.asked { font-size: clamp(1.25rem, 1.05rem + 1vw, 1.5rem); line-height: 1.36 }
.by { margin-top: .375rem; color: var(--soft); font-size: .9375rem } .by > span + span::before { content: "·"; margin-inline: .375rem }
.reply { margin-top: .875rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line) }
.reply.ours { border-color: var(--accent) }
.mark { font-size: .9375rem; font-weight: 600; color: var(--accent); margin-bottom: .25rem }
.orders { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem } .orders a { padding: .25rem 0 } .orders [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none }
.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; margin-top: .5rem } .tools details[open] { flex-basis: 100% } .tools details form { margin: .75rem 0; gap: 1rem }
.tools summary, .tools button.link { font-size: .9375rem }
button.link { min-height: 0; padding: .25rem 0; border: 0; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: .2em }
textarea { font: inherit; color: inherit; width: 100%; min-height: 7rem; padding: .625rem .75rem; background: var(--paper); border: 1px solid color-mix(in srgb, var(--ink) 55%, var(--paper)); border-radius: 6px; resize: vertical }
textarea:focus-visible { outline-offset: 1px; border-radius: 6px } textarea[aria-invalid=true] { border-color: var(--down); border-width: 2px }
input[type=text].line { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; background: var(--paper); border: 1px solid color-mix(in srgb, var(--ink) 55%, var(--paper)); border-radius: 6px }
.done { border-inline-start: 3px solid var(--ok); padding: .25rem 0 .25rem 1rem }
.waits { color: var(--soft); font-size: .9375rem; margin-top: .375rem }
button svg { display: block; margin: auto }
.same { margin-top: .75rem }
.head h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); font-weight: 500; line-height: 1.24; letter-spacing: -.02em; text-wrap: pretty; margin-top: .25rem }
#similar:empty { display: none } #similar { padding-inline-start: 1rem; border-inline-start: 2px solid var(--accent) } #similar p { font-weight: 600 } #similar li { padding: .25rem 0 }
.crumb { color: var(--soft) }
@media (max-width: 35rem) { .questions > li { grid-template-columns: 3.25rem minmax(0, 1fr); gap: 0 .875rem } }
@media print { .tally form, .tools, form { display: none } }
`
