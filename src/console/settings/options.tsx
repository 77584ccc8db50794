import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

type Option = Schemas['Option']

const Value = ({ option }: { readonly option: Option }): ReactNode => {
  const { options } = useWords(settingsWords)
  if (option.isSecret) return <span className="soft">{option.isSet ? options.secret : options.notSet}</span>
  if (option.value === null || option.value === '') return <span className="soft">{options.notSet}</span>
  return (
    <>
      <code className="breaking">{option.value}</code> <span className="soft small">{option.isSet ? options.set : options.usual}</span>
    </>
  )
}

/** What the server was started with; each with its effect in a sentence. */
export const Options = (): ReactNode => {
  const { options } = useWords(settingsWords)
  const found = useAsk(['settings'], (api) => api.GET('/api/settings'), { staleTime: Number.POSITIVE_INFINITY })
  return (
    <div className="stack">
      <p className="soft measure">{options.lead}</p>
      <Asked of={found}>
        {({ items }) => (
          <dl className="options">
            {items.map((option) => (
              <div key={option.name}>
                <dt>
                  <code className="breaking">{option.name}</code>
                </dt>
                <dd>
                  <p>
                    <Value option={option} />
                  </p>
                  <p className="small soft" lang="en">
                    {option.sentence} {option.otherwise && !option.isSet ? `Otherwise: ${option.otherwise}.` : ''}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Asked>
    </div>
  )
}
