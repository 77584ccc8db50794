import { describe, expect, it } from 'vitest'
import { apiDocument } from './document.ts'
import { endpoints } from './endpoints.ts'
import { referencePage } from './reference-page.tsx'

const document = apiDocument(endpoints, 'https://status.example')
const page = referencePage(endpoints, document)

describe('the reference page', () => {
  it('names every endpoint', () => {
    expect(endpoints.filter(({ path }) => !page.includes(`/api${path}</code>`))).toEqual([])
  })

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/i)
  })

  it('has every shape that it links to', () => {
    const linked = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(linked.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([])
  })

  it('says which fields a first notice has', () => {
    expect(page).toContain('What customers cannot do now')
  })
})
