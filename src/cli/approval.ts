import type { Command } from 'commander'
import { ifMatch } from '../client/headers.ts'
import { answer, clockOf, type Session, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

/** What is said to the approvers, or nothing but the question. */
export interface AskOptions {
  readonly ask?: string | true
}

export const addAskFlag = (command: Command): Command =>
  command.option('--ask [comment]', 'where the policy wants an approval: keep the words as a draft and ask for it')

/** Whose answer is waited for; nothing where nobody is named or it may not be read. */
const namesOf = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ')

/** Asks for the approval of a draft in the words that it has, and says who answers by when. */
export const askForApproval = async (session: Session, noticeId: string, { ask }: AskOptions): Promise<ExitCode> => {
  const { client, machine } = session
  const path = { noticeId }
  const draft = await client.ask((api) => api.GET('/api/notices/{noticeId}', { params: { path } }))
  if (!draft.ok) return tellRefusal(session, draft.refusal)
  const header = ifMatch(draft.value.version)
  const body = typeof ask === 'string' ? { comment: ask } : {}
  const asked = await client.ask((api) => api.POST('/api/drafts/{noticeId}/approval', { params: { path, header }, body }))
  if (!asked.ok) {
    if (!session.isJson) machine.terminal.err(`Kept as draft ${noticeId}; nothing of it is public.\n`)
    return tellRefusal(session, asked.refusal)
  }
  const file = await client.ask((api) => api.GET('/api/approvals/{approvalId}', { params: { path: { approvalId: asked.value.id } } }))
  const names = file.ok ? namesOf(file.value.asked) : ''
  const at = await clockOf(session)
  const lines = [
    `Kept as draft ${noticeId}; nothing of it is public.`,
    `Asked for an approval (${asked.value.rules.join(', ')})${names === '' ? '' : ` of ${names}`}, by ${at(asked.value.dueAt)}. Once it is given, publish it with`,
    `    ${machine.self} publish ${noticeId}`,
  ]
  return answer(session, asked.value, () => `${lines.join('\n')}\n`)
}

/** What the policy lets go ahead is looked at afterwards: whoever published it hears by whom. */
export const lookedAtLines = async ({ client }: Session, incidentId: string, noticeId: string): Promise<readonly string[]> => {
  const found = await client.ask((api) =>
    api.GET('/api/approvals', { params: { query: { state: 'waiting', incident: incidentId, limit: 50 } } }),
  )
  const waiting = found.ok ? found.value.items.find((one) => one.noticeId === noticeId && one.mode === 'afterwards') : undefined
  if (!waiting) return []
  return [`It goes out at once; ${namesOf(waiting.asked) || 'somebody'} looks at it afterwards (${waiting.rules.join(', ')}).`]
}
