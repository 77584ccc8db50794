import { Honeypot, subscribeFields, TextField } from './form-fields.tsx'
import type { Surroundings } from './surroundings.ts'

/** The shortest way to be told: one field. */
export const SubscribeBox = ({ around }: { readonly around: Surroundings }) => {
  const words = around.locale.form
  return (
    <section className="subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe">{words.title}</h2>
      <p>{words.lead}</p>
      <form method="post" action={`${around.prefix}/subscribe`}>
        <div className="together">
          <TextField name={subscribeFields.email} type="email" label={words.email} value="" required fault={undefined} />
          <button type="submit">{words.submit}</button>
        </div>
        <Honeypot around={around} />
      </form>
      <p className="hint">
        {words.promise} <a href={`${around.prefix}/subscribe`}>{words.more}</a>
      </p>
    </section>
  )
}
