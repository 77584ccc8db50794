import { type FaultCode, faults } from '../core/faults.ts'
import type { Rendition } from '../render/page-state.ts'
import { apiDocument } from './api/document.ts'
import { endpoints } from './api/endpoints.ts'
import { referencePage } from './api/reference-page.tsx'
import { problemPath } from './problem.ts'
import { problemPage } from './problem-page.tsx'

const isCode = (code: string): code is FaultCode => code in faults

const html = 'text/html; charset=utf-8'

const describeServer = () => {
  const document = apiDocument(endpoints, '')
  const problems = Object.keys(faults)
    .filter(isCode)
    .map((code) => ({ path: problemPath(code), mediaType: html, body: problemPage(code) }))
  return { document, pages: [{ path: '/api/', mediaType: html, body: referencePage(endpoints, document) }, ...problems] }
}

/** Made when the first server of a process listens: half a second in which tests would otherwise make the same bytes for each of theirs. */
let description: ReturnType<typeof describeServer> | undefined

/** What the server says about itself: the API's reference and document, and the page behind every problem type. The same for everybody. */
export const ownDocuments = (consoleUrl: string): readonly Rendition[] => {
  description ??= describeServer()
  const { document, pages } = description
  const here = { ...document, servers: [{ url: consoleUrl }] }
  return [...pages, { path: '/api/openapi.json', mediaType: 'application/json', body: JSON.stringify(here) }]
}
