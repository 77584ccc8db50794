import type { RuleSample } from '../sample.ts'

export const jargonSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Die Pods des Shops stürzen ab.', quotes: ['Pods'] },
  { kind: 'update', text: 'Ein Load Balancer ist ausgefallen.', quotes: ['Load Balancer'] },
  { kind: 'update', text: 'Wir sehen Paketverluste in der Halle in Bern.', quotes: ['Paketverluste'] },
  { kind: 'update', text: 'Unser Kubernetes-Cluster antwortet nicht.', quotes: ['Kubernetes-Cluster'] },
  { kind: 'update', text: 'Die Replikation zum Archiv steht.', quotes: ['Replikation'] },
  { kind: 'update', text: 'Der Hypervisor zieht um. Der Loadbalancer zieht mit.', quotes: ['Hypervisor', 'Loadbalancer'] },
  { kind: 'update', text: 'Unser DNS ist veraltet.', quotes: ['DNS'] },
  { kind: 'update', text: 'Wir haben mail_relay am Mittag neu gestartet.', quotes: ['mail_relay'] },
  { kind: 'update', text: 'Der Rollback läuft.', quotes: ['Rollback'] },
  { kind: 'first-notice', text: 'Der Newsletter meldet den HTTP-Fehler 503.', quotes: ['HTTP-Fehler'] },
  { kind: 'update', text: 'Die Firmware der Kasse ist alt.', quotes: ['Firmware'] },
  { kind: 'update', text: 'Ein Zertifikat im Backend ist abgelaufen.', quotes: ['Zertifikat im Backend'] },
  // Near misses: what a manager knows, and the words in another sense.
  { kind: 'update', text: 'Einer unserer Datenbankserver steht, und das Netzwerk ist langsam.', quotes: [] },
  { kind: 'update', text: 'Die API antwortet in der EU seit 14:05 Uhr MEZ nur langsam.', quotes: [] },
  { kind: 'update', text: 'Das Backup im Rechenzentrum ist vollständig.', quotes: [] },
  { kind: 'update', text: 'Kunden warten am Telefon zehn Minuten in der Warteschlange.', quotes: [] },
  { kind: 'update', text: 'Ein Zertifikat ist abgelaufen; Läden können keine Karten annehmen.', quotes: [] },
  { kind: 'update', text: 'Die Buslinie fährt eine andere Route.', quotes: [] },
  { kind: 'update', text: 'Die DSGVO und die AGB ändern sich nicht.', quotes: [] },
]
