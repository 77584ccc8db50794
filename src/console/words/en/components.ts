/** The parts of the service, and their order. */
export const components = {
  lead: 'The parts of your service as customers know them, in the order of the page. Drag them, or move them by the arrows.',
  add: 'Add a component',
  addGroup: 'Add a group',
  ungrouped: 'In no group',
  ungroupedHint: 'They stand at the end of the list.',
  emptyGroup: 'Nothing in it yet. A group without components is not shown on the page.',
  drag: (name: string): string => `Drag ${name}`,
  up: (name: string): string => `Move ${name} up`,
  down: (name: string): string => `Move ${name} down`,
  edit: (name: string): string => `Change ${name}`,
  moved: (name: string, place: number, of: number, group: string): string => `${name} is now ${place} of ${of} in ${group}.`,
  movedGroup: (name: string, place: number, of: number): string => `The group ${name} is now ${place} of ${of}.`,
  saving: 'Saving the order…',
  retired: 'Retired',
  retiredHint: 'They are not on the page any more; their history is.',
  bringBack: 'Bring back',
  otherName: 'Bring it back under another name',
  since: (day: string): string => `since ${day}`,
  empty: {
    title: 'Name the parts of your service',
    text: 'Customers look for what they use: “Checkout”, “Sign-in”, “The app”. Name these, not your servers. A handful is enough to begin with.',
  },
  form: {
    newTitle: 'Add a component',
    title: 'Change the component',
    name: 'Name',
    nameHint: 'As customers call it.',
    description: 'Description',
    descriptionHint: 'One line below the name, where the name does not say it all.',
    group: 'Group',
    startedOn: 'In use since',
    startedOnHint: 'Service levels count from this day; where it is empty, from when it was added here.',
    noGroup: 'None',
    retire: 'Retire',
    retireTitle: 'Retire this component',
    retireText:
      'It leaves the page and can be named in no notice any more. What was said about it stays in the history. You can bring it back.',
    retired: 'Retired.',
  },
  dependents: {
    nothing: 'Nothing hangs on it: no open incident, no alert rule, no subscriber who chose it.',
    incidents: (titles: readonly string[]): string =>
      `Open incidents name it: ${titles.join('; ')}. They go on naming it until their next notice.`,
    rules: (names: readonly string[]): string =>
      `Alert rules name it: ${names.join('; ')}. Change them first: what they propose cannot be published until somebody takes it out.`,
    subscribers: (chose: number, only: number): string =>
      `${chose === 1 ? 'One active subscriber' : `${chose} active subscribers`} asked to hear of it${only === 0 ? '.' : only === chose ? ', and of nothing else: they hear only what names no component.' : `; ${only} of them of nothing else: they hear only what names no component.`}`,
  },
  group: {
    newTitle: 'Add a group',
    title: 'Change the group',
    remove: 'Remove the group',
    removeTitle: 'Remove this group',
    removeText: 'Its components stay, in no group.',
    removed: 'The group is gone; its components are at the end of the list.',
  },
}
