import { foldText } from '../search-text'
import { smallNumbers } from './number-words'

const romanNumerals: Record<string, string> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  xi: '11',
  xii: '12',
  xiii: '13',
}
/** Read as numbers only after another word: "Rocky V" and "Malcolm X" differ, "X" and "V" are titles. */
const shortNumerals: Record<string, string> = { i: '1', v: '5', x: '10' }
const sameWord: Record<string, string> = {
  versus: 'vs',
  v: 'vs',
  doctor: 'dr',
  mister: 'mr',
  saint: 'st',
  volume: 'vol',
  pt: 'part',
  n: 'and',
  '½': 'half',
}
const leadingArticle =
  /^(?:the|an?|le|la|les|l|une?|der|die|das|ein|eine|el|los|las|il|lo|gli|i|os?|um|uma|den|det|en|ett|de|het|een)(?= )/
const tag = /^(?:e|m|i)t$/

/** The words of a title in one spelling: no case, accents or punctuation; "&" is "and", "III" and "three" are "3". */
export function titleWords(title: string): string[] {
  const text = title.replace(/&/g, ' and ').replace(/\+/g, ' plus ').replace(/\$/g, 's').replace(/@/g, 'a')
  const words = foldText(text).split(' ').filter(Boolean)
  return words.map((word, place) => {
    const numeral =
      romanNumerals[word] ?? smallNumbers.get(word)?.toString() ?? (place > 0 ? shortNumerals[word] : undefined)
    if (numeral && !tag.test(word)) return numeral
    return place > 0 && place < words.length - 1 ? (sameWord[word] ?? word) : word === 'doctor' ? 'dr' : word
  })
}

/** One key per spelling: words run together, so that "Spider-Man", "Spider Man" and "Spiderman" meet. */
export const titleKey = (title: string): string => titleWords(title).join('')

/** The same without the article in front: "The Matrix" and "Matrix". Empty when nothing else is left. */
export function bareKey(title: string): string {
  const bare = titleWords(title).join(' ').replace(leadingArticle, '').trim()
  return bare.replaceAll(' ', '')
}

const breaks = /\s*:\s+|\s+[-–—]\s+|\s*\/\s*|,?\s+(?:or|aka)(?:,|:)?\s+(?=[A-Z(])/g
const shortestPart = 4
/** Breaks looked at: each makes two more titles to look for. */
const mostBreaks = 6

/** What stands before and after each break of a title with a subtitle: "Léon: The Professional" -> Léon, The Professional. */
export function titleParts(title: string): string[] {
  const parts = new Set<string>()
  for (const found of [...title.matchAll(breaks)].slice(0, mostBreaks)) {
    parts.add(title.slice(0, found.index))
    parts.add(title.slice(found.index + found[0].length))
  }
  return [...parts].filter((part) => bareKey(part).length >= shortestPart)
}
