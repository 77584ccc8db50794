/**
 * Runs an act for a word, never twice at once: what is heard while it runs makes it run once more afterwards. Movements come faster
 * than a slow line answers, and an answer that is always cancelled for the next is never shown.
 */
export const oneAtATime = (act: (word: string) => Promise<void>): ((word: string) => void) => {
  const running = new Set<string>()
  const again = new Set<string>()
  const run = async (word: string): Promise<void> => {
    running.add(word)
    try {
      do {
        again.delete(word)
        await act(word)
      } while (again.has(word))
    } finally {
      running.delete(word)
    }
  }
  return (word) => {
    if (running.has(word)) again.add(word)
    else void run(word)
  }
}
