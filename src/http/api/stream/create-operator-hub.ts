import { readMovements } from '../../../app/journal/read-movements.ts'
import type { Backend } from '../../backend.ts'
import { OperatorHub, type OperatorHubSetting } from './operator-hub.ts'

const most = 200

/** A hub that follows the journal of whichever records are open. */
export const createOperatorHub = (
  backend: () => Pick<Backend, 'context'> | undefined,
  chance: () => number,
  pace: Pick<OperatorHubSetting, 'beatMs'> = {},
): OperatorHub =>
  new OperatorHub({
    ...pace,
    chance,
    read: async (after) => {
      const open = backend()
      if (!open) return undefined
      const found = await readMovements({ ...open.context, actor: { kind: 'system', name: 'stream' } }, { after, limit: most })
      return found.ok ? found.value : undefined
    },
  })
