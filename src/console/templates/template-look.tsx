import { type ReactNode, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { passagesAt } from '../../core/notice/assemble.ts'
import type { Language } from '../../core/page/page.ts'
import { blanksIn } from '../../core/template/blanks.ts'
import { previewTemplate } from '../../core/template/preview-template.ts'
import { guideText } from '../../lint/guide-text.ts'
import { lintTemplate } from '../../lint/lint-template.ts'
import { now } from '../clock.ts'
import { useGuideLanguages } from '../compose/guide-languages.ts'
import { parsePageView } from '../compose/parse-views.ts'
import { useOffices } from '../compose/use-offices.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import { contentOf, type TemplateForm, variantIn } from './template-form.ts'

/** A text with its blanks marked. */
const WithBlanks = ({ text }: { readonly text: string }): ReactNode => {
  let from = 0
  const pieces = blanksIn(text).map(({ start, end }) => {
    const before = text.slice(from, start)
    from = end
    return (
      <span key={start}>
        {before}
        <mark className="blank">{text.slice(start, end)}</mark>
      </span>
    )
  })
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  )
}

interface LookProps {
  readonly form: TemplateForm
  readonly language: Language
  readonly page: Schemas['Page']
}

const Preview = ({ form, language, page }: LookProps): ReactNode => {
  const { form: words } = useWords(templatesWords)
  const [at] = useMemo(() => [now()], [])
  const offices = useOffices(page)
  const { title, assembled } = useMemo(
    () => previewTemplate(contentOf(form), variantIn(form, language), parsePageView(page), at, offices?.audiences),
    [form, language, page, at, offices],
  )
  return (
    <section aria-labelledby="template-preview">
      <h2 id="template-preview">{words.preview}</h2>
      <p className="soft small">{words.previewHint}</p>
      <div className="card template-preview" lang={language} dir="auto">
        {title ? (
          <p>
            <strong>
              <WithBlanks text={title} />
            </strong>
          </p>
        ) : null}
        {passagesAt(assembled, 'standard').map(({ role, text }) => (
          <p key={role}>
            <WithBlanks text={text} />
          </p>
        ))}
      </div>
    </section>
  )
}

const Remarks = ({ form, language, page }: LookProps): ReactNode => {
  const { form: words } = useWords(templatesWords)
  const compose = useWords(composeWords)
  const reader = useLanguage()
  const { languages, isComing } = useGuideLanguages(language)
  const linted = useMemo(
    () => lintTemplate(contentOf(form), variantIn(form, language), languages, page.clock),
    [form, language, languages, page],
  )
  if (!linted.ok || (isComing && !linted.value.isRead)) return null
  const { findings, missing } = linted.value
  return (
    <section aria-labelledby="template-guide">
      <h2 id="template-guide">{words.guide}</h2>
      {findings.length + missing.length === 0 ? (
        <p className="ok row">
          <Icon name="check" />
          {words.good}
        </p>
      ) : null}
      <ul className="template-remarks small">
        {findings.map(({ slot, rule, start, level, quote, message, suggestion }) => (
          <li key={`${slot}-${rule}-${start}`} className={level}>
            <strong>{compose.labels[slot === 'free' ? 'freeText' : slot]}</strong> {quote === '' ? null : <q lang={language}>{quote}</q>}{' '}
            {guideText(message, reader)} {suggestion ? <span className="soft">{guideText(suggestion, reader)}</span> : null}
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <>
          <p className="soft small">{words.missing}</p>
          <ul className="template-remarks small">
            {missing.map(({ element, level, suggestion }) => (
              <li key={element} className={level}>
                {guideText(suggestion, reader)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

/** How the template will read and what the guide says of it, with every letter that is typed. */
export const TemplateLook = ({ form, language, page }: LookProps): ReactNode => (
  <aside className="template-look stack wide">
    <Preview form={form} language={language} page={page} />
    <Remarks form={form} language={language} page={page} />
  </aside>
)
