import { Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { switchSingleKeys, useSingleKeys } from '../parts/single-keys.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

/** Whether keys act that are pressed alone (WCAG 2.1.4). */
export const KeysChoice = (): ReactNode => {
  const { keys: words } = useWords(accountWords)
  const isOn = useSingleKeys()
  return (
    <section id="keys">
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      <Switch
        label={words.single}
        description={words.hint}
        checked={isOn}
        onChange={({ currentTarget }) => switchSingleKeys(currentTarget.checked)}
      />
    </section>
  )
}
