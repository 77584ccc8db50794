/** Components, planned maintenance, history. */
export const lists = `
.groups { columns: 21rem 2; column-gap: 3.5rem; margin-bottom: -1.5rem }
.group { break-inside: avoid; padding-bottom: 1.5rem }
.group h3 { font-size: .9375rem; font-weight: 400; color: var(--soft); padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
.group li { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; padding: .3125rem 0 }
.name small { display: block; color: var(--soft); line-height: 1.4 }
.impact { display: flex; align-items: center; align-self: flex-start; gap: .45rem; line-height: 1.8; color: var(--soft); font-size: .9375rem }
.hit .name bdi, .hit .impact { font-weight: 600; color: var(--ink) }
.taps { display: block; max-width: none } .taps .name { flex: 1 1 auto; max-width: 100% } .taps .name small { width: min-content; min-width: 100% } .taps .group:only-child { column-span: all; max-width: 36rem }
.tap { min-height: 1.75rem; align-self: flex-start; padding: 0 .25rem; line-height: 1.8; margin-inline-start: auto; border: 0; background: none; color: var(--accent); font-size: .9375rem; font-weight: 400; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em }
.own { margin-top: .75rem } .own .tap { display: block; margin: .25rem 0; padding: .25rem 0; text-align: start; overflow-wrap: anywhere }
.tap:hover { text-decoration-color: currentColor }
.planned article + article { margin-top: 2rem }
.planned .facts { margin-top: .5rem }
.promised ul { padding: 0; list-style: none }
.promised li + li { margin-top: 1rem }
.promised .meta { margin-top: .25rem }
.planned .calendar { margin-top: 1.5rem }
.entries > li { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0 1.5rem; align-items: baseline; padding: .75rem 0 }
.entries > :first-child { padding-top: 0 } .entries > :last-child { padding-bottom: 0 }
.entries article + article { margin-top: 1.5rem }
.entries + p { margin-top: 1.5rem }
.entries .date, .entries p { color: var(--soft) }
.entries h3 { font-weight: 500 }
.entries h2 { font-size: 1.0625rem } .entries .kicker { margin: .125rem 0 .25rem }
.entries h2 a, .entries h3 a { color: inherit; text-decoration-color: var(--line) }
.entries h2 a:hover, .entries h3 a:hover { text-decoration-color: currentColor }
.months a { color: var(--accent); text-decoration: underline } .months { display: flex; justify-content: space-between; gap: 1rem }
.years ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .25rem 1rem }
.title { padding-bottom: 0 } .title + section { border-top: 0 }
.years h3 { margin-bottom: .5rem; font-weight: 400; color: var(--soft) }
.years div + div { margin-top: 1.5rem }
.years a { display: inline-block; padding: .125rem 0 }
@media (max-width: 35rem) {
  .entries > li { grid-template-columns: minmax(0, 1fr); gap: .125rem }
  .entries .date { font-size: .9375rem }
}
`
