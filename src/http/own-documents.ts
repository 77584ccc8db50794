import { type FaultCode, faults } from '../core/faults.ts'
import type { Rendition } from '../render/page-state.ts'
import { apiDocument } from './api/document.ts'
import { endpoints } from './api/endpoints.ts'
import { referencePage } from './api/reference-page.tsx'
import { problemPath } from './problem.ts'
import { problemPage } from './problem-page.tsx'

const isCode = (code: string): code is FaultCode => code in faults

/** What the server says about itself: the API's reference and document, and the page behind every problem type. The same for everybody. */
export const ownDocuments = (consoleUrl: string): readonly Rendition[] => {
  const document = apiDocument(endpoints, consoleUrl)
  const html = 'text/html; charset=utf-8'
  return [
    { path: '/api/', mediaType: html, body: referencePage(endpoints, document) },
    { path: '/api/openapi.json', mediaType: 'application/json', body: JSON.stringify(document) },
    ...Object.keys(faults)
      .filter(isCode)
      .map((code) => ({ path: problemPath(code), mediaType: html, body: problemPage(code) })),
  ]
}
