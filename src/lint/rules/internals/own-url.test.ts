import { expect, it } from 'vitest'
import { english } from '../../language/english/english.ts'
import { lintNotice } from '../../lint-notice.ts'

const quotes = (now: string, ownUrl?: string) => {
  const linted = lintNotice({ kind: 'update', texts: { now }, ...(ownUrl && { ownUrl }) }, [english])
  return linted.ok ? linted.value.findings.filter(({ rule }) => rule === 'internals').map(({ quote }) => quote) : []
}
const own = 'http://localhost:8080'
const report = `${own}/incidents/01jdr0000000000000000000aa/report`

it('has nothing against links to the page itself, wherever that is found', () => {
  expect(quotes(`The whole report: ${report}`)).toEqual([report])
  expect(quotes(`The whole report: ${report}`, own)).toEqual([])
  expect(quotes(`All that we know stands at ${own}.`, own)).toEqual([])
})

it('goes on seeing what only begins like it', () => {
  expect(quotes('See http://localhost:80801/health for more.', own)).toEqual(['http://localhost:80801/health'])
  expect(quotes('See http://localhost/health for more.', own)).toEqual(['http://localhost/health'])
})
