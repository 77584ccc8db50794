/** What is wrong with the address of an issue or of a tracker. */
export const issueFaults: readonly (readonly [said: string, german: string])[] = [
  ['Give an address that begins with https.', 'Geben Sie eine Adresse an, die mit https beginnt.'],
  [
    'Give the address of an issue, as in https://github.com/owner/repository/issues/1, https://gitlab.com/group/project/-/issues/1 or https://example.atlassian.net/browse/ABC-1.',
    'Geben Sie die Adresse eines Tickets an, wie in https://github.com/owner/repository/issues/1, https://gitlab.com/group/project/-/issues/1 oder https://example.atlassian.net/browse/ABC-1.',
  ],
  [
    'Give the address at which people open the tracker, as in https://github.com, without what comes after it.',
    'Geben Sie die Adresse an, unter der man den Tracker öffnet, wie in https://github.com, ohne das, was danach kommt.',
  ],
  [
    'A token has no blanks and no special characters; copy it as the tracker showed it.',
    'Ein Token hat keine Leerzeichen und keine Sonderzeichen; kopieren Sie es so, wie der Tracker es gezeigt hat.',
  ],
  [
    'Give the e-mail address of the account that the token belongs to.',
    'Geben Sie die E-Mail-Adresse des Kontos an, zu dem das Token gehört.',
  ],
]
