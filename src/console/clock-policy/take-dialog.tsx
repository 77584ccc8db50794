import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { clockInputOf } from '../../core/policy/parse-clock-policy.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { clockWords } from '../words/clock.ts'
import { useWords } from '../words/use-words.ts'
import { clockFormOf } from './clock-form.ts'
import { Difference } from './difference.tsx'
import { useClockSaving } from './use-clock-saving.ts'

interface Props {
  readonly title: string
  readonly act: string
  readonly page: Schemas['Page']
  readonly policy: ClockPolicy
  readonly onClose: () => void
}

/** Another policy in place of the one in force, with everything that would change said before. */
export const TakeDialog = ({ title, act, page, policy, onClose }: Props): ReactNode => {
  const words = useWords(clockWords)
  const saving = useClockSaving(page, () => {
    toast(words.saved)
    onClose()
  })
  return (
    <Confirm
      title={title}
      act={act}
      onAct={() => saving.mutate(policy)}
      onClose={onClose}
      isPending={saving.isPending}
      error={saving.error}
    >
      <p>{words.versions.restoreText}</p>
      <Difference before={clockFormOf(page.clock)} after={clockFormOf(clockInputOf(policy))} />
    </Confirm>
  )
}
