/**
 * The same text without the longer one that it was cut from: engines keep that one as long as the piece lives, and what is
 * remembered of a text is a word of it.
 */
export const ownCopy = (piece: string): string => ` ${piece}`.slice(1)
