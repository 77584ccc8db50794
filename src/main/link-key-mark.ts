import { createHmac } from 'node:crypto'
import type { Store } from '../app/store.ts'
import type { Log } from './log.ts'

const advice =
  'FORTHRIGHT_SECRET is not the one that was used with this database before: links in mails that are already out do not work here. Give every node the same secret, and restore it with a backup. If you changed it on purpose, this is said once.'

/** Says loudly when this node's key of links is another than that of the other nodes, or of the time before. */
export const checkLinkKey = async (store: Store, secret: string, log: Log): Promise<void> => {
  const mark = createHmac('sha256', secret).update('forthright link key mark').digest('hex')
  const outcome = await store.transaction<boolean>(async (records) => {
    const known = await records.settings.linkKeyMark()
    if (known !== mark) await records.settings.setLinkKeyMark(mark)
    return { ok: true, value: known !== undefined && known !== mark }
  })
  if (outcome.ok && outcome.value) log.error({}, advice)
}
