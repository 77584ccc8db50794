import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { usePageUrl } from '../api/page.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

const touches = [
  'sample',
  'page',
  'components',
  'incidents',
  'drafts',
  'questions',
  'due',
  'subscribers',
  'audiences',
  'alerts',
  'checklist',
  'journal',
]

type Standing = Schemas['SampleStanding']

const counted = ['incidents', 'components', 'groups', 'rules', 'subscribers', 'audiences'] as const

/** What goes, by number, and what stays, by name and reason. */
const Outlook = ({
  standing: { going, staying, isPageRestored },
  takesWords,
}: {
  readonly standing: Standing
  readonly takesWords: boolean
}): ReactNode => {
  const { sample } = useWords(settingsWords)
  const parts = counted.filter((part) => going[part] > 0)
  return (
    <>
      <section className="stack tight">
        <h3>{sample.goes}</h3>
        {parts.length > 0 ? (
          <ul>
            {parts.map((part) => (
              <li key={part}>{sample.counts[part](going[part])}</li>
            ))}
          </ul>
        ) : (
          <p>{sample.nothingGoes}</p>
        )}
        {isPageRestored ? <p className="soft small">{sample.page}</p> : null}
      </section>
      {staying.length > 0 ? (
        <section className="stack tight">
          <h3>{sample.stays}</h3>
          <ul>
            {staying.map(({ kind, id, name, reason }) => (
              <li key={id}>
                {sample.kinds[kind]} <strong dir="auto">{name}</strong>
                {': '}
                {sample.reasons[reason]}
              </li>
            ))}
          </ul>
          <p className="soft small">{takesWords ? sample.staysLeadWords : sample.staysLead}</p>
        </section>
      ) : null}
      <p className="soft small">{sample.journal}</p>
    </>
  )
}

/** What stays only because somebody wrote there and nobody was told. */
const staysForWords = ({ staying }: Standing): boolean => staying.some(({ reason }) => reason === 'own_draft' || reason === 'own_words')

const RemoveDialog = ({ standing, onClose }: { readonly standing: Standing; readonly onClose: () => void }): ReactNode => {
  const { sample } = useWords(settingsWords)
  const [words, setWords] = useState(false)
  const whole = useAsk(['sample', 'words'], (api) => api.GET('/api/sample', { params: { query: { words: 'true' } } }), { enabled: words })
  const remove = useDo((api) => api.DELETE('/api/sample', { params: { query: { words: words ? 'true' : 'false' } } }), {
    touches,
    onDone: () => {
      onClose()
      toast(sample.removed)
    },
  })
  const outlook = { isGrave: true, isPending: remove.isPending || (words && whole.isPending), error: remove.error ?? whole.error }
  return (
    <Confirm title={sample.remove} act={sample.remove} onAct={() => remove.mutate()} onClose={onClose} {...outlook}>
      {staysForWords(standing) ? (
        <Checkbox label={sample.words} checked={words} onChange={({ currentTarget }) => setWords(currentTarget.checked)} />
      ) : null}
      <Outlook standing={words ? (whole.data ?? standing) : standing} takesWords={words} />
    </Confirm>
  )
}

const Remove = ({ standing }: { readonly standing: Standing }): ReactNode => {
  const { sample } = useWords(settingsWords)
  const pageUrl = usePageUrl()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <p className="measure">{sample.loaded}</p>
      <div className="row">
        <Button variant="default" onClick={() => setAsking(true)}>
          {sample.remove}
        </Button>
        <a href={`${pageUrl}/`}>{sample.look}</a>
      </div>
      {isAsking ? <RemoveDialog standing={standing} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

const Load = ({ obstacles }: Pick<Standing, 'obstacles'>): ReactNode => {
  const { sample } = useWords(settingsWords)
  const [isAsking, setAsking] = useState(false)
  const load = useDo((api) => api.POST('/api/sample'), {
    touches,
    onDone: () => {
      setAsking(false)
      toast(sample.done)
    },
  })
  if (obstacles.length > 0) return <p className="soft measure">{sample.inUse(obstacles.map((one) => sample.obstacles[one]))}</p>
  return (
    <>
      <p className="soft measure">{sample.lead}</p>
      <p className="soft small measure">{sample.later}</p>
      <div className="row">
        <Button variant="default" onClick={() => setAsking(true)}>
          {sample.load}
        </Button>
      </div>
      {isAsking ? (
        <Confirm
          title={sample.confirm}
          act={sample.load}
          onAct={() => load.mutate()}
          onClose={() => setAsking(false)}
          isPending={load.isPending}
          error={load.error}
        >
          <p>{sample.later}</p>
        </Confirm>
      ) : null}
    </>
  )
}

/** An invented organisation to look around in, and the way to be rid of it. */
export const Sample = (): ReactNode => {
  const standing = useAsk(['sample'], (api) => api.GET('/api/sample'))
  return (
    <div className="stack">
      <Asked of={standing}>{(found) => (found.isLoaded ? <Remove standing={found} /> : <Load obstacles={found.obstacles} />)}</Asked>
    </div>
  )
}
