import { Checkbox, NumberInput, type NumberInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { weighedImpacts } from '../../core/service-level/rules.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import type { FieldOf } from '../parts/typing.ts'
import { useTyping } from '../parts/use-typing.ts'
import { useLanguage } from '../words/language.ts'
import { serviceLevelWords } from '../words/service-levels.ts'
import { useWords } from '../words/use-words.ts'
import { Retired } from './retired.tsx'

type Levels = Schemas['ServiceLevels']
/** A text while it is being typed: "99." is no number yet. */
type Draft = number | string

interface Form {
  readonly weights: Readonly<Record<string, Draft>>
  readonly leavesOutMaintenance: boolean
  readonly percents: Readonly<Record<string, Draft>>
}

const formOf = ({ weights, leavesOutMaintenance, targets }: Levels): Form => ({
  weights,
  leavesOutMaintenance,
  percents: Object.fromEntries(targets.map(({ componentId, percent }) => [componentId, percent])),
})

/** What a field of the form says, in words: for two people who wrote different things. */
const useFormText = (components: readonly Schemas['Component'][]): ((form: Form, field: FieldOf<Form>) => string) => {
  const words = useWords(serviceLevelWords).form
  return ({ weights, leavesOutMaintenance, percents }, field) => {
    switch (field) {
      case 'weights':
        return weighedImpacts.map((impact) => `${words.impacts[impact]}: ${weights[impact] ?? ''}`).join(', ')
      case 'leavesOutMaintenance':
        return leavesOutMaintenance ? words.isLeftOut : words.isCounted
      case 'percents':
        return components.flatMap(({ id, name }) => (percents[id] ? [`${name}: ${percents[id]}`] : [])).join(', ')
    }
  }
}

/** A number as the reader's language writes it; the other mark is understood too. */
const DecimalField = (props: NumberInputProps): ReactNode => {
  const decimalSeparator = useLanguage() === 'de' ? ',' : '.'
  return <NumberInput {...props} decimalSeparator={decimalSeparator} allowedDecimalSeparators={['.', ',']} />
}

/** Nothing is agreed anew for a retired one, whose name another may have by now; what was agreed stays and says so. */
const useAgreeable = ({ targets }: Levels): readonly Schemas['Component'][] => {
  const found = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const agreed = new Set(targets.map(({ componentId }) => componentId))
  return (found.data?.components ?? []).filter(({ id, retiredAt }) => retiredAt === null || agreed.has(id))
}

/** Weights, maintenance, and what was agreed for each component. */
export const RulesForm = ({ levels, onClose }: { readonly levels: Levels; readonly onClose: () => void }): ReactNode => {
  const words = useWords(serviceLevelWords).form
  const components = useAgreeable(levels)
  const textOf = useFormText(components)
  const typing = useTyping(formOf(levels))
  const { weights, leavesOutMaintenance, percents } = typing.form
  const targets = components.flatMap(({ id }) => {
    const percent = percents[id] ?? ''
    return percent === '' ? [] : [{ componentId: id, percent: Number(percent) }]
  })
  const body = {
    weights: Object.fromEntries(weighedImpacts.map((impact) => [impact, Number(weights[impact])])),
    leavesOutMaintenance,
    targets,
  }
  const save = useDo((api) => api.PUT('/api/service-levels', { params: { query: {}, header: ifMatch(levels.version) }, body }), {
    touches: ['service-levels'],
    onDone: () => {
      toast(words.saved)
      onClose()
    },
  })
  const shown = [...weighedImpacts.map((impact) => `/weights/${impact}`), ...targets.map((_, i) => `/targets/${i}/percent`)]
  return (
    <DialogForm
      title={words.title}
      onClose={onClose}
      onSend={() => save.mutate()}
      sending={save}
      shown={shown}
      isHeld={typing.conflicts.length > 0}
    >
      <p className="soft">{words.text}</p>
      <fieldset className="level-fields">
        <legend>{words.weights}</legend>
        {weighedImpacts.map((impact) => (
          <DecimalField
            key={impact}
            label={words.impacts[impact]}
            min={0}
            max={1}
            step={0.1}
            value={weights[impact] ?? ''}
            error={faultAt(save.error, `/weights/${impact}`)}
            onChange={(value) => typing.set({ weights: { ...weights, [impact]: value } })}
          />
        ))}
      </fieldset>
      <Checkbox
        label={words.leavesOut}
        checked={leavesOutMaintenance}
        onChange={({ currentTarget }) => typing.set({ leavesOutMaintenance: currentTarget.checked })}
      />
      {components.length > 0 ? (
        <fieldset className="level-fields">
          <legend>{words.targets}</legend>
          {components.map(({ id, name, retiredAt }) => (
            <DecimalField
              key={id}
              label={
                <>
                  <bdi>{name}</bdi>
                  <Retired at={retiredAt} />
                </>
              }
              decimalScale={3}
              step={0.05}
              value={percents[id] ?? ''}
              error={faultAt(save.error, `/targets/${targets.findIndex(({ componentId }) => componentId === id)}/percent`)}
              onChange={(value) => typing.set({ percents: { ...percents, [id]: value } })}
            />
          ))}
        </fieldset>
      ) : null}
      <Conflicts
        of={typing}
        labels={{ weights: words.weights, leavesOutMaintenance: words.leavesOut, percents: words.targets }}
        textOf={textOf}
      />
    </DialogForm>
  )
}
