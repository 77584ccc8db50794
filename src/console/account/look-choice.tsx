import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { languages } from '../../core/page/page.ts'
import { accountWords } from '../words/account.ts'
import { frameWords } from '../words/frame.ts'
import { chooseLanguage, useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

const schemes = ['auto', 'light', 'dark'] as const

export const LookChoice = (): ReactNode => {
  const { look } = useWords(accountWords)
  const frame = useWords(frameWords)
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <section>
      <header>
        <h2>{look.title}</h2>
        <p className="soft small">{look.lead}</p>
      </header>
      <div className="stack tight">
        <SegmentedControl
          aria-label={frame.language}
          value={language}
          onChange={chooseLanguage}
          data={languages.map((value) => ({ value, label: frame.languages[value] }))}
        />
        <SegmentedControl
          aria-label={frame.colours}
          value={colorScheme}
          onChange={setColorScheme}
          data={schemes.map((value) => ({ value, label: frame.colourNames[value] }))}
        />
      </div>
    </section>
  )
}
