import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'
import { browserIn } from './browser-name.ts'

const Row = ({ device }: { readonly device: Schemas['Device'] }): ReactNode => {
  const words = useWords(accountWords)
  const forget = useDo((api) => api.DELETE('/api/devices/{deviceId}', { params: { path: { deviceId: device.id } } }), {
    touches: ['account'],
    onDone: () => toast(words.devices.forgotten),
  })
  const found = browserIn(device.name)
  return (
    <li>
      <div>
        <p>{found ? words.sessions.on(found.browser, found.system) : device.name || words.sessions.unknown}</p>
        <p className="soft small">
          {device.lastUsedAt ? (
            <>
              {words.devices.used} <When at={device.lastUsedAt} relative="alone" />
            </>
          ) : (
            words.devices.never
          )}{' '}
          · {words.devices.until} <When at={device.expiresAt} />
        </p>
        <Trouble error={forget.error} />
      </div>
      <Button variant="default" size="xs" loading={forget.isPending} onClick={() => forget.mutate()}>
        {words.devices.forget}
      </Button>
    </li>
  )
}

export const DeviceList = (): ReactNode => {
  const { devices: words } = useWords(accountWords)
  const asked = useAsk(['account', 'devices'], (api) => api.GET('/api/devices'))
  const remember = useDo((api) => api.POST('/api/devices'), { touches: ['account'], onDone: () => toast(words.remembered) })
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      <div className="stack tight">
        <Asked of={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{words.none}</p>
            ) : (
              <ul className="account-rows">
                {items.map((device) => (
                  <Row key={device.id} device={device} />
                ))}
              </ul>
            )
          }
        </Asked>
        <Trouble error={remember.error} />
        <div>
          <Button variant="default" loading={remember.isPending} onClick={() => remember.mutate()}>
            {words.remember}
          </Button>
        </div>
      </div>
    </section>
  )
}
