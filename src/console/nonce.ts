/** The nonce that the server gave this document, for style elements. Browsers hide it from selectors but not from scripts. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
