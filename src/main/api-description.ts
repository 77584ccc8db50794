import { readFile } from 'node:fs/promises'
import type { ApiDescription } from '../http/api/describe-api.ts'

/** The API's document and reference as they were built into `folder` (ending in a slash); undefined where nothing was. */
export const loadDescription = async (folder: URL): Promise<ApiDescription | undefined> => {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8')
  try {
    return { document: await read('openapi.json'), reference: await read('reference.html') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
