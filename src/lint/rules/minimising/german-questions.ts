import type { Asked } from '../../rewording/rewording.ts'

export const minimisingQuestions: readonly Asked[] = [
  [/einige|einzelne|wenige|manche|anzahl|teil|kunden|nutzer|selten|gruppe|bruchteil|handvoll|prozentsatz/i, 'how-many'],
  [/kurz|moment|augenblick|dauer|minute|sekunde|stunde|zeit/i, 'how-long'],
  [/gering|leicht|minimal|etwas|wenig|klein|langsam|bisschen/i, 'how-much'],
]
