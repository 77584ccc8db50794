import { apiDocument } from './document.ts'
import { endpoints } from './endpoints.ts'
import { referencePage } from './reference-page.tsx'

/** The API as its schemas say it is: the same for every server of a build, but for where the server is. */
export interface ApiDescription {
  /** The OpenAPI document as JSON, its server's address left empty. */
  readonly document: string
  /** The reference, a page. */
  readonly reference: string
}

/** An entry of its own, so that the build can ask for it once and no server has to. */
export const describeApi = (): ApiDescription => {
  const document = apiDocument(endpoints, '')
  return { document: JSON.stringify(document), reference: referencePage(endpoints, document) }
}
