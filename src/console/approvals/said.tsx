import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'

type File = Schemas['ApprovalFile']

const Remark = ({ file }: { readonly file: File }): ReactNode => {
  const words = useWords(approvalWords)
  const [text, setText] = useState('')
  const say = useDo(
    (api) => api.POST('/api/approvals/{approvalId}/comments', { params: { path: { approvalId: file.id } }, body: { text } }),
    { touches: ['approvals'], onDone: () => setText('') },
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    say.mutate()
  }
  return (
    <form className="approval-remark" onSubmit={submit}>
      <LineField label={words.comment} value={text} onChange={setText} />
      <Button type="submit" variant="default" loading={say.isPending} disabled={text.trim() === ''}>
        {words.say}
      </Button>
      <Trouble error={say.error} />
    </form>
  )
}

/** Everything that was said about it, in its order. */
export const Said = ({ file }: { readonly file: File }): ReactNode => {
  const words = useWords(approvalWords)
  const may = useMay()
  const lines = [
    { at: file.requestedAt, name: words.asks(file.requestedBy.name), text: file.comment },
    ...file.remarks.map(({ at, by, text }) => ({ at, name: by.name, text })),
    ...file.signOffs.map(({ at, by, isOwn, comment }) => ({ at, name: (isOwn ? words.signedOwn : words.signed)(by.name), text: comment })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <section className="stack tight" aria-labelledby="approval-said">
      <h2 id="approval-said">{words.said}</h2>
      <ul className="approval-said">
        {lines.map(({ at, name, text }) => (
          <li key={`${at} ${name} ${text}`}>
            <p className="soft small">
              {name}, <When at={at} relative="alone" />
            </p>
            {text ? <p dir="auto">{text}</p> : null}
          </li>
        ))}
      </ul>
      {may('notice.write') ? <Remark file={file} /> : null}
    </section>
  )
}
