import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Role, roles } from '../../core/actor/actor.ts'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'

const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** A role with what it means, because the names alone say little. */
export const RoleChoice = ({ value, onChange }: { readonly value: Role; readonly onChange: (role: Role) => void }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  return (
    <Radio.Group
      label={words.role}
      value={value}
      onChange={(text) => {
        if (isRole(text)) onChange(text)
      }}
    >
      <div className="role-choice">
        {roles.map((role) => (
          <Radio key={role} value={role} label={frame.roles[role]} description={words.roleTexts[role]} />
        ))}
      </div>
    </Radio.Group>
  )
}
