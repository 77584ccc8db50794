import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { useSingleKeys } from '../parts/single-keys.ts'
import { frameWords } from '../words/frame.ts'
import { shortcutWords } from '../words/shortcuts.ts'
import { useWords } from '../words/use-words.ts'

const rows = [
  ['palette', ['Ctrl', 'K']],
  ['home', ['g', 'h']],
  ['incidents', ['g', 'i']],
  ['fresh', ['g', 'n']],
  ['owedNext', ['j']],
  ['owedBefore', ['k']],
  ['owedWrite', ['Enter']],
  ['owedSnooze', ['s']],
  ['owedHand', ['h']],
  ['letThrough', ['a']],
  ['hideWords', ['h']],
  ['save', ['Ctrl', 'S']],
  ['publish', ['Ctrl', 'Enter']],
  ['nextField', ['Alt', 'Page Down']],
  ['fieldBefore', ['Alt', 'Page Up']],
  ['nextRemark', ['F8']],
  ['remarkBefore', ['Shift', 'F8']],
  ['fix', ['Alt', 'Enter']],
  ['ignore', ['Alt', 'I']],
  ['policy', ['F9']],
  ['close', ['Esc']],
  ['shortcuts', ['?']],
] as const

/** Every key that does something. */
export const Shortcuts = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(frameWords)
  const keys = useWords(shortcutWords)
  const isOn = useSingleKeys()
  return (
    <Dialog title={words.shortcuts} onClose={onClose}>
      <dl className="shortcut-rows">
        {rows.map(([name, pressed]) => (
          <div key={name}>
            <dt>{keys.rows[name]}</dt>
            <dd>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        {isOn ? keys.singleKeys.on : keys.singleKeys.off}{' '}
        <Link to="/account" hash="keys" onClick={onClose}>
          {words.places.account}
        </Link>
      </p>
    </Dialog>
  )
}
