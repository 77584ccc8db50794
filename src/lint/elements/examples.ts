import type { ElementId } from '../vocabulary.ts'

/** How each element sounds in a notice, for the Learn page; the guide finds the element in every one of them. */
export const elementExamples = {
  en: {
    has_consequence: ['Card payments fail.', 'Pages open slowly; most take about 30 seconds.'],
    has_permanent_consequence_statement: [
      'No data was lost.',
      'Orders placed between 09:00 and 09:20 UTC were lost and must be entered again.',
    ],
    has_next_update_promise: ['We will write again when something changes.'],
    next_update_has_time: ['Next update by 14:30 CET, sooner if something changes.'],
    has_contact: ['For questions write to help@example.com.'],
    has_patience_request: ['Thank you for your patience while we repair it.'],
    has_scope: ['Customers in Europe cannot pay by card.', 'About a third of all accounts are affected.'],
    has_start_time: ['Since 14:05 UTC the portal is down.'],
    has_workaround: ['In the meantime you can pay by bank transfer.'],
    has_cause: ['A broken cable in our data centre stopped all servers.'],
    has_actions_taken: ['We have rolled back the change.'],
    has_prevention_plan: ['To avoid this in future, we have added an alarm for full disks.'],
  },
  de: {
    has_consequence: ['Kartenzahlungen schlagen fehl.', 'Seiten öffnen sich langsam, meist nach etwa 30 Sekunden.'],
    has_permanent_consequence_statement: [
      'Es sind keine Daten verloren gegangen.',
      'Bestellungen von 9:00 bis 9:20 Uhr sind verloren und müssen neu eingegeben werden.',
    ],
    has_next_update_promise: ['Wir melden uns wieder, sobald sich etwas ändert.'],
    next_update_has_time: ['Nächste Nachricht bis 14:30 Uhr MEZ, früher, wenn sich etwas ändert.'],
    has_contact: ['Bei Fragen schreiben Sie an hilfe@example.com.'],
    has_patience_request: ['Danke für Ihre Geduld, während wir es beheben.'],
    has_scope: ['Kunden in Österreich können nicht mit Karte zahlen.', 'Etwa ein Drittel aller Konten ist betroffen.'],
    has_start_time: ['Seit 14:05 Uhr MEZ ist das Portal nicht erreichbar.'],
    has_workaround: ['Bis dahin können Sie per Überweisung zahlen.'],
    has_cause: ['Ein gerissenes Kabel in unserem Rechenzentrum hat alle Server vom Netz getrennt.'],
    has_actions_taken: ['Wir haben die Änderung zurückgenommen.'],
    has_prevention_plan: ['Damit das nicht wieder vorkommt, überwacht jetzt ein Alarm den freien Speicherplatz.'],
  },
} as const satisfies Record<'en' | 'de', Record<ElementId, readonly string[]>>
