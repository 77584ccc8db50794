/** What is wrong with the address of an issue or of a tracker. */
export const issueFaults: readonly (readonly [said: string, german: string])[] = [
  ['Give an address that begins with https.', 'Geben Sie eine Adresse an, die mit https beginnt.'],
  [
    'Give the address of an issue, as in https://github.com/owner/repository/issues/1, https://gitlab.com/group/project/-/issues/1 or https://example.atlassian.net/browse/ABC-1.',
    'Geben Sie die Adresse eines Tickets an, wie in https://github.com/owner/repository/issues/1, https://gitlab.com/group/project/-/issues/1 oder https://example.atlassian.net/browse/ABC-1.',
  ],
]
