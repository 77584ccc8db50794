import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { approvalWords } from '../words/approvals.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'

interface ActsProps {
  readonly view: Schemas['Template']
  readonly name: string
  /** It is gone, or as it was shipped. */
  readonly onGone: () => void
}

const headOf = ({ id, version }: Schemas['Template']) => ({ path: { templateId: id }, query: {}, header: ifMatch(version) })

const Remove = ({ view, name, onGone, onClose }: ActsProps & { readonly onClose: () => void }): ReactNode => {
  const { form } = useWords(templatesWords)
  const remove = useDo((api) => api.DELETE('/api/templates/{templateId}', { params: headOf(view) }), {
    touches: ['templates'],
    onDone: () => {
      toast(view.isBuiltIn ? form.restored : form.removed)
      onGone()
    },
  })
  return (
    <Confirm
      title={view.isBuiltIn ? form.restoreTitle(name) : form.removeTitle(name)}
      act={view.isBuiltIn ? form.restore : form.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
      isGrave
    >
      <p>{view.isBuiltIn ? form.restoreText : form.removeText}</p>
    </Confirm>
  )
}

/** What can be done with a template besides writing it. */
export const TemplateActs = ({ view, name, onGone }: ActsProps): ReactNode => {
  const { form } = useWords(templatesWords)
  const [isRemoving, setRemoving] = useState(false)
  const { template } = useWords(approvalWords)
  const may = useMay()
  const isHidden = view.hiddenAt !== null
  const preapprove = useDo(
    (api) => api.PUT('/api/templates/{templateId}/preapproval', { params: headOf(view), body: { preapproved: view.preapproved === null } }),
    { touches: ['templates'], onDone: ({ preapproved }) => toast(preapproved ? template.preapproved : template.ended) },
  )
  const hide = useDo((api) => api.PUT('/api/templates/{templateId}/hidden', { params: headOf(view), body: { hidden: !isHidden } }), {
    touches: ['templates'],
    onDone: () => toast(isHidden ? form.shown : form.hidden),
  })
  return (
    <>
      <Link to="/templates/$templateId" params={{ templateId: 'new' }} search={{ from: view.id }} className="template-copy">
        {form.copy}
      </Link>
      <Button variant="default" loading={hide.isPending} onClick={() => hide.mutate()}>
        {isHidden ? form.show : form.hide}
      </Button>
      {view.isChanged ? (
        <Button variant="default" onClick={() => setRemoving(true)}>
          {view.isBuiltIn ? form.restore : form.remove}
        </Button>
      ) : null}
      {view.kind === 'first-notice' && may('approval.settle') ? (
        <Button variant="default" loading={preapprove.isPending} onClick={() => preapprove.mutate()}>
          {view.preapproved ? template.end : template.preapprove}
        </Button>
      ) : null}
      {view.preapproved ? <p className="soft small">{template.by(view.preapproved.by.name)}</p> : null}
      <Trouble error={hide.error ?? preapprove.error} />
      {isRemoving ? <Remove view={view} name={name} onGone={onGone} onClose={() => setRemoving(false)} /> : null}
    </>
  )
}
