let title = ''
let count = 0

const draw = (): void => {
  document.title = count > 0 ? `(${count}) ${title}` : title
}

/** What the screen is called, in the tab. */
export const setTitle = (text: string): void => {
  title = text
  draw()
}

/** How much is late, before the title of whatever screen it is: a tab in the background tells it too. */
export const setLateInTitle = (late: number): void => {
  count = late
  if (title !== '') draw()
}
