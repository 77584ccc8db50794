import { type FaultCode, faults } from '../core/faults.ts'
import type { Rendition } from '../render/page-state.ts'
import { apiDocument } from './api/document.ts'
import { endpoints } from './api/endpoints.ts'
import { referencePage } from './api/reference-page.tsx'
import { problemPath, statusOf } from './problem.ts'

const problemPage = (code: FaultCode): string => {
  const { title, hint } = faults[code]
  const style = ':root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}main{max-width:40rem;margin:10vh auto;padding:0 1rem}'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${code}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${hint}</p><p><code>${code}</code>, status ${statusOf(code)}. A refusal changes nothing.</p></main></body></html>\n`
}

const isCode = (code: string): code is FaultCode => code in faults

/** What the server says about itself: the API's reference and document, and the page behind every problem type. The same for everybody. */
export const ownDocuments = (baseUrl: string): readonly Rendition[] => {
  const document = apiDocument(endpoints, baseUrl)
  const html = 'text/html; charset=utf-8'
  return [
    { path: '/api/', mediaType: html, body: referencePage(endpoints, document) },
    { path: '/api/openapi.json', mediaType: 'application/json', body: JSON.stringify(document) },
    ...Object.keys(faults)
      .filter(isCode)
      .map((code) => ({ path: problemPath(code), mediaType: html, body: problemPage(code) })),
  ]
}
