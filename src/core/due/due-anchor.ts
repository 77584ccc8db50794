/** Where an item stands on a screen that lists it: links lead to it, and it comes to the eye. */
export const dueAnchor = (key: string): string => `due-${key.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
