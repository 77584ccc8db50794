import type { ComponentRecords } from '../../app/store.ts'
import { type ComponentGroupId, type ComponentId, type PageId, tagged } from '../../core/brand.ts'
import type { Component, ComponentGroup } from '../../core/component/component.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, textOrNull } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'
import type { ComponentGroupRow, ComponentRow } from './tables.ts'

const groupColumns = ['id', 'page_id', 'name', 'description', 'position', 'created_at', 'updated_at', 'version'] as const
const columns = [...groupColumns, 'group_id', 'started_on', 'retired_at'] as const

export const parseGroup = (row: ComponentGroupRow): ComponentGroup => ({
  id: tagged<ComponentGroupId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  name: row.name,
  description: row.description,
  position: row.position,
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const parseComponent = (row: ComponentRow): Component => ({
  ...parseGroup(row),
  id: tagged<ComponentId>(row.id),
  groupId: row.group_id === null ? null : tagged<ComponentGroupId>(row.group_id),
  startedOn: row.started_on,
  retiredAt: instantOrNull(row.retired_at),
})

const groupRowOf = (group: Omit<ComponentGroup, 'id'> & { readonly id: string }): ComponentGroupRow => ({
  id: group.id,
  page_id: group.pageId,
  name: group.name,
  description: group.description,
  position: group.position,
  created_at: instantText(group.createdAt),
  updated_at: instantText(group.updatedAt),
  version: group.version,
})

const rowOf = (component: Component): ComponentRow => ({
  ...groupRowOf(component),
  group_id: component.groupId,
  started_on: component.startedOn,
  retired_at: textOrNull(component.retiredAt),
})

export const componentRecords = ({ db }: Session): ComponentRecords => ({
  async find(id) {
    const row = await db.selectFrom('components').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseComponent(row)
  },
  async listOf(pageId) {
    const query = db.selectFrom('components').select(columns).where('page_id', '=', pageId)
    return (await query.orderBy('position').orderBy('id').execute()).map(parseComponent)
  },
  async insert(component) {
    await db.insertInto('components').values(rowOf(component)).execute()
  },
  async save(component, readVersion) {
    checkVersion(component, readVersion)
    const { id, ...rest } = rowOf(component)
    const query = db.updateTable('components').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async findGroup(id) {
    const row = await db.selectFrom('component_groups').select(groupColumns).where('id', '=', id).executeTakeFirst()
    return row && parseGroup(row)
  },
  async listGroups(pageId) {
    const query = db.selectFrom('component_groups').select(groupColumns).where('page_id', '=', pageId)
    return (await query.orderBy('position').orderBy('id').execute()).map(parseGroup)
  },
  async insertGroup(group) {
    await db.insertInto('component_groups').values(groupRowOf(group)).execute()
  },
  async saveGroup(group, readVersion) {
    checkVersion(group, readVersion)
    const { id, ...rest } = groupRowOf(group)
    const query = db.updateTable('component_groups').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async removeGroup(id, readVersion) {
    const query = db.deleteFrom('component_groups').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
})
