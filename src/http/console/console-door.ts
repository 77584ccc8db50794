import type { IncomingMessage, ServerResponse } from 'node:http'
import { transportHeaders } from '../public/document-headers.ts'
import { prepareWhenAsked } from '../public/prepare-when-asked.ts'
import { readMethods, serveDocument } from '../public/serve-document.ts'
import { type ConsoleBuild, consoleAssetsPath, consoleHomePath, consoleWorkerPath } from './console-build.ts'
import { consoleDocument, consolePolicy } from './console-document.ts'

/** Answers everything below /console without the records, so that the console can say itself that they are closed. */
export interface ConsoleDoor {
  /** False when the address is not the console's. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean
}

export interface ConsoleDoorSetting {
  /** Absent where nothing was built: then there is no console. */
  readonly build: ConsoleBuild | undefined
  readonly isSecure: () => boolean
  readonly newNonce: () => string
}

const headersOf = (nonce: string, isSecure: boolean): Readonly<Record<string, string>> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': consolePolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...Object.fromEntries(transportHeaders(isSecure)),
})

export const createConsoleDoor = (setting: ConsoleDoorSetting): ConsoleDoor => {
  const { build, isSecure } = setting
  if (!build) return { serve: () => false }
  const known = new Map(build.files.map((file) => [file.path, file]))
  const preparedFile = prepareWhenAsked((path) => known.get(path), isSecure)
  const sendDocument = (path: string, { method }: IncomingMessage, response: ServerResponse): void => {
    const nonce = setting.newNonce()
    const body = Buffer.from(consoleDocument(build, nonce, path === consoleHomePath))
    response.writeHead(200, { ...headersOf(nonce, isSecure()), 'Content-Length': String(body.length) })
    response.end(method === 'HEAD' ? undefined : body)
  }
  const sendFile = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = await preparedFile(path)
    if (file) serveDocument(file, request, response)
    else response.writeHead(404, { 'Cache-Control': 'no-store', 'Content-Length': '0' }).end()
  }
  return {
    serve: (path, request, response) => {
      if (path !== '/console' && !path.startsWith('/console/')) return false
      if (request.method !== 'GET' && request.method !== 'HEAD')
        response.writeHead(405, { Allow: readMethods, 'Content-Length': '0' }).end()
      else if (path === '/console') response.writeHead(308, { Location: consoleHomePath, 'Content-Length': '0' }).end()
      else if (path.startsWith(consoleAssetsPath) || path === consoleWorkerPath)
        sendFile(path, request, response).catch(() => response.destroy())
      else sendDocument(path, request, response)
      return true
    },
  }
}
