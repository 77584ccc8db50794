import { type ReactNode, useState } from 'react'
import { fieldId, goToField, useAtDesk } from './desk-context.ts'
import { FindingList, keyOf } from './finding-list.tsx'

/** What the guide says of a field that has no text of its own, in full: there is no caret to lead to. */
export const FieldRemarks = ({ field }: { readonly field: 'nextUpdate' }): ReactNode => {
  const { findings, state } = useAtDesk()
  const [reasonFor, setReasonFor] = useState<string>()
  const own = findings.filter(({ about }) => about === field)
  return (
    <FindingList
      id={`${fieldId(field)}-findings`}
      text=""
      lang={state.draft.language}
      findings={own}
      open={own}
      onOpen={() => goToField(field)}
      onFix={undefined}
      reasonFor={reasonFor}
      onAskReason={(finding) => setReasonFor(keyOf(finding))}
      onCloseReason={() => setReasonFor(undefined)}
    />
  )
}
