import type { TemplateTexts } from '../template.ts'
import type { BuiltInKey } from './built-in-keys.ts'

/** The starting set in English. Each is good as it stands once its blanks are filled in. */
export const en: Record<BuiltInKey, { readonly name: string; readonly texts: TemplateTexts }> = {
  'first-notice-minor': {
    name: 'First notice, minor',
    texts: {
      now: 'Customers cannot {do what as usual}.',
      works: '{what still works}',
      workaround: '{what they can do instead}',
      action: 'We are looking into it.',
    },
  },
  'first-notice-major': {
    name: 'First notice, major',
    texts: {
      now: 'Customers cannot {do what with which function}.',
      scope: '{all customers, or which of them}',
      works: '{what still works}',
      workaround: '{what they can do instead}',
      action: 'We are finding out what has stopped and how to get it going again.',
    },
  },
  'first-notice-critical': {
    name: 'First notice, critical',
    texts: {
      now: '{organisation} cannot be used: {what customers cannot do at all}.',
      scope: '{all customers, or which of them}',
      next: 'For now, plan without it: {what this means for their day}.',
      workaround: '{what they can do instead}',
      action: 'We have put everything else aside for this, and we write again at the time below even if nothing has changed.',
    },
  },
  'update-investigating': {
    name: 'Update, still investigating',
    texts: {
      now: 'Customers still cannot {do what}.',
      action: 'So far we have checked {what has been checked}; {what that showed}.',
      workaround: '{what they can do instead}',
    },
  },
  'update-identified': {
    name: 'Update, we know what is broken',
    texts: {
      now: 'Customers still cannot {do what}.',
      action: 'We have found what is broken: {which part, in everyday words}. Now we {do what about it}.',
      next: '{what customers will notice while we work}',
    },
  },
  'update-monitoring': {
    name: 'Update, watching whether it holds',
    texts: {
      now: 'Customers can {do what again}.',
      next: 'Until we have seen it hold, {what may still go wrong} can happen.',
      action: 'We {did what} at {time of the change}, and are watching whether it holds.',
    },
  },
  evening: {
    name: 'Evening: over the night',
    texts: {
      now: 'Customers still cannot {do what}.',
      next: 'Tomorrow morning, expect {what they will find at opening}.',
      action: 'Staff continue through the night: {what they are doing}.',
    },
  },
  morning: {
    name: 'Morning: at opening',
    texts: {
      now: 'This morning customers {can or cannot do what}.',
      next: 'Today, expect {what the day will be like for them}.',
      action: 'During the night we {did what}.',
    },
  },
  resolution: {
    name: 'It is over',
    texts: {
      now: 'Customers can {do what again}.',
      scope: '{who was affected, with a number}',
      next: 'What has to be done again: {what they must repeat, or nothing}.',
      action: 'It ended when we {did what}.',
    },
  },
  'maintenance-announced': {
    name: 'Maintenance announced',
    texts: {
      now: 'During the work customers cannot {do what}.',
      works: '{what goes on working}',
      workaround: '{what to do before it begins}',
      freeText: 'Why we do it: {the reason, in everyday words}. If it has to move or takes longer, we write here at once.',
    },
  },
  'maintenance-started': {
    name: 'Maintenance has begun',
    texts: {
      now: 'The planned work has begun. Until it ends, customers cannot {do what}.',
      works: '{what goes on working}',
    },
  },
  'maintenance-overrun': {
    name: 'Maintenance takes longer',
    texts: {
      now: 'The planned work takes longer than announced. Customers still cannot {do what}.',
      next: 'As it looks now it goes on until about {new end with its zone}; that can still change.',
      action: 'What is left to do: {what is left to do}.',
    },
  },
  'maintenance-completed': {
    name: 'Maintenance is done',
    texts: {
      now: 'The planned work is done. Customers can {do what again}.',
      next: '{what is different now, or that nothing is}',
    },
  },
  'personal-data': {
    name: 'Personal data is concerned',
    texts: {
      now: 'Personal data was {seen, changed or lost, and how}.',
      scope: '{which people, and about how many}',
      next: 'For the people concerned this can mean {what may follow from it}.',
      workaround: '{what they can do to protect themselves}',
      action: 'We have {done what about it}.',
      freeText: 'Kinds of data: {which kinds of data}.\n\nQuestions about data protection go to {name and address of that contact}.',
    },
  },
}
