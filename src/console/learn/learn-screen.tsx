import type { ReactNode } from 'react'
import { guideText } from '../../lint/guide-text.ts'
import { type ElementLesson, elementLessons, type RuleLesson, ruleLessons } from '../../lint/lessons.ts'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { learnWords } from '../words/learn.ts'
import { useWords } from '../words/use-words.ts'
import './learn.css'

const Samples = ({ label, texts, tone }: { readonly label: string; readonly texts: readonly string[]; readonly tone: 'bad' | 'good' }) =>
  texts.length === 0 ? null : (
    <div className={`lesson-samples ${tone}`}>
      <h4>{label}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </div>
  )

const Rule = ({ id, level, title, why, bad, good, instead }: RuleLesson): ReactNode => {
  const words = useWords(learnWords)
  const language = useLanguage()
  return (
    <section className="lesson" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title}
        <span className="soft small">{words.levels[level]}</span>
      </h3>
      <p>{why}</p>
      <Samples label={words.bad} texts={bad} tone="bad" />
      <Samples label={words.good} texts={good} tone="good" />
      {instead ? <p className="soft">{guideText(instead, language)}</p> : null}
    </section>
  )
}

const Element = ({ id, question, why, examples }: ElementLesson): ReactNode => {
  const words = useWords(learnWords)
  const language = useLanguage()
  return (
    <section className="lesson" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{guideText(question, language)}</h3>
      <p>{guideText(why, language)}</p>
      <Samples label={words.example} texts={examples} tone="good" />
    </section>
  )
}

/** What the writing guide looks for, and why: every rule and every question, from the rules' own pages. */
export const LearnScreen = (): ReactNode => {
  const words = useWords(learnWords)
  const { places } = useWords(frameWords)
  const language = useLanguage()
  const questions = elementLessons(language)
  const rules = ruleLessons(language)
  return (
    <Screen title={places.learn} lead={words.lead}>
      <nav className="lesson-list" aria-label={words.contents}>
        <h2>{words.leaveOut}</h2>
        <ul>
          {rules.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="learn-say">
        <h2 id="learn-say">{words.say}</h2>
        <p className="soft">{words.sayLead}</p>
        {questions.map((lesson) => (
          <Element key={lesson.id} {...lesson} />
        ))}
      </section>
      <section aria-labelledby="learn-leave-out">
        <h2 id="learn-leave-out">{words.leaveOut}</h2>
        <p className="soft">{words.leaveOutLead}</p>
        {rules.map((lesson) => (
          <Rule key={lesson.id} {...lesson} />
        ))}
      </section>
    </Screen>
  )
}
