import type { ElementSamples } from '../sample.ts'

export const preventionSamples: ElementSamples = {
  kind: 'report',
  present: [
    'Damit das künftig nicht mehr vorkommt, warnt uns ein Alarm vor vollen Festplatten.',
    'Um eine Wiederholung zu vermeiden, bauen wir ein zweites Netzteil ein.',
    'Künftig wird jede Änderung zuerst in einer Testumgebung geprüft.',
    'Wir erhöhen die Kapazität, um ähnliche Ausfälle zu verhindern.',
    'Als Konsequenz haben wir die Überwachung der Zertifikate eingerichtet.',
  ],
  absent: [
    'Wir werden Maßnahmen ergreifen, damit das nicht wieder vorkommt.',
    'Wir tun alles, damit es nicht wieder geschieht.',
    'Wir haben den Server neu gestartet.',
    'Wir haben viel daraus gelernt.',
    'Wir haben eine Platte ergänzt, die Exporte laufen wieder.',
    'Das Portal war eine Stunde lang nicht erreichbar.',
  ],
}
