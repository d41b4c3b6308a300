import { tens } from '../../catalog/titles/number-words'
import { titleWords } from '../../catalog/titles/title-keys'

/** "d'une", "L'Avventura": the letter before the apostrophe is a word of its own. */
const ELISION = /(?<![\p{L}\p{N}])([cdjlmnst]|qu)['’](?=\p{L})/giu

/**
 * The words of a title or of a query in one spelling: no case, accents, apostrophes; numerals and numbers in words as
 * digits ("thirty-nine steps", "four hundred blows"); letters with stops between them as one word ("E.T.", "M*A*S*H").
 */
export function spelledWords(text: string): string[] {
  const plain = text
    .replace(INITIALS, (letters) => letters.replace(/[.*\s]/g, ''))
    .replace(VERSUS, ' vs ')
    .replace(ELISION, '$1 ')
  return joinLetters(titleWords(plain).filter(Boolean).map(numberOf)).reduce<string[]>(joinNumbers, [])
}

/** "A.I.", "M*A*S*H", "J. J.": letters with stops between them. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}[.*]\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu
/** "Ford v Ferrari"; in "Henry V" and "Episode V" it is a numeral. */
const VERSUS = /(?<=\p{L})(?<!episode|part|henry|chapter|volume|star)\s+v\.?\s+(?=\p{L})/giu

const numberOf = (word: string): string => String(tens.get(word) ?? word)

function joinNumbers(words: string[], word: string): string[] {
  const before = words.at(-1) ?? ''
  const tens = Number(before)
  if (/^[1-9]$/.test(word) && /^[2-9]0$/.test(before)) words[words.length - 1] = String(tens + Number(word))
  else if (word === 'hundred') {
    if (/^[1-9]$/.test(before) || before === 'a') words[words.length - 1] = String((Number(before) || 1) * 100)
    else words.push('100')
  } else if (/^[1-9]\d?$/.test(word) && before === 'and' && /^[1-9]00$/.test(words.at(-2) ?? '')) {
    words.splice(-2, 2, String(Number(words.at(-2)) + Number(word)))
  } else words.push(word)
  return words
}

/** Runs of single letters become one word: "m a s h" and "e t". A lone letter stays. */
function joinLetters(words: string[]): string[] {
  const joined: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length > 1) joined.push(run.join(''))
    else joined.push(...run)
    run = []
  }
  for (const word of words) {
    if (/^[a-z]$/.test(word) && !(word === 'a' && run.length === 0)) run.push(word)
    else {
      close()
      joined.push(word)
    }
  }
  close()
  return joined
}

const ARTICLES = new Set(
  'the a an le la les l un une der die das ein eine el los las il lo gli i os um uma den det en ett de het een'.split(
    ' ',
  ),
)

/** Without the article in front; the article alone stays. */
export const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words

/** Words that titles and queries may have or lack without meaning another film. */
export const SMALL_WORDS = new Set([...ARTICLES, ...'and of in on at to for from with by part s'.split(' ')])
