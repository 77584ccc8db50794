/** What is used of Trusted Types (W3C); browsers without it have no sinks that refuse. */
interface Policy {
  createHTML(text: string): string
}
/**
 * React writes Mantine's style texts by innerHTML. Text without "<" can make no element whatever is done with it, so that alone passes;
 * everything else is refused as if there were no default policy. A ">" of a selector stays possible.
 */
export const styleTextOnly = (text: string): string => {
  if (text.includes('<')) throw new TypeError('Markup from a string is not let in: render it, or show it in a preview frame.')
  return text
}

/** The one script that is named by a string: the service worker that shows reminders. */
export const workerPath = '/console/push-worker.js'

export const workerOnly = (url: string): string => {
  if (url !== workerPath) throw new TypeError('No script is loaded by a name that was put together.')
  return url
}

/** Called once, before anything is drawn. */
export const guardSinks = (): void =>
  void window.trustedTypes?.createPolicy('default', { createHTML: styleTextOnly, createScriptURL: workerOnly })

let previews: Policy | undefined

/** Markup for a frame with an empty `sandbox`: it runs no script, whatever is in it. Only `parts/preview.tsx` may ask. */
export const previewMarkup = (html: string): string => {
  previews ??= window.trustedTypes?.createPolicy('forthright-preview', { createHTML: (text) => text })
  return previews ? previews.createHTML(html) : html
}
