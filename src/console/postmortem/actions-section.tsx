import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { promisedAction } from '../../core/postmortem/follow-through.ts'
import { dateOf } from '../../core/time.ts'
import { now } from '../clock.ts'
import { GuidedArea } from '../compose/guided-area.tsx'
import { useLedger } from '../compose/owed-promises.ts'
import { isDayMissed } from '../compose/owed-view.ts'
import { parsePageView } from '../compose/parse-views.ts'
import { Icon } from '../parts/icon.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { type KeyedRow, keyedRows } from './action-keys.ts'
import { useAtPostmortem } from './at-postmortem.ts'
import { IssueField } from './issue-field.tsx'
import { itemPart } from './report-bodies.ts'
import { SectionFrame } from './section-frame.tsx'

type Item = Schemas['ActionItem']
const freshItem: Item = { what: '', ownerRole: '', on: null, isPublic: false, issue: null }

interface RowProps {
  readonly item: Item
  readonly index: number
  readonly onChange: (part: Partial<Item>) => void
  readonly onRemove: () => void
}

const useIsPast = ({ what, ownerRole, on }: Item): boolean => {
  const { incident, page } = useAtPostmortem()
  const ledger = useLedger(incident.id)
  const { zone } = parsePageView(page)
  if (on === null || ledger === undefined) return false
  return isDayMissed({ what: promisedAction({ what, ownerRole }), on }, dateOf(now(), zone), ledger, (at) => dateOf(at, zone))
}

const ItemRow = ({ item, index, onChange, onRemove }: RowProps): ReactNode => {
  const { findings, language, isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords).actions
  const id = useId()
  const isPast = useIsPast(item)
  return (
    <li className={`action-row${item.isPublic ? '' : ' internal'}`}>
      <div className="action-what">
        <label className="small soft" htmlFor={`${id}-what`}>
          {words.what}
        </label>
        <GuidedArea
          id={`${id}-what`}
          rows={1}
          value={item.what}
          findings={findings.filter(({ part }) => part === itemPart(index))}
          lang={language}
          isReadOnly={isReadOnly}
          isOneLine
          onChange={(what) => onChange({ what })}
        />
      </div>
      <div className="action-facts">
        <div className="stack-label">
          <label className="small soft" htmlFor={`${id}-role`}>
            {words.ownerRole}
          </label>
          <input
            id={`${id}-role`}
            className="plain-input"
            value={item.ownerRole}
            readOnly={isReadOnly}
            onChange={({ currentTarget }) => onChange({ ownerRole: currentTarget.value })}
          />
        </div>
        <div className="stack-label">
          <label className="small soft" htmlFor={`${id}-on`}>
            {words.on}
          </label>
          <input
            id={`${id}-on`}
            type="date"
            className="plain-input"
            value={item.on ?? ''}
            readOnly={isReadOnly}
            aria-describedby={`${id}-on-remark`}
            onChange={({ currentTarget }) => onChange({ on: currentTarget.value === '' ? null : currentTarget.value })}
          />
          <span id={`${id}-on-remark`} className="small low">
            {isPast ? words.onPast : ''}
          </span>
        </div>
        <label className="tick small">
          <input
            type="checkbox"
            checked={item.isPublic}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => onChange({ isPublic: currentTarget.checked })}
          />
          {words.isPublic}
        </label>
        {isReadOnly ? null : (
          <button type="button" className="text-button small" aria-label={words.remove(item.what)} onClick={onRemove}>
            {words.removeShort}
          </button>
        )}
      </div>
      <IssueField item={item} isReadOnly={isReadOnly} onChange={onChange} />
    </li>
  )
}

/** Rows are drawn again under their own keys, whatever came and went since they were drawn last. */
const useRowKeys = (rows: readonly Item[]): readonly KeyedRow[] => {
  const [drawn, setDrawn] = useState<readonly KeyedRow[]>([])
  const isSame = drawn.length === rows.length && rows.every(({ what }, at) => drawn[at]?.what === what)
  if (isSame) return drawn
  const next = keyedRows(
    drawn,
    rows.map(({ what }) => what),
  )
  setDrawn(next)
  return next
}

/** A new action is written down once it says something: the records hold none without words. */
const useItems = () => {
  const { desk, states } = useAtPostmortem()
  const [fresh, setFresh] = useState<Item>()
  const items = states.actions?.body.items ?? []
  const write = (next: readonly Item[]): void => desk.write('actions', { items: [...next] })
  const rows = fresh ? [...items, fresh] : items
  const change = (index: number, part: Partial<Item>): void => {
    const next = rows.map((one, at) => (at === index ? { ...one, ...part } : one))
    const last = index < items.length ? undefined : next.at(-1)
    const isBlank = last?.what.trim() === ''
    if (last) setFresh(isBlank ? last : undefined)
    if (!isBlank) write(next.slice(0, last ? next.length : items.length))
  }
  const keys = useRowKeys(rows)
  const remove = (index: number): void => (index < items.length ? write(items.filter((_, at) => at !== index)) : setFresh(undefined))
  return { rows, keys, change, remove, add: () => setFresh(freshItem), hasFresh: fresh !== undefined }
}

/** What is done about it: each with a role that answers for it and a date. */
export const ActionsSection = (): ReactNode => {
  const { isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords).actions
  const { rows, keys, change, remove, add, hasFresh } = useItems()
  return (
    <SectionFrame section="actions">
      {rows.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="action-rows">
        {rows.map((item, index) => (
          <ItemRow
            key={keys[index]?.key}
            item={item}
            index={index}
            onChange={(part) => change(index, part)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {isReadOnly || hasFresh ? null : (
        <div className="row">
          <Button variant="default" size="sm" leftSection={<Icon name="plus" />} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </SectionFrame>
  )
}
