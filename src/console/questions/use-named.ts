import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'

const longest = 60

const oneLine = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : characters.join('')
}

/** Names an act by the words that it is about: heard one after the other, ten buttons that say "Answer" are one. */
export const useNamed = (text: string): ((act: string) => string) => {
  const { about } = useWords(questionWords)
  return (act) => about(act, oneLine(text))
}
