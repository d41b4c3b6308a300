import { foldText } from '../search-text'

const romanNumerals: Record<string, string> = { ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8' }
const LEADING_ARTICLE = /^(the|a|an|le|la|les|l|der|die|das|il|el|los|las)\s+/

/** One comparable form of a title: folded, without a leading article, "&" as "and", roman numerals as digits. */
export function titleKey(title: string): string {
  const words = foldText(title.replaceAll('&', ' and ').replaceAll('³', '3').replaceAll('·', ''))
    .replace(LEADING_ARTICLE, '')
    .split(' ')
  return words.map((word) => romanNumerals[word] ?? word).join(' ')
}

/** "Matrix, The (1999)" -> titles and year; other names stand in brackets: "Seven (a.k.a. Se7en) (1995)". */
export function readTableTitle(written: string): { titles: string[]; year: number | undefined } {
  const dated = /^(.*?)\s*\((\d{4})(?:[-–]\d{0,4})?\)\s*$/.exec(written.trim())
  const text = dated?.[1] ?? written.trim()
  const others = [...text.matchAll(/\(([^()]*)\)/g)].map((match) => (match[1] ?? '').replace(/^a\.?k\.?a\.?\s*/i, ''))
  // A bracket in front belongs to the title: "(500) Days of Summer".
  const main = text.replace(/(?<=\S\s*)\([^()]*\)/g, ' ').trim()
  return {
    titles: [main, ...others].filter((title) => title !== '').map(articleInFront),
    year: dated ? Number(dated[2]) : undefined,
  }
}

/** "Matrix, The" -> "The Matrix"; "Avventura, L'" -> "L'Avventura". */
function articleInFront(title: string): string {
  const moved = /^(.*),\s*(\p{L}{1,4}['’]?)$/u.exec(title)
  if (!moved?.[1] || !moved[2]) return title
  return /['’]$/.test(moved[2]) ? `${moved[2]}${moved[1]}` : `${moved[2]} ${moved[1]}`
}
