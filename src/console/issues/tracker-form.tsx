import { NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { type TrackerKind, trackerKinds } from '../../core/issue/issue-link.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { issueWords } from '../words/issues.ts'
import { useWords } from '../words/use-words.ts'

type Tracker = Schemas['Tracker']

/** What is shown once after a secret was made. */
export interface FreshSecret {
  readonly trackerId: string
  readonly secret: string
}

interface Entered {
  readonly kind: TrackerKind
  readonly baseUrl: string
  readonly account: string
  readonly token: string
}

const usual = { github: 'https://github.com', gitlab: 'https://gitlab.com', jira: '' } as const satisfies Record<TrackerKind, string>

const Credentials = ({
  entered,
  error,
  onChange,
}: {
  readonly entered: Entered
  readonly error: Error | null
  readonly onChange: (part: Partial<Entered>) => void
}): ReactNode => {
  const words = useWords(issueWords)
  return (
    <>
      {entered.kind === 'jira' ? (
        <TextInput
          label={words.account}
          description={words.accountHint}
          type="email"
          autoComplete="off"
          value={entered.account}
          error={faultAt(error, '/account')}
          onChange={({ currentTarget }) => onChange({ account: currentTarget.value })}
        />
      ) : null}
      <PasswordInput
        label={words.token}
        description={words.tokenHint}
        autoComplete="off"
        value={entered.token}
        error={faultAt(error, '/token')}
        onChange={({ currentTarget }) => onChange({ token: currentTarget.value })}
      />
    </>
  )
}

const given = ({ kind, account, token }: Entered) => ({
  account: kind === 'jira' && account.trim() !== '' ? account.trim() : null,
  token: token.trim() === '' ? null : token.trim(),
})

/** A tracker that is entered for the first time. */
export const AddTracker = ({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void
  readonly onAdded: (fresh: FreshSecret) => void
}): ReactNode => {
  const words = useWords(issueWords)
  const [entered, setEntered] = useState<Entered>({ kind: 'github', baseUrl: usual.github, account: '', token: '' })
  const change = (part: Partial<Entered>): void => setEntered((before) => ({ ...before, ...part }))
  const adding = useDo(
    (api) => api.POST('/api/trackers', { body: { kind: entered.kind, baseUrl: entered.baseUrl.trim(), ...given(entered) } }),
    {
      touches: ['trackers'],
      onDone: ({ id, secret }) => {
        toast(words.added)
        onAdded({ trackerId: id, secret })
        onClose()
      },
    },
  )
  return (
    <DialogForm
      title={words.add}
      act={words.add}
      onClose={onClose}
      onSend={() => adding.mutate()}
      sending={adding}
      shown={['/baseUrl', '/account', '/token']}
      isHeld={entered.baseUrl.trim() === ''}
    >
      <NativeSelect
        label={words.kind}
        value={entered.kind}
        data={trackerKinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={({ currentTarget }) => {
          const kind = trackerKinds.find((one) => one === currentTarget.value) ?? 'github'
          change({ kind, baseUrl: usual[kind] })
        }}
      />
      <TextInput
        label={words.baseUrl}
        description={words.baseUrlHint}
        type="url"
        placeholder="https://"
        value={entered.baseUrl}
        error={faultAt(adding.error, '/baseUrl')}
        onChange={({ currentTarget }) => change({ baseUrl: currentTarget.value })}
      />
      <Credentials entered={entered} error={adding.error} onChange={change} />
    </DialogForm>
  )
}

/** Another token for a tracker that is there. */
export const ChangeTracker = ({ tracker, onClose }: { readonly tracker: Tracker; readonly onClose: () => void }): ReactNode => {
  const words = useWords(issueWords)
  const { id: trackerId, kind, baseUrl, version } = tracker
  const [entered, setEntered] = useState<Entered>({ kind, baseUrl, account: tracker.account ?? '', token: '' })
  const changing = useDo(
    (api) => api.PUT('/api/trackers/{trackerId}', { params: { path: { trackerId }, header: ifMatch(version) }, body: given(entered) }),
    {
      touches: ['trackers'],
      onDone: () => {
        toast(words.changed)
        onClose()
      },
    },
  )
  return (
    <DialogForm
      title={words.changeTitle(baseUrl)}
      onClose={onClose}
      onSend={() => changing.mutate()}
      sending={changing}
      shown={['/account', '/token']}
    >
      <Credentials entered={entered} error={changing.error} onChange={(part) => setEntered((before) => ({ ...before, ...part }))} />
    </DialogForm>
  )
}
