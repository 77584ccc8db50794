import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSlices } from '../api/use-slices.ts'
import { Asked } from '../parts/asked.tsx'
import { When } from '../parts/when.tsx'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'

const stateClass = (state: string): string => {
  if (state === 'delivered') return 'ok'
  return state === 'refused' || state === 'address_gone' || state === 'expired' ? 'down' : 'soft'
}

/** What was sent to one subscriber, newest first, and what became of it. */
export const History = ({ id }: { readonly id: string }): ReactNode => {
  const words = useWords(subscribersWords)
  const found = useSlices(['deliveries', 'subscriber', id], (api, after) =>
    api.GET('/api/subscribers/{subscriberId}/deliveries', {
      params: { path: { subscriberId: id }, query: { limit: 10, ...(after ? { after } : {}) } },
    }),
  )
  const kinds: Readonly<Record<string, string>> = words.kinds
  return (
    <section className="stack tight">
      <h3>{words.one.history}</h3>
      <Asked of={found}>
        {({ items, more, isFetchingMore }) =>
          items.length === 0 ? (
            <p className="soft">{words.one.noHistory}</p>
          ) : (
            <>
              <ul className="history">
                {items.map((delivery) => (
                  <li key={delivery.id}>
                    <span>
                      {kinds[delivery.kind] ?? delivery.kind},{' '}
                      <span className={stateClass(delivery.state)}>{words.deliveryStates[delivery.state]}</span>
                    </span>
                    <When at={delivery.createdAt} />
                    {delivery.detail && delivery.state !== 'delivered' ? <small className="soft">{delivery.detail}</small> : null}
                  </li>
                ))}
              </ul>
              {more ? (
                <Button variant="default" size="sm" loading={isFetchingMore} onClick={more}>
                  {words.more}
                </Button>
              ) : null}
            </>
          )
        }
      </Asked>
    </section>
  )
}
