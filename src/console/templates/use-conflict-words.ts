import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import type { FormWords, TemplateForm } from './template-form.ts'
import { useComponentsOffered } from './use-components-offered.ts'

const wordsText = ({ name, texts }: FormWords): string => [name, ...Object.values(texts)].filter(Boolean).join(' · ')

/** How the fields of a template are called and read where two people changed them. */
export const useConflictWords = () => {
  const { form: words, kinds } = useWords(templatesWords)
  const { phases, severities, permanences } = useWords(composeWords)
  const { languages } = useWords(frameWords)
  const components = useComponentsOffered()
  const { kind, severities: severity, phase, components: component, permanent, nextWord, nextWords } = words
  const nextWordText = ({ nextWord: said }: TemplateForm): string =>
    said === null ? nextWords.none : said === 'opening' ? nextWords.opening : nextWords.minutes(said)
  const textOf = (form: TemplateForm, field: keyof TemplateForm): string => {
    switch (field) {
      case 'kind':
        return kinds[form.kind]
      case 'severities':
        return form.severities.map((one) => severities[one]).join(', ')
      case 'phase':
        return form.phase ? phases[form.phase] : words.anyPhase
      case 'componentIds':
        return form.componentIds.map((id) => components.find((one) => one.id === id)?.name ?? id).join(', ')
      case 'permanent':
        return form.permanent ? permanences[form.permanent] : words.notChosen
      case 'nextWord':
        return nextWordText(form)
      default:
        return wordsText(form[field])
    }
  }
  const labels = { kind, severities: severity, phase, componentIds: component, permanent, nextWord, en: languages.en, de: languages.de }
  return { labels, textOf }
}
