import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { options as germanOptions } from '../words/de/options.ts'
import { useLanguage } from '../words/language.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import '../postbox/postbox.css'

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

/** The server says it in English; a name that this console does not know yet stays so, and is marked. */
const Effect = ({ option }: { readonly option: Option }): ReactNode => {
  const { options } = useWords(settingsWords)
  const isGerman = useLanguage() === 'de'
  const german = isGerman && Object.hasOwn(germanOptions, option.name) ? germanOptions[option.name] : undefined
  const { sentence, otherwise = null } = german ?? option
  return (
    <p className="small soft" {...(isGerman && !german ? { lang: 'en' } : {})}>
      {sentence} {otherwise && !option.isSet ? options.otherwise(otherwise) : ''}
    </p>
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
                  <Effect option={option} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Asked>
    </div>
  )
}
