import type { ReactNode } from 'react'
import type { apiDocument } from './document.ts'

type ApiDocument = ReturnType<typeof apiDocument>
export type Schema = NonNullable<NonNullable<ApiDocument['components']>['schemas']>[string]

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

/** Where a shape with a name is described. */
export const shapeAnchor = (name: string): string => `shape-${name}`

const Reference = ({ name }: { readonly name: string }) => <a href={`#${shapeAnchor(name)}`}>{name}</a>

const between = (parts: readonly ReactNode[], words: string): ReactNode =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [words, part]))

const plainTypes = (type: string | readonly string[] | undefined): string => [type ?? 'anything'].flat().join(' or ')

/** What may stand there, in words. */
const typeOf = (schema: Schema): ReactNode => {
  if ('$ref' in schema) return <Reference name={nameOf(schema.$ref)} />
  const either = schema.anyOf ?? schema.oneOf
  if (either) return between(either.map(typeOf), ' or ')
  if (schema.enum)
    return between(
      schema.enum.map((value) => <code key={String(value)}>{JSON.stringify(value)}</code>),
      ' | ',
    )
  if (schema.items) return <>list of {typeOf(schema.items)}</>
  if (typeof schema.additionalProperties === 'object') return <>any names, each {typeOf(schema.additionalProperties)}</>
  return schema.format ? `${plainTypes(schema.type)} (${schema.format})` : plainTypes(schema.type)
}

/** A description with what stands between backticks as code. */
const inWords = (description: string): ReactNode =>
  description.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))

const membersOf = (schema: Schema): Schema | undefined => {
  if ('$ref' in schema) return undefined
  if (schema.properties) return schema
  return schema.items ? membersOf(schema.items) : undefined
}

interface FieldProps {
  readonly name: string
  readonly field: Schema
  readonly isOptional: boolean
}

const Field = ({ name, field, isOptional }: FieldProps) => (
  <li>
    <code className="name">{name}</code>
    <span className="type">
      {typeOf(field)}
      {isOptional && ', optional'}
    </span>
    {'description' in field && field.description && <span className="about">{inWords(field.description)}</span>}
    {membersOf(field) && <SchemaOutline schema={field} />}
  </li>
)

/** The fields of a shape, nested ones below their own. */
export const SchemaOutline = ({ schema }: { readonly schema: Schema }) => {
  const members = membersOf(schema)
  if (!members || '$ref' in members) return <p>{typeOf(schema)}</p>
  return (
    <ul className="fields">
      {Object.entries(members.properties ?? {}).map(([name, field]) => (
        <Field key={name} name={name} field={field} isOptional={!members.required?.includes(name)} />
      ))}
    </ul>
  )
}
