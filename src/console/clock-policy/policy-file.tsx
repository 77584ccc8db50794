import { Button, FileButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { parseClockFile } from '../../core/policy/parse-clock-file.ts'
import { type Fault, type FieldFault, type Result, refuse } from '../../core/result.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { clockWords } from '../words/clock.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { fieldAt } from './clock-form.ts'
import { TakeDialog } from './take-dialog.tsx'
import { useFieldTexts } from './use-field-texts.ts'

const parseText = (text: string, noJson: string): Result<ClockPolicy> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('input.invalid', noJson)
  }
  return parseClockFile(value)
}

const Faults = ({ faults, onClose }: { readonly faults: readonly FieldFault[]; readonly onClose: () => void }): ReactNode => {
  const words = useWords(clockWords)
  const language = useLanguage()
  const { labelOf } = useFieldTexts()
  return (
    <Dialog title={words.file.unread} onClose={onClose}>
      <p>{words.file.nothingTaken}</p>
      <ul className="clock-faults small">
        {faults.map(({ pointer, detail }) => {
          const field = fieldAt(pointer)
          return (
            <li key={pointer}>
              {pointer === '' ? null : (
                <>
                  <strong>{field ? labelOf(field) : null}</strong> <code>{pointer}</code>:{' '}
                </>
              )}
              {fieldText(detail, language)}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

const faultsOf = ({ errors, detail }: Fault): readonly FieldFault[] => errors ?? [{ pointer: '', detail }]

interface Props {
  readonly page: Schemas['Page']
  readonly isReadOnly: boolean
}

/** The policy out into a file, and in from one: whole or not at all. */
export const PolicyFile = ({ page, isReadOnly }: Props): ReactNode => {
  const words = useWords(clockWords)
  const [read, setRead] = useState<Result<ClockPolicy>>()
  const close = (): void => setRead(undefined)
  const take = async (file: File | null): Promise<void> => {
    if (file) setRead(parseText(await file.text(), words.file.noJson))
  }
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(page.clock, null, 2)}\n`)}`
  return (
    <section className="card stack tight" aria-labelledby="clock-file">
      <h2 id="clock-file">{words.file.title}</h2>
      <p className="soft small measure">{words.file.lead}</p>
      <div className="row">
        <Button variant="default" component="a" href={address} download="clock-policy.json" leftSection={<Icon name="download" />}>
          {words.file.export}
        </Button>
        {isReadOnly ? null : (
          <FileButton
            accept=".json,application/json"
            onChange={(file) => void take(file)}
            inputProps={{ 'aria-label': words.file.import }}
            key={String(read === undefined)}
          >
            {(props) => (
              <Button {...props} variant="default">
                {words.file.import}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {read?.ok ? <TakeDialog title={words.file.takeTitle} act={words.file.take} page={page} policy={read.value} onClose={close} /> : null}
      {read && !read.ok ? <Faults faults={faultsOf(read.fault)} onClose={close} /> : null}
    </section>
  )
}
