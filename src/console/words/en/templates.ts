import type { NoticeKind } from '../../../core/notice/notice.ts'
import type { PlaceholderName } from '../../../core/template/placeholders.ts'

const kinds: Record<NoticeKind, string> = {
  'first-notice': 'First notice',
  update: 'Update',
  resolution: 'It is over',
  maintenance: 'Maintenance',
  report: 'Report',
}

const placeholders: Record<PlaceholderName, string> = {
  component: 'the first affected component',
  components: 'all affected components',
  start: 'when it began',
  window: 'from when to when, of a maintenance',
  next_update: 'when you write next',
  organisation: 'the name of your page',
  contact: 'whom to ask',
  incident: 'the title',
  severity: 'how bad it is',
}

/** Words from which notices start. */
export const templates = {
  title: 'Templates',
  lead: 'Words from which notices start. The starting set is there from the first day; change it, hide it, add your own.',
  add: 'Add a template',
  caption: 'Templates',
  columns: { name: 'Name', kind: 'Kind', severity: 'Severity', languages: 'Languages', state: 'State' },
  change: (name: string): string => `Change ${name}`,
  look: (name: string): string => `Look at ${name}`,
  kinds,
  any: 'Any',
  states: { shipped: 'Starting set', changed: 'Starting set, changed', own: 'Your own', hidden: 'Hidden' },
  remarks: (count: number): string => (count === 1 ? '1 remark of the guide' : `${count} remarks of the guide`),
  how: 'Writers find them at the top of an empty draft and in the palette; those that fit come first.',
  start: {
    button: 'Start from a template',
    title: 'Start from a template',
    lead: 'It fills in what is still empty. What stands there already stays.',
    noneFits: 'None is meant for this kind of notice and severity.',
    others: (count: number): string => (count === 1 ? '1 for another occasion' : `${count} for other occasions`),
    offer: (name: string): string => `Template: ${name}`,
  },
  applied: {
    done: (name: string, count: number): string =>
      count === 0
        ? `“${name}” had nothing to fill in.`
        : count === 1
          ? `“${name}” filled in 1 field.`
          : `“${name}” filled in ${count} fields.`,
    undo: 'Take it back',
    standing: (names: readonly string[]): string => `What stood there stays in: ${names.join(' · ')}.`,
    replace: (count: number): string => (count === 1 ? 'Replace that too' : 'Replace those too'),
  },
  blanks: {
    left: (count: number): string => (count === 1 ? '1 blank is left to fill in.' : `${count} blanks are left to fill in.`),
    next: 'To the next',
    key: 'Tab and F8 lead from one to the next.',
    first: (count: number, label: string): string =>
      count === 1 ? `Still to fill in: “${label}”` : `${count} blanks still to fill in, first: “${label}”`,
    said: (label: string): string => `To fill in: ${label}`,
  },
  form: {
    newTitle: 'Add a template',
    title: 'Change the template',
    lookTitle: 'Template',
    name: 'Name',
    nameHint: 'As your writers look for it: “Mail delayed”, “Bank link down”.',
    kind: 'For which kind of notice',
    severities: 'For which severity',
    severitiesHint: 'None chosen means any.',
    phase: 'How far along',
    anyPhase: 'At any point',
    components: 'For which components',
    componentsHint: 'It comes first when one of them is affected. None chosen means any.',
    permanent: 'Is anything lost?',
    notChosen: 'Left to the writer',
    nextWord: 'Next word',
    nextWords: {
      none: 'As proposed for the severity',
      opening: 'Before offices open',
      minutes: (minutes: number): string => `In ${minutes} minutes`,
    },
    languages: 'Language',
    withoutWords: (language: string): string => `No words in ${language} yet: writers get the other language.`,
    insert: 'Put in',
    placeholders,
    blank: 'a blank',
    blankSample: 'what to fill in',
    help: 'Braces hold what is filled in by itself, such as {component}, or a blank for the writer, in two words or more: {what customers cannot do}. For a brace that is meant, double it.',
    preview: 'As it will read',
    previewHint: 'With something plausible in each placeholder; blanks are shown as they are left to the writer.',
    guide: 'What the guide says of it',
    good: 'Nothing to remark.',
    missing: 'Missing, if the writer adds nothing',
    remove: 'Remove',
    removeTitle: (name: string): string => `Remove “${name}”`,
    removeText: 'Drafts that were started from it keep their words. This cannot be undone.',
    removed: 'The template is gone.',
    restore: 'As it was shipped',
    restoreTitle: (name: string): string => `“${name}” as it was shipped`,
    restoreText: 'Your changes to it go. This cannot be undone.',
    restored: 'It is as it was shipped.',
    copy: 'Copy',
    copyName: (name: string): string => `${name} (copy)`,
    hide: 'Hide',
    show: 'Show again',
    hidden: 'It is offered no more.',
    shown: 'It is offered again.',
  },
}
