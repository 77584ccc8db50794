import { describe, expect, it } from 'vitest'
import { faults } from '../core/faults.ts'
import { ownDocument } from './own-documents.ts'

const description = { document: '{"openapi":"3.1.0","servers":[{"url":""}]}', reference: 'every endpoint' }
const bodyAt = async (path: string): Promise<unknown> =>
  (await ownDocument(path, { description, consoleUrl: () => 'https://console.example' }))?.body

describe('what the server says about itself', () => {
  it('is the description of the build, and where this server is', async () => {
    expect([await bodyAt('/api/'), await bodyAt('/api/openapi.json')]).toEqual([
      'every endpoint',
      '{"openapi":"3.1.0","servers":[{"url":"https://console.example"}]}',
    ])
  })

  it('has a page for every refusal', async () => {
    const pages = await Promise.all(Object.keys(faults).map((code) => bodyAt(`/problems/${code}`)))
    expect(pages.filter((page) => !String(page).includes('A refusal changes nothing.'))).toEqual([])
  })

  it.each(['/problems/', '/problems/constructor', '/api', '/api/incidents', '/'])('is nothing at %s', async (path) => {
    expect(await bodyAt(path)).toBeUndefined()
  })
})
