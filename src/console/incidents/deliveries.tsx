import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { type DeliveryStateName, deliveryStates } from '../../core/delivery/delivery.ts'
import { type Instant, instantOf, isBefore } from '../../core/time.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { toast } from '../parts/toast.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'

type Counts = Schemas['CountedDeliveries']['items'][number]['counts']

const tones: Partial<Record<DeliveryStateName, string>> = { delivered: 'ok', refused: 'down', address_gone: 'down', expired: 'part' }
const touches = ['deliveries', 'incidents'] as const

/** What is not on its way by itself this very moment: refused, given up, or waiting for a later try. */
const canRetry = ({ state, dueAt }: Schemas['Delivery'], at: Instant): boolean =>
  state === 'refused' || state === 'expired' || (state === 'pending' && isBefore(at, instantOf(dueAt)))

const useColumns = (): readonly Column<Schemas['Delivery']>[] => {
  const words = useWords(incidentWords)
  const may = useMay()
  const at = useNow(5)
  const retry = useDo((api, deliveryId: string) => api.POST('/api/deliveries/{deliveryId}/retry', { params: { path: { deliveryId } } }), {
    touches,
    onDone: ({ retried }) => toast(words.retried(retried)),
  })
  return [
    { key: 'to', title: words.to, isName: true, cell: ({ target }) => <span dir="auto">{target}</span> },
    { key: 'state', title: words.state, cell: ({ state }) => <span className={tones[state] ?? ''}>{words.deliveryStates[state]}</span> },
    { key: 'reason', title: words.reason, cell: ({ detail }) => detail ?? '–' },
    { key: 'when', title: words.when, cell: ({ settledAt, dueAt }) => <When at={settledAt ?? dueAt} /> },
    {
      key: 'retry',
      title: words.tries,
      align: 'end',
      cell: (delivery) =>
        canRetry(delivery, at) && may('notice.publish') ? (
          <Button
            variant="default"
            size="xs"
            loading={retry.isPending && retry.variables === delivery.id}
            onClick={() => retry.mutate(delivery.id)}
          >
            {delivery.state === 'pending' ? words.tryNow : words.retry}
          </Button>
        ) : (
          <span className="figures soft">{delivery.attempts}</span>
        ),
    },
  ]
}

const List = ({ noticeId }: { readonly noticeId: string }): ReactNode => {
  const words = useWords(incidentWords)
  const may = useMay()
  const [state, setState] = useState<DeliveryStateName | ''>('')
  const [after, setAfter] = useState<readonly string[]>([])
  const position = after.at(-1)
  const columns = useColumns()
  const at = useNow(5)
  const found = useAsk(
    ['deliveries', noticeId, state, position],
    (api) =>
      api.GET('/api/notices/{noticeId}/deliveries', {
        params: {
          path: { noticeId },
          query: { limit: 50, ...(state === '' ? {} : { state }), ...(position === undefined ? {} : { after: position }) },
        },
      }),
    { keepsPrevious: true },
  )
  const retryAll = useDo((api) => api.POST('/api/notices/{noticeId}/deliveries/retry', { params: { path: { noticeId } } }), {
    touches,
    onDone: ({ retried }) => toast(words.retried(retried)),
  })
  const choose = (value: string): void => {
    setState(deliveryStates.find((one) => one === value) ?? '')
    setAfter([])
  }
  return (
    <Asked of={found}>
      {({ items, next, counts }) => (
        <div className="stack">
          <div className="row apart">
            <select
              className="plain-input"
              aria-label={words.state}
              value={state}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              <option value="">{words.all}</option>
              {deliveryStates.map((one) => (
                <option key={one} value={one}>
                  {words.deliveryStates[one]} ({counts[one] ?? 0})
                </option>
              ))}
            </select>
            {may('notice.publish') && ((counts.refused ?? 0) + (counts.expired ?? 0) > 0 || items.some((one) => canRetry(one, at))) ? (
              <Button variant="default" size="sm" loading={retryAll.isPending} onClick={() => retryAll.mutate()}>
                {words.retryAll}
              </Button>
            ) : null}
          </div>
          {items.length === 0 ? (
            <p className="soft">{Object.values(counts).some((count) => count > 0) && state === '' ? words.forgotten : words.nobody}</p>
          ) : (
            <CardsTable caption={words.deliveries} columns={columns} rows={items} keyOf={({ id }) => id} />
          )}
          {next === null ? null : (
            <Button variant="default" size="sm" onClick={() => setAfter([...after, next])}>
              {words.more}
            </Button>
          )}
        </div>
      )}
    </Asked>
  )
}

/** How a notice reached its readers: counted at a glance, one by one when asked. */
export const Deliveries = ({ noticeId, counts }: { readonly noticeId: string; readonly counts: Counts | undefined }): ReactNode => {
  const words = useWords(incidentWords)
  const [isOpen, setOpen] = useState(false)
  const said = deliveryStates.flatMap((state) => {
    const count = counts?.[state] ?? 0
    return count > 0 ? [`${count.toLocaleString()} ${words.deliveryStates[state]}`] : []
  })
  if (said.length === 0) return null
  return (
    <details className="more-slots" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.deliveries} <span className="soft small figures">{said.join(', ')}</span>
      </summary>
      <div className="deliveries">{isOpen ? <List noticeId={noticeId} /> : null}</div>
    </details>
  )
}
