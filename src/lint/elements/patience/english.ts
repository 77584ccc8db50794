export const patiencePhrases = {
  patience: `
    patience
    =be|being|=stay|remain|=so|your patient
    bearing =with =us
    =for|=your|appreciate ~2 understanding
    thank ~5 understanding
    =your|customers|=for ~1 forbearance
    hang =in =there
  `,
}
