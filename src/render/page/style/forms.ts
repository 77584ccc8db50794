/** Fields that are as calm as the rest, and large enough for a thumb. */
export const forms = `
form { display: grid; gap: 1.5rem; max-width: 36rem }
label, legend { display: block; padding: 0 }
legend, .label { font-weight: 600; margin-bottom: .375rem }
input, select, button { font: inherit; color: inherit }
input[type=email], input[type=url], select {
  width: 100%; min-height: 2.75rem; padding: .5rem .75rem; background: var(--paper); border: 1px solid color-mix(in srgb, var(--ink) 55%, var(--paper)); border-radius: 6px;
}
input:focus-visible, select:focus-visible, button:focus-visible { outline-offset: 1px; border-radius: 6px }
input[aria-invalid=true] { border-color: var(--down); border-width: 2px }
button { min-height: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; justify-self: start }
button:hover { filter: brightness(1.08) }
a.button { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .5rem 1.25rem; border-radius: 6px; background: var(--accent); color: var(--paper); font-weight: 600; text-decoration: none }
.thumb { position: sticky; bottom: 0; padding: .75rem 0 max(1rem, env(safe-area-inset-bottom)); background: var(--paper); border-top: 1px solid color-mix(in srgb, var(--ink) 18%, var(--paper)); display: grid; gap: .5rem }
.thumb form { gap: 0; max-width: none }
.thumb button, .thumb a.button { width: 100%; min-height: 3.5rem; justify-content: center; justify-self: stretch; font-size: 1.125rem }
button.quiet { background: none; color: var(--accent) }
.choice { display: grid; grid-template-columns: auto 1fr; gap: 0 .625rem; align-items: baseline; padding: .25rem 0; min-height: 2rem; cursor: pointer }
.choice input { width: 1.0625rem; height: 1.0625rem; margin: 0; accent-color: var(--accent); translate: 0 .15em }
.hint, .promise { color: var(--soft); font-size: .9375rem; max-width: 36em }
.label + .hint, legend + .hint { margin: -.25rem 0 .375rem }
.fault { color: var(--down); font-size: .9375rem }
.faults { border-inline-start: 3px solid var(--down); padding: .25rem 0 .25rem 1rem }
.choices { columns: 15rem 2; column-gap: 2rem }
.choices > div { break-inside: avoid; padding-bottom: .75rem }
.choices h3 { font-size: .9375rem; font-weight: 400; color: var(--soft) }
.together { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end }
.together > div { flex: 1 1 15rem }
.subscribe .hint { margin-top: .5rem }
.subscribe form { margin-top: 1.25rem }
.trap { position: absolute; left: -99rem; width: 1px; height: 1px; overflow: hidden }
`

/** A page that begins with a title instead of a sentence. */
export const title = `
.page > h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); font-weight: 500; line-height: 1.24; letter-spacing: -.02em; text-wrap: pretty }
.page > h1 + * { margin-top: 1rem }
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.75rem }
.page > p { max-width: 38em }
`
