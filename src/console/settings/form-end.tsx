import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { otherFaults } from '../api/faults.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

export interface FormEndProps {
  readonly saving: { readonly error: Error | null; readonly isPending: boolean }
  /** Pointers of faults that already stand beside a field. */
  readonly shown: readonly string[]
  readonly isReadOnly: boolean
  /** Two texts of one field: somebody has to choose before anything is saved. */
  readonly isConflicting: boolean
}

/** How a form of the settings ends: what was refused and has no field, and the button. */
export const FormEnd = ({ saving, shown, isReadOnly, isConflicting }: FormEndProps): ReactNode => {
  const words = useWords(settingsWords)
  return (
    <>
      {otherFaults(saving.error, shown).map((fault) => (
        <p key={fault} className="down" role="alert">
          {fault}
        </p>
      ))}
      {isReadOnly ? null : (
        <div className="row">
          <Button type="submit" loading={saving.isPending} disabled={isConflicting}>
            {words.save}
          </Button>
        </div>
      )}
    </>
  )
}
