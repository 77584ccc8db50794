import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toolsFolder } from '../tools/place.ts'

export interface TestProvider {
  readonly issuer: string
  /** Answers from now on, and what it was asked before, and sends back to these addresses. */
  serve(redirectUris: readonly string[]): void
  close(): void
}

export const providerSecret = 'secret-of-the-tests'

/**
 * A real OpenID Connect provider at which everybody who says a name is let in. The address is the name, at `domain` where it has none; it
 * is verified unless the name says otherwise.
 */
export const startProvider = async (domain: string): Promise<TestProvider> => {
  let begin: (answer: RequestListener) => void = () => undefined
  const ready = new Promise<RequestListener>((resolve) => {
    begin = resolve
  })
  const server = createServer(async (request, response) => (await ready)(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const entry = createRequire(join(toolsFolder, 'package.json')).resolve('oidc-provider')
  const { default: Provider } = await import(pathToFileURL(entry).href)
  const claimsOf = (sub: string) => {
    const name = sub.replace('unverified-', '')
    return { sub, email: name.includes('@') ? name : `${name}@${domain}`, email_verified: name === sub, name }
  }
  return {
    issuer,
    serve: (redirectUris) => {
      const provider = new Provider(issuer, {
        clients: [{ client_id: 'forthright', client_secret: providerSecret, redirect_uris: redirectUris }],
        claims: { email: ['email', 'email_verified'], profile: ['name'] },
        conformIdTokenClaims: false,
        cookies: { keys: ['a key of the tests'] },
        findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => claimsOf(sub) }),
      })
      begin(provider.callback())
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
