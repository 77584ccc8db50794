/** What can be done and reached by name, with more words by which it is found. */
export const palette = {
  incident: { label: 'New incident', keywords: 'open report outage publish first notice say tell' },
  maintenance: { label: 'Plan maintenance', keywords: 'new planned work window schedule publish announce' },
  drill: { label: 'Begin a drill', keywords: 'new exercise practice test training' },
  settings: {
    policy: 'Settings: Before publishing',
    clock: 'Settings: Clock policy',
    approvals: 'Settings: Approvals',
    duty: 'Settings: Who is reminded',
    legal: 'Settings: Legal clocks',
    questions: 'Settings: Questions of readers',
    trackers: 'Settings: Issue trackers',
    sending: 'Settings: Sending',
    drill: 'Settings: Drill mode',
    sealed: 'Settings: Sealed notes',
  },
  settingsKeywords: { duty: 'duty list chat reminders', drill: 'exercise', sending: 'stop hold release' },
}
