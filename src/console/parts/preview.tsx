import { type ReactNode, useEffect, useRef } from 'react'
import { styleNonce } from '../nonce.ts'
import { previewMarkup } from '../trusted-types.ts'
import './preview.css'

/** The frame inherits the console's policy, which lets no style in without the nonce. */
const withNonce = (html: string): string => html.replaceAll('<style>', `<style nonce="${styleNonce()}">`)

export interface PreviewProps {
  readonly title: string
  /** A whole document, as the page or a mail program gets it. */
  readonly html: string
  readonly className?: string
}

const frameOf = (html: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', '')
  frame.srcdoc = previewMarkup(withNonce(html))
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  return frame
}

/**
 * A document in a frame that runs no script, sends no form and navigates nothing but itself. A new document gets a new frame, which takes
 * the former's place once it is drawn: in the same frame it would blink, and be a step on the way back that leads nowhere.
 */
export const Preview = ({ title, html, className = 'preview' }: PreviewProps): ReactNode => {
  const stage = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = frameOf(html)
    const show = (): void => {
      // Whoever types on is a few documents ahead: those that are drawn later stay.
      while (frame.previousElementSibling) frame.previousElementSibling.remove()
      frame.removeAttribute('aria-hidden')
      frame.removeAttribute('tabindex')
      frame.title = title
    }
    frame.addEventListener('load', show, { once: true })
    stage.current?.append(frame)
  }, [html, title])
  return <div ref={stage} className={`${className} preview-stage`} />
}
