// Runs where a reader asks a question: while they type it shows what was asked already in much the same words. Without it the same is
// shown before the question is asked. Text goes in as text and links as links of this page; nothing is parsed.

interface Found {
  readonly id: string
  readonly text: string
}

const field = document.querySelector<HTMLTextAreaElement>('textarea[data-similar]')
const place = document.querySelector<HTMLElement>('#similar')
const pauseMilliseconds = 500
const leastCharacters = 12
const longestShown = 160

const show = (into: HTMLElement, heading: string, base: string, found: readonly Found[]): void => {
  const title = document.createElement('p')
  title.textContent = heading
  const list = document.createElement('ul')
  for (const { id, text } of found) {
    const link = document.createElement('a')
    link.href = `${base}?question=${encodeURIComponent(id)}`
    // What is being typed stays where it is.
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  into.replaceChildren(...(found.length === 0 ? [] : [title, list]))
}

const look = async (text: string, { similar = '', heading = '', base = '' }: DOMStringMap, into: HTMLElement): Promise<void> => {
  // Not in the address, which stands in logs: nobody has sent these words yet.
  const body = new URLSearchParams({ text: text.slice(0, 400) })
  const response = await fetch(similar, { method: 'POST', body, headers: { Accept: 'application/json' } })
  if (!response.ok) return
  const answer: { readonly similar: readonly Found[] } = await response.json()
  show(into, heading, base, answer.similar)
}

if (field && place) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = ''
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const text = field.value.trim()
      if (text.length < leastCharacters || text === latest) return
      latest = text
      // A server that cannot say leaves the form as it is.
      look(text, field.dataset, place).catch(() => undefined)
    }, pauseMilliseconds)
  })
}
