/** What is quoted in the midst of a sentence, which has a full stop of its own. Apart from other texts: the first screen needs this alone. */
export const withoutStop = (text: string): string => text.replace(/[.。]$/u, '')
