import type { DomainWords } from './domain'

/** What is not language: variables and tags of a template, and names in straight quotes such as a key of the data. */
const KEPT = /(\{\{.*?\}\}|\{%.*?%\}|"[^"\s]*")/s
const HOLE = '{}'

type Say = (sentence: string | TemplateStringsArray, ...values: readonly unknown[]) => string

/** Says sentences in the words of a domain: whole where it has another, else word by word, in the case they stand in. */
export function sayer({ words, sentences }: Pick<DomainWords, 'words' | 'sentences'>): Say {
  const phrases = Object.keys(words).sort((one, other) => other.length - one.length)
  const pattern =
    phrases.length > 0 ? new RegExp(`(?<![\\w-])(?:${phrases.map(escaped).join('|')})(?![\\w-])`, 'gi') : null
  const inWords = (text: string) =>
    pattern === null
      ? text
      : text
          .split(KEPT)
          .map((part, place) => (place % 2 === 1 ? part : part.replace(pattern, (found) => inCaseOf(found, words))))
          .join('')
  return (sentence, ...values) => {
    const parts = typeof sentence === 'string' ? [sentence] : sentence
    const other = sentences[parts.join(HOLE)]
    const said = other === undefined ? parts.map(inWords) : other.split(HOLE)
    return said.map((part, place) => (place < said.length - 1 ? `${part}${values[place]}` : part)).join('')
  }
}

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')

function inCaseOf(found: string, words: Readonly<Record<string, string>>): string {
  const word = words[found.toLowerCase().replace(/\s+/g, ' ')] ?? found
  return found.charAt(0) === found.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
