import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { CardsTable } from '../parts/cards-table.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { DayField, dayText } from './day-field.tsx'

type Freeze = NonNullable<Schemas['Freeze']>

const touches = ['freezes', 'maintenances']

const useAudiences = () => useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } })).data?.items ?? []

const FreezeForm = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(maintenanceWords).freezes
  const audiences = useAudiences()
  const [form, setForm] = useState({ from: '', to: '', reason: '', audienceId: '' })
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change })
  const add = useDo((api) => api.POST('/api/freezes', { body: { ...form, audienceId: form.audienceId || null } }), {
    touches,
    onDone: onClose,
  })
  return (
    <DialogForm
      title={words.add}
      act={words.keep}
      onClose={onClose}
      onSend={() => add.mutate()}
      sending={add}
      shown={['/from', '/to', '/reason']}
    >
      <DayField label={words.from} value={form.from} error={faultAt(add.error, '/from')} onChange={(from) => set({ from })} />
      <DayField label={words.to} value={form.to} error={faultAt(add.error, '/to')} onChange={(to) => set({ to })} />
      <NativeSelect
        label={words.whose}
        value={form.audienceId}
        data={[{ value: '', label: words.everybody }, ...audiences.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => set({ audienceId: currentTarget.value })}
      />
      <LineField label={words.reason} value={form.reason} error={faultAt(add.error, '/reason')} onChange={(reason) => set({ reason })} />
    </DialogForm>
  )
}

const Remove = ({ freeze, onClose }: { readonly freeze: Freeze; readonly onClose: () => void }): ReactNode => {
  const words = useWords(maintenanceWords).freezes
  const remove = useDo((api) => api.DELETE('/api/freezes/{freezeId}', { params: { path: { freezeId: freeze.id } } }), {
    touches,
    onDone: onClose,
  })
  return (
    <Confirm
      title={words.removeTitle(freeze.reason)}
      act={words.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
    >
      <p>{words.removeText}</p>
    </Confirm>
  )
}

/** Days on which customers want nothing to be changed: shown where work is planned on them, forbidding nothing. */
export const Freezes = (): ReactNode => {
  const words = useWords(maintenanceWords).freezes
  const isWriter = useMay()('audience.write')
  const audiences = useAudiences()
  const [asking, setAsking] = useState<'add' | Freeze>()
  const { data } = useAsk(['freezes'], (api) => api.GET('/api/freezes', { params: { query: {} } }))
  if (!data || (data.items.length === 0 && !isWriter)) return null
  const close = (): void => setAsking(undefined)
  const nameOf = (id: string | null): string => audiences.find((one) => one.id === id)?.name ?? words.everybody
  return (
    <section className="stack" aria-labelledby="freezes">
      <h2 id="freezes">{words.title}</h2>
      <p className="soft measure">{words.lead}</p>
      {data.items.length > 0 ? (
        <CardsTable
          caption={words.title}
          keyOf={({ id }) => id}
          rows={data.items.flatMap((freeze) => freeze ?? [])}
          columns={[
            { key: 'reason', title: words.reason, isName: true, cell: ({ reason }) => <bdi>{reason}</bdi> },
            { key: 'from', title: words.from, cell: ({ from }) => dayText(from) },
            { key: 'to', title: words.to, cell: ({ to }) => dayText(to) },
            { key: 'whose', title: words.whose, cell: ({ audienceId }) => <bdi>{nameOf(audienceId)}</bdi> },
            ...(isWriter
              ? [
                  {
                    key: 'acts',
                    title: words.remove,
                    align: 'end' as const,
                    cell: (freeze: Freeze) => (
                      <button
                        type="button"
                        className="text-button small"
                        aria-label={words.removeNamed(freeze.reason)}
                        onClick={() => setAsking(freeze)}
                      >
                        {words.remove}
                      </button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {isWriter ? (
        <div className="row">
          <Button variant="default" onClick={() => setAsking('add')}>
            {words.add}
          </Button>
        </div>
      ) : null}
      {asking === 'add' ? <FreezeForm onClose={close} /> : null}
      {asking && asking !== 'add' ? <Remove freeze={asking} onClose={close} /> : null}
    </section>
  )
}
