import type { OptionName } from '../../../core/option-names.ts'

/** What each option of the server does, and what holds while it is not set. */
export const options: Readonly<Record<OptionName, { readonly sentence: string; readonly otherwise?: string }>> = {
  FORTHRIGHT_PORT: { sentence: 'Port der öffentlichen Seite, der API und der Annahme von Alarmen.' },
  FORTHRIGHT_HOST: {
    sentence:
      'Adresse, an der der Server lauscht. Vorgegeben ist nur diese Maschine, denn Tokens und die Links der Abonnenten werden unverschlüsselt übertragen, bis ein Proxy TLS davorsetzt.',
  },
  FORTHRIGHT_OPS_PORT: { sentence: 'Port von /healthz und /metrics.' },
  FORTHRIGHT_OPS_HOST: { sentence: 'Adresse von /healthz und /metrics; sie fragen nach keinem Passwort.' },
  FORTHRIGHT_DATA: {
    sentence: 'Ordner der eingebauten Datenbank, des beim ersten Start erzeugten Geheimnisses und der letzten Bytes der Seite.',
  },
  FORTHRIGHT_BASE_URL: {
    sentence: 'Wo Leser die Seite erreichen; jeder Link in Mails und Feeds beginnt damit.',
    otherwise: 'http://localhost und der Port',
  },
  FORTHRIGHT_CONSOLE_URL: {
    sentence:
      'Wo sich Operatoren anmelden und arbeiten, falls getrennt von der Seite: Dann hat der Host der Seite weder Konsole noch Anmeldung noch API.',
    otherwise: 'die Basisadresse',
  },
  FORTHRIGHT_DATABASE_URL: {
    sentence: 'Wo die Aufzeichnungen liegen: eine SQLite-Datei für eine Maschine, PostgreSQL für mehrere.',
    otherwise: 'sqlite: und forthright.db im Datenordner',
  },
  FORTHRIGHT_SMTP_URL: {
    sentence:
      'Mailserver, der unsere Mails annimmt. Ein Passwort wird nie unverschlüsselt an eine andere Maschine gesendet, außer tls=off verlangt es.',
    otherwise: 'Mails landen im eingebauten Postfach und erreichen niemanden',
  },
  FORTHRIGHT_MAIL_FROM: { sentence: 'Absender jeder Mail; zu setzen, wenn FORTHRIGHT_SMTP_URL gesetzt ist.' },
  FORTHRIGHT_DKIM_KEY: {
    sentence: 'Schlüssel, der jede Mail signiert (DKIM, RFC 6376), für Mailserver, die es nicht tun.',
    otherwise: 'Mails werden von uns nicht signiert',
  },
  FORTHRIGHT_DKIM_SELECTOR: {
    sentence: 'Name, unter dem der DKIM-Schlüssel veröffentlicht ist.',
    otherwise: 'nötig mit FORTHRIGHT_DKIM_KEY',
  },
  FORTHRIGHT_DKIM_DOMAIN: { sentence: 'Domain, für die signiert wird.', otherwise: 'die Domain von FORTHRIGHT_MAIL_FROM' },
  FORTHRIGHT_REPLY_ADDRESS: {
    sentence:
      'Adresse, unter der Antworten auf Meldungen zu Fragen werden; in den Meldungen jeder Person steht sie mit einem eigenen Zeichen hinter einem Plus.',
    otherwise: 'Antworten auf Meldungen gehen an die Kontaktadresse der Seite',
  },
  FORTHRIGHT_INBOUND_SMTP_PORT: {
    sentence: 'Port, auf dem Mails an FORTHRIGHT_REPLY_ADDRESS per SMTP angenommen werden, vom Mailserver der Domain oder von allen.',
    otherwise: 'es wird auf keine Mails gewartet',
  },
  FORTHRIGHT_INBOUND_SMTP_HOST: { sentence: 'Adresse, auf der auf Mails gewartet wird.' },
  FORTHRIGHT_INBOUND_SMTP_TLS: {
    sentence: 'Schlüssel und Zertifikate, mit denen Mails verschlüsselt angenommen werden (STARTTLS).',
    otherwise: 'Mails werden unverschlüsselt angenommen',
  },
  FORTHRIGHT_INBOUND_IMAP_URL: {
    sentence:
      'Postfach, in dem Antworten auf Meldungen ankommen und sonst nichts: Alle halbe Minute wird gelesen und markiert, was dort ungelesen ist.',
    otherwise: 'es wird kein Postfach gelesen',
  },
  FORTHRIGHT_SECRET: {
    sentence:
      'Schlüssel der Links in Mails. Jeder Knoten braucht denselben, und eine Wiederherstellung den alten, sonst gelten verschickte Links nicht mehr.',
    otherwise: 'beim ersten Start erzeugt und im Datenordner aufbewahrt',
  },
  FORTHRIGHT_SEAL_KEY: {
    sentence:
      'Schlüssel der versiegelten Notizen: Der erste versiegelt, alle öffnen. Jeder Knoten braucht dieselben, und keine Sicherung enthält sie.',
    otherwise: 'beim Einschalten versiegelter Notizen erzeugt und im Datenordner aufbewahrt',
  },
  FORTHRIGHT_OIDC_ISSUER: {
    sentence: 'Anbieter, über den sich Operatoren anmelden können; das Übrige wird ermittelt. Niemand wird dadurch zum Operator.',
    otherwise: 'Operatoren melden sich mit Passwort oder Passkey an',
  },
  FORTHRIGHT_OIDC_CLIENT_ID: { sentence: 'Name von Forthright beim Anbieter.', otherwise: 'nötig mit FORTHRIGHT_OIDC_ISSUER' },
  FORTHRIGHT_OIDC_CLIENT_SECRET: { sentence: 'Geheimnis von Forthright beim Anbieter.', otherwise: 'nötig mit FORTHRIGHT_OIDC_ISSUER' },
  FORTHRIGHT_OIDC_NAME: { sentence: 'Wie der Knopf den Anbieter nennt.' },
  FORTHRIGHT_OIDC_DOMAINS: { sentence: 'Domains, deren Adressen sich über den Anbieter anmelden dürfen.' },
  FORTHRIGHT_TRUSTED_PROXIES: {
    sentence: 'Proxys, deren X-Forwarded-For geglaubt wird; bei allen anderen wird es übergangen.',
  },
  FORTHRIGHT_DELIVERY_DAYS: {
    sentence: 'Wie lange bekannt bleibt, an welche Adresse etwas gesendet wurde, vom Ergebnis an; wie viele eine Meldung bekamen, bleibt.',
  },
  FORTHRIGHT_UNDO_SECONDS: {
    sentence: 'Wie lange eine veröffentlichte Meldung noch zurückgenommen werden kann, bevor jemand draußen sie sieht.',
  },
  FORTHRIGHT_OPERATORS: { sentence: 'Wer per Mail erfährt, dass aus einem Alarm ein Vorschlag wurde.' },
  FORTHRIGHT_HEADS_UP: {
    sentence: 'Kollegen (Support, Vertrieb), die jede Meldung bekommen, solange sie noch zurückgenommen werden kann.',
  },
  FORTHRIGHT_EGRESS_ALLOW: {
    sentence: 'Private Netze, die Webhooks erreichen dürfen; ohne sie werden nur öffentliche Adressen aufgerufen.',
  },
  FORTHRIGHT_EGRESS_PORTS: { sentence: 'Ports, an die Webhooks gesendet werden dürfen.' },
  FORTHRIGHT_LOG_LEVEL: { sentence: 'Wie viel das Protokoll sagt.' },
}
