import type { Schemas } from '../../src/client/open-client.ts'
import type { Running } from '../system/running-server.ts'

/** Who reads and asks: by the link that stood in their notice, as a browser without script would. */
export interface AskingReader {
  readonly email: string
  readonly ask: (text: string, name?: string) => Promise<void>
  /** Says that a question has no business there. */
  readonly report: (question: string, reason: string) => Promise<void>
}

/** Lets readers ask. */
export const letAsk = async (server: Running): Promise<void> => {
  const { version } = await server.ask<Schemas['QuestionSettings']>('GET', '/api/question-settings')
  await server.ask('PUT', '/api/question-settings', { isOn: true }, { 'If-Match': `"v${version}"` })
}

/** The reader of this address, once a notice of the incident has come there. */
export const readerOf = async (server: Running, email: string): Promise<AskingReader> => {
  const { raw } = await server.captured(
    `a notice to ${email}`,
    ({ target, raw: mail }) => target === email && mail.includes('/s/questions/'),
  )
  const plain = raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
  const path = /\/s\/questions\/[\w.~-]+/.exec(plain)?.[0] ?? ''
  const send = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    const answer = await fetch(server.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url },
      body: new URLSearchParams(fields),
    })
    if (answer.status !== 303) throw new Error(`${email} was answered ${answer.status}: ${await answer.text()}`)
  }
  return {
    email,
    ask: (text, name = '') => send({ act: 'ask', text, name, final: '1' }),
    report: (question, reason) => send({ act: 'report', question, reason }),
  }
}
