import type { ClientFaultCode } from '../../../client/refusal.ts'

/** What keeps a request from being answered at all. */
export const clientFaults: Readonly<Record<ClientFaultCode, string>> = {
  'client.unreachable': 'Der Server ist nicht zu erreichen. Versuchen Sie es gleich noch einmal.',
  'client.broken_off':
    'Die Verbindung riss ab, bevor eine Antwort kam. Sehen Sie nach, ob es geschehen ist, bevor Sie es noch einmal versuchen.',
  'client.timeout':
    'Der Server hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob es geschehen ist, bevor Sie es noch einmal versuchen.',
  'client.redirected':
    'Der Server verweist auf eine andere Adresse. Öffnen Sie die Konsole unter der Adresse, auf die er eingerichtet ist.',
  'client.foreign_answer': 'Unter dieser Adresse antwortet etwas anderes als Forthright.',
}
