/** Sells tickets for concerts and exists nowhere but here. */
export const sampleOrganisation = {
  name: 'Quillon Tickets',
  zone: 'Europe/Amsterdam',
  accent: '#7a2048',
  accentDark: '#e79ab8',
  contact: { name: 'Noor Hendriks', email: 'help@quillon.example', phone: '+31 20 555 01 40', url: null },
} as const

export const sampleGroups = [
  { name: 'Buying', components: ['Event search', 'Seat maps', 'Checkout', 'Resale'] },
  { name: 'At the door', components: ['Entry scanning', 'Tickets in the app'] },
  { name: 'For organisers', components: ['Sales reports', 'Guest lists', 'Payouts'] },
  { name: 'For developers', components: ['API', 'Webhooks'] },
] as const

export type SampleComponent = (typeof sampleGroups)[number]['components'][number]
