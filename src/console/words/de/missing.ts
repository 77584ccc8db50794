import type { missing as en } from '../en/missing.ts'

export const missing: typeof en = {
  title: 'Vor der ersten schlimmen Nacht',
  count: (done, all) => `${done} von ${all} erledigt`,
  items: {
    mail_server: {
      title: 'Mailserver',
      text: 'Mails fängt das eingebaute Postfach ab, sie erreichen niemanden. Setzen Sie FORTHRIGHT_SMTP_URL und starten Sie neu.',
    },
    test_mail: { title: 'Testmail', text: 'Sie geht den Weg der Meldungen, an Ihre eigene Adresse.' },
    organisation: { title: 'Wer spricht', text: 'Nennen Sie Ihre Organisation: Die Seite und jede Mail sagen, wer spricht.' },
    duty_contact: { title: 'Kontakt für Fragen', text: 'Jede Meldung bittet um Geduld und sagt, wer Fragen beantwortet.' },
    components: { title: 'Komponenten', text: 'Nennen Sie die Teile Ihres Dienstes so, wie Kunden sie kennen.' },
    alert_source: {
      title: 'Alarme aus Ihrer Überwachung',
      text: 'Lassen Sie Ihre Überwachung ihre Alarme hierher schicken: Dann wird eine erste Meldung vorgeschlagen, bevor jemand anruft.',
    },
    second_operator: { title: 'Eine zweite Person', text: 'Wer allein ist, schläft, wenn es passiert.' },
    backup: {
      title: 'Eine Sicherung am Tag',
      text: 'Lassen Sie einen Timer täglich „forthright backup DATEI“ ausführen und legen Sie die Datei auf eine andere Maschine.',
    },
    tokens: { title: 'Ein Token endet bald', text: 'Erstellen Sie ein neues und geben Sie es vorher dem Programm.' },
    https: {
      title: 'Verschlüsselte Verbindung',
      text: 'Die Basisadresse ist unverschlüsseltes http: Passwörter und Links sind unterwegs lesbar. Setzen Sie TLS davor.',
    },
    sample: {
      title: 'Das Beispiel ist noch da',
      text: 'Nehmen Sie es heraus, bevor Kunden die Seite lesen. Was Sie selbst gemacht haben, bleibt.',
    },
  },
  lastBackup: 'Neueste Sicherung:',
  firstEnd: 'Endet:',
  elsewhere: 'Wird anders gesichert',
  elsewhereSaid: 'Notiert. In den Einstellungen lässt es sich zurücknehmen.',
  underWay: 'unterwegs',
  failed: 'fehlgeschlagen',
  sendMail: 'Testmail an mich',
  mailSent: 'Die Testmail ist unterwegs. Was aus ihr wurde, steht gleich hier.',
  mailCaught: 'Noch gibt es keinen Mailserver: Die Testmail liegt im Postfach.',
  toPostbox: 'Ansehen',
  sendAlert: 'Testalarm auslösen',
  alertSent: 'Eine Übung ist vorgeschlagen. Nichts davon erreicht jemanden außerhalb.',
  links: {
    mail_server: 'Wie das Senden eingerichtet wird',
    organisation: 'Organisation benennen',
    duty_contact: 'Kontakt angeben',
    components: 'Komponenten anlegen',
    alert_source: 'Der Überwachung sagen, wohin sie Alarme schickt',
    second_operator: 'Jemanden einladen',
    sample: 'Beispiel herausnehmen',
    tokens: 'Zu den Tokens',
  },
}
