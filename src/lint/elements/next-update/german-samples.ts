import type { ElementSamples } from '../sample.ts'

export const nextUpdateSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Wir melden uns wieder, sobald sich etwas ändert.',
    'Nächstes Update um 14:30 Uhr MEZ.',
    'Wir halten Sie auf dem Laufenden.',
    'Weitere Informationen folgen.',
    'Einen ausführlichen Bericht veröffentlichen wir nächste Woche.',
    'Sobald wir mehr wissen, informieren wir euch hier.',
    'Sie hören bis 16 Uhr von uns.',
    'Wir geben Bescheid, wenn die Exporte wieder laufen.',
  ],
  absent: [
    'Wir aktualisieren den Server auf Version 4.2.',
    'Mehr dazu unter https://status.example.com/vorfall/42.',
    'Weitere Nachrichten wird es nicht geben.',
    'Wir haben das Zertifikat aktualisiert.',
    'Die Angaben im Portal sind wieder vollständig.',
    'Wir haben alle Kunden informiert.',
  ],
}

export const updateTimeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Nächstes Update bis 14:30 Uhr MEZ.',
    'Wir melden uns in 30 Minuten wieder, früher, wenn sich etwas ändert.',
    'Wir berichten hier stündlich.',
    'Einen ausführlichen Bericht veröffentlichen wir bis Ende April.',
    'Morgen Vormittag geben wir Ihnen eine neue Einschätzung.',
    'Im Laufe des Nachmittags informieren wir Sie wieder.',
  ],
  absent: [
    'Wir melden uns bald wieder.',
    'Sobald wir mehr wissen, informieren wir Sie.',
    'Zahlungen schlagen seit 14:30 Uhr MEZ fehl. Wir halten Sie auf dem Laufenden.',
    'Die Arbeiten enden um 16 Uhr MEZ.',
    'Mehr Informationen folgen in Kürze.',
  ],
}
