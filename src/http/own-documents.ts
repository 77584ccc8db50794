import { type FaultCode, faults } from '../core/faults.ts'
import type { Rendition } from '../render/page-state.ts'
import type { ApiDescription } from './api/describe-api.ts'
import { problemPath } from './problem.ts'
import { problemPage } from './problem-page.tsx'

export interface OwnSetting {
  /** As the build made it. */
  readonly description: ApiDescription | undefined
  readonly consoleUrl: () => string
}

const html = 'text/html; charset=utf-8'

const isCode = (code: string): code is FaultCode => code in faults

const codeAt: ReadonlyMap<string, FaultCode> = new Map(
  Object.keys(faults)
    .filter(isCode)
    .map((code) => [problemPath(code), code]),
)

/** Once a process, where nothing was built: a third of a second. */
let describedHere: Promise<ApiDescription> | undefined

const describeHere = (): Promise<ApiDescription> => {
  if (describedHere) return describedHere
  const described = import('./api/describe-api.ts').then(({ describeApi }) => describeApi())
  described.catch(() => {
    describedHere = undefined
  })
  describedHere = described
  return described
}

const locatedAt = (document: string, url: string): string => JSON.stringify({ ...JSON.parse(document), servers: [{ url }] })

/** What the server says about itself at this path; undefined where it says nothing. */
export const ownDocument = (path: string, { description, consoleUrl }: OwnSetting): Promise<Rendition> | undefined => {
  const described = async (mediaType: string, bodyOf: (api: ApiDescription) => string): Promise<Rendition> => ({
    path,
    mediaType,
    body: bodyOf(description ?? (await describeHere())),
  })
  if (path === '/api/') return described(html, ({ reference }) => reference)
  if (path === '/api/openapi.json') return described('application/json', ({ document }) => locatedAt(document, consoleUrl()))
  const code = codeAt.get(path)
  return code && Promise.resolve({ path, mediaType: html, body: problemPage(code) })
}
