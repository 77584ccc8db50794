import { readMail } from '../../core/mail/read-mail.ts'
import { parseInstant } from '../../core/time.ts'
import { capturedSince } from './postbox-watch.ts'
import type { Stage } from './stage.ts'

/** While the undo window is open the only mails about the incident are those to colleagues (FORTHRIGHT_HEADS_UP); there may be none. */
export const tellColleagues = async (stage: Stage, mark: string, incidentId: string): Promise<void> => {
  const { client } = stage.session
  const captured = await capturedSince(stage, mark)
  if (!captured.ok) return
  for (const { id, channel, target, subject, at } of captured.value) {
    if (channel !== 'email') continue
    const whole = await client.ask((api) => api.GET('/api/postbox/{messageId}', { params: { path: { messageId: id } } }))
    if (!whole.ok || !readMail(whole.value.raw).text.includes(`/incidents/${incidentId}`)) continue
    const caughtAt = parseInstant(at)
    stage.tell('colleague', `at ${target} could still have stopped it: ${subject}`, caughtAt.ok ? caughtAt.value : stage.now())
  }
}
