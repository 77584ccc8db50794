import { type ReactNode, useEffect, useRef } from 'react'
import { styleNonce } from '../nonce.ts'
import { previewMarkup } from '../trusted-types.ts'

/** The frame inherits the console's policy, which lets no style in without the nonce. */
const withNonce = (html: string): string => html.replaceAll('<style>', `<style nonce="${styleNonce()}">`)

export interface PreviewProps {
  readonly title: string
  /** A whole document, as the page or a mail program gets it. */
  readonly html: string
  readonly className?: string
}

/** A document in a frame that runs no script, sends no form and navigates nothing but itself. */
export const Preview = ({ title, html, className = 'preview' }: PreviewProps): ReactNode => {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (frame.current) frame.current.srcdoc = previewMarkup(withNonce(html))
  }, [html])
  return <iframe ref={frame} title={title} sandbox="" className={className} />
}
