import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { regimesQuestion } from '../legal/questions.ts'
import { RegimeAsks } from '../legal/regime-card.tsx'
import { type Regime, regimeIn, sentFrom } from '../legal/regime-text.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useLanguage } from '../words/language.ts'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { RegimeForm } from './regime-form.tsx'
import '../legal/legal.css'

type Kept = Schemas['KeptRegime']

const Name = ({ regime }: { readonly regime: Regime }): ReactNode => (
  <span className="regime-name">
    <strong>
      <bdi>{regime.name}</bdi>
    </strong>
    <span className="soft small">{regime.source}</span>
  </span>
)

const SwitchOff = ({ regime, onClose }: { readonly regime: Kept; readonly onClose: () => void }): ReactNode => {
  const words = useWords(legalWords).setting
  const off = useDo(
    (api) => api.DELETE('/api/legal-regimes/{regimeId}', { params: { path: { regimeId: regime.id }, header: ifMatch(regime.version) } }),
    { touches: ['legal-regimes'], onDone: onClose },
  )
  return (
    <Confirm
      title={words.offTitle(regime.name)}
      act={words.switchOff}
      onAct={() => off.mutate()}
      onClose={onClose}
      isPending={off.isPending}
      error={off.error}
    >
      <p>{words.offText}</p>
    </Confirm>
  )
}

const KeptRegime = ({ regime, onChange }: { readonly regime: Kept; readonly onChange: () => void }): ReactNode => {
  const words = useWords(legalWords).setting
  const [isAsked, setAsked] = useState(false)
  return (
    <article className="regime">
      <h4>
        <Name regime={regime} />
      </h4>
      <RegimeAsks regime={regime} />
      <div className="row">
        <Button variant="default" aria-label={words.changeNamed(regime.name)} onClick={onChange}>
          {words.change}
        </Button>
        <Button variant="subtle" aria-label={words.switchOffNamed(regime.name)} onClick={() => setAsked(true)}>
          {words.switchOff}
        </Button>
      </div>
      {isAsked ? <SwitchOff regime={regime} onClose={() => setAsked(false)} /> : null}
    </article>
  )
}

const Offered = ({ regime }: { readonly regime: Regime }): ReactNode => {
  const words = useWords(legalWords).setting
  const on = useDo(
    (api) => {
      const deadlines = regime.deadlines.map(({ terms, ...one }) => ({
        ...one,
        terms: terms.map((term) => ({ ...term, from: sentFrom(term) })),
      }))
      return api.POST('/api/legal-regimes', { body: { ...regime, deadlines } })
    },
    { touches: ['legal-regimes'], onDone: ({ name }) => toast(words.wasOn(name)) },
  )
  return (
    <details className="regime">
      <summary>
        <Name regime={regime} />
      </summary>
      <div className="stack">
        <RegimeAsks regime={regime} />
        <Trouble error={on.error} />
        <div className="row">
          <Button variant="default" loading={on.isPending} aria-label={words.switchOnNamed(regime.name)} onClick={() => on.mutate()}>
            {words.switchOn}
          </Button>
        </div>
      </div>
    </details>
  )
}

const Regimes = ({ kept, offered }: { readonly kept: readonly Kept[]; readonly offered: readonly Regime[] }): ReactNode => {
  const words = useWords(legalWords).setting
  const language = useLanguage()
  const [editing, setEditing] = useState<{ readonly of: Kept | undefined }>()
  const regime = kept.find(({ id }) => id === editing?.of?.id)
  const taken = [...kept, ...offered].map(({ id }) => id)
  return (
    <>
      <h3>{words.on}</h3>
      {kept.length === 0 ? <p>{words.none}</p> : null}
      <div>
        {kept.map((one) => (
          <KeptRegime key={one.id} regime={one} onChange={() => setEditing({ of: one })} />
        ))}
      </div>
      <div className="row">
        <Button variant="default" onClick={() => setEditing({ of: undefined })}>
          {words.own}
        </Button>
      </div>
      {offered.length > 0 ? (
        <>
          <h3>{words.offered}</h3>
          <p className="soft measure">{words.offeredText}</p>
          <div>
            {offered.map((one) => (
              <Offered key={one.id} regime={regimeIn(language, one)} />
            ))}
          </div>
        </>
      ) : null}
      {editing ? (
        <RegimeForm
          key={editing.of?.id ?? 'own'}
          regime={regime ?? editing.of}
          isGone={editing.of !== undefined && !regime}
          taken={taken}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}

/** Which laws and contracts count deadlines here. */
export const Legal = (): ReactNode => {
  const words = useWords(legalWords)
  return (
    <div className="stack">
      <p className="soft measure">{words.setting.lead}</p>
      <p className="measure">{words.advice}</p>
      <Asked of={useQuestion(regimesQuestion)}>{({ items, offered }) => <Regimes kept={items} offered={offered} />}</Asked>
    </div>
  )
}
