/** Paper, type, header, footer, and what holds for every element. */
export const frame = `
*, ::before, ::after { box-sizing: border-box }
html { border-top: 4px solid var(--accent); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 0 1.25rem; max-width: 51rem;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: break-word; text-rendering: optimizeLegibility;
}
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0 }
ul, ol { list-style: none }
h2 { font-size: 1.3125rem; line-height: 1.3; font-weight: 600; letter-spacing: -.012em }
h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600 }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px }
main:focus { outline: none }
small { font-size: .875rem }
bdi { unicode-bidi: isolate }
summary { cursor: pointer; padding: .25rem 0; color: var(--soft); width: fit-content }
summary:hover { color: var(--ink) }
.shapes { position: absolute; width: 0; height: 0 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -99rem; top: 0; padding: .75rem 1rem; background: var(--paper); z-index: 1 }
.skip:focus { left: 0 }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: center; padding: 1.5rem 0 }
.brand { display: flex; align-items: center; gap: .7rem; min-height: 2rem; color: inherit; font-weight: 600; text-decoration: none; letter-spacing: -.01em }
nav { display: flex; gap: 1.5rem }
nav a, .brand { padding: .25rem 0 }
nav a { color: var(--soft); text-decoration: none }
nav a:hover, nav a[aria-current] { color: var(--ink) }
nav a[aria-current] { text-decoration: underline }
main > * { border-top: 1px solid var(--line); padding: 2.75rem 0 }
main > :first-child { border-top: 0 }
main > section > h2 { margin-bottom: 1.25rem }
footer { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; border-top: 1px solid var(--line); padding: 1.5rem 0 3rem; color: var(--soft); font-size: .875rem }
footer a { color: inherit }
.shape { width: .95em; height: .95em; flex: none }
.ok { color: var(--ok) } .low { color: var(--low) } .part { color: var(--part) } .down { color: var(--down) } .work { color: var(--work) }
time { font-variant-numeric: tabular-nums }
.own { color: var(--soft); font-weight: 400 }
@media (forced-colors: active) { .shape { color: CanvasText } }
@media print {
  /* What every size is measured in, so that paper keeps their proportions: the text is 10.5pt. */
  html { font-size: 9.882pt }
  body { max-width: none }
  nav, .skip, .subscribe, .tap, footer p + p { display: none }
  details::details-content { content-visibility: visible; display: block }
  main > * { padding: 1.5rem 0; break-inside: avoid-page }
  .report { break-inside: auto } .report h2 { break-after: avoid } .report .row, .report li { break-inside: avoid }
}
`
