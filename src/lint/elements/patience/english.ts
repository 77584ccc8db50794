export const patiencePhrases = {
  patience: `
    patience
    =be|=stay|remain patient
    =bear|bearing =with =us
    =for|=your|appreciate ~2 understanding
    thank ~5 understanding
    =your|customers|=for ~1 forbearance
    hang =in =there
  `,
}
