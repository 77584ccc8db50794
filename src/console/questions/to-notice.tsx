import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Icon } from '../parts/icon.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { useNamed } from './use-named.ts'

type Added = Schemas['AnswerInDraft']
const touches = ['drafts', 'incidents', 'notices'] as const

/** Takes it out of a draft that was there; gives up one that was begun for it, unless somebody has written in it since. */
const useTakingOut = ({ notice, isBegun, before, fieldVersion }: Added, onOut: () => void) => {
  const words = useWords(questionWords).notice
  const discard = useDo(
    (api) => api.DELETE('/api/notices/{noticeId}', { params: { path: { noticeId: notice.id }, header: ifMatch(notice.version) } }),
    {
      touches,
      onDone: () => {
        toast(words.discarded)
        onOut()
      },
    },
  )
  const edit = useDo(
    (api) =>
      api.PATCH('/api/drafts/{noticeId}', {
        params: { path: { noticeId: notice.id } },
        body: { edits: [{ field: 'freeText', value: before, basedOn: fieldVersion }] },
      }),
    {
      touches,
      onDone: ({ conflicts }) => {
        if (conflicts.length > 0) return toast(words.changed, 'trouble')
        toast(words.undone)
        onOut()
      },
    },
  )
  return isBegun ? discard : edit
}

/** Where the answer went, and the way back out of there. */
const Where = ({ added, onOut }: { readonly added: Added; readonly onOut: () => void }): ReactNode => {
  const words = useWords(questionWords).notice
  const { notice, isBegun, isChanged, others } = added
  const out = useTakingOut(added, onOut)
  return (
    <div className="in-notice" role="status">
      <p>
        {isChanged ? (isBegun ? words.begun : words.added) : words.there}{' '}
        {others.length > 0 ? words.others(others.map(({ name }) => name).join(', ')) : ''}
      </p>
      <div className="row">
        <Link to="/compose/$noticeId" params={{ noticeId: notice.id }} className="row">
          {words.to} <Icon name="right" />
        </Link>
        {isChanged ? (
          <Button variant="default" size="sm" leftSection={<Icon name="undo" />} loading={out.isPending} onClick={() => out.mutate()}>
            {words.undo}
          </Button>
        ) : null}
      </div>
      <Trouble error={out.error} />
    </div>
  )
}

/** Puts what we answered into the notice that comes next: what ten asked, thousands wonder. */
export const ToNotice = ({ answer }: { readonly answer: Schemas['Answer'] }): ReactNode => {
  const words = useWords(questionWords).notice
  const may = useMay()
  const named = useNamed(answer.text)
  const [added, setAdded] = useState<Added | null>(null)
  const add = useDo((api) => api.POST('/api/answers/{answerId}/draft', { params: { path: { answerId: answer.id } } }), {
    touches,
    onDone: setAdded,
  })
  if (!may('notice.write') || !answer.isOurs || answer.state !== 'shown') return null
  if (added) return <Where added={added} onOut={() => setAdded(null)} />
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<Icon name="edit" />}
        aria-label={named(words.act)}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        {words.act}
      </Button>
      <Trouble error={add.error} />
    </>
  )
}
