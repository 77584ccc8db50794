import type { ReactNode } from 'react'
import { type Act, acts, actsOfRole, type Role, roles } from '../../core/actor/actor.ts'
import { Icon } from '../parts/icon.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'

const mayRole = (role: Role, act: Act): boolean => actsOfRole[role].some((held) => held === act)

/** The table that the server itself decides by, in words. */
export const RoleTable = (): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  return (
    <section className="stack tight" aria-labelledby="roles">
      <h2 id="roles">{words.rolesTitle}</h2>
      <dl className="role-cards">
        {roles.map((role) => (
          <div key={role}>
            <dt>{frame.roles[role]}</dt>
            <dd className="soft small">{words.roleTexts[role]}</dd>
          </div>
        ))}
      </dl>
      <details className="stack tight">
        <summary>{words.rolesFull}</summary>
        <p className="soft small">{words.rolesLead}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard. */}
        <section className="roles" tabIndex={0} aria-label={words.rolesFull}>
          <table>
            <thead>
              <tr>
                <td />
                {roles.map((role) => (
                  <th key={role} scope="col">
                    {frame.roles[role]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <tr key={act}>
                  <th scope="row">{words.acts[act]}</th>
                  {roles.map((role) => (
                    <td key={role}>
                      {mayRole(role, act) ? (
                        <>
                          <Icon name="check" />
                          <span className="unseen">{words.may}</span>
                        </>
                      ) : (
                        <span className="unseen">{words.mayNot}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}
