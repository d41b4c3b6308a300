/** Longer than any film's: what comes after it is not looked at. */
export const LONGEST_TITLE = 300

/** A title as lists write it, taken apart: "Postman, The (Postino, Il) (1994)". */
export type ParsedTitle = { title: string; otherTitles: string[]; year: number | null }

const yearAtEnd = /\s*[([](\d{4})(?:\s*[-–]\s*\d{0,4})?[)\]]\s*$/
const bracketAtEnd = /\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/
const alsoKnownAs = /^(?:a\.?\s?k\.?\s?a\.?|also known as)[\s:]+/i
const movedArticle =
  /^(.*\S),\s*(the|an?|le|la|les|l['’]|une?|der|die|das|ein|eine|el|los|las|il|lo|gli|i|os?|as|um|uma|den|det|en|ett|de|het|een|ha|az)$/i

/** "Matrix, The" -> "The Matrix"; also before a subtitle: "Lord of the Rings, The: The Two Towers". */
export function restoreArticle(title: string): string {
  const whole = movedArticle.exec(title)
  if (whole?.[1] && whole[2]) return join(whole[2], whole[1])
  const cut = /^(.*?)(\s*:\s.*|\s+-\s.*)$/.exec(title)
  const head = cut?.[1] ? movedArticle.exec(cut[1]) : null
  return cut && head?.[1] && head[2] ? `${join(head[2], head[1])}${cut[2]}` : title
}

const join = (article: string, rest: string) => (/['’]$/.test(article) ? article + rest : `${article} ${rest}`)

/** Splits off a year and titles in brackets at the end, and puts moved articles back in front. */
export function parseTitle(text: string): ParsedTitle {
  let rest = text.trim().slice(0, LONGEST_TITLE)
  const year = yearAtEnd.exec(rest)
  if (year && year.index > 0) rest = rest.slice(0, year.index)
  const otherTitles: string[] = []
  for (let bracket = bracketAtEnd.exec(rest); bracket && bracket.index > 0; bracket = bracketAtEnd.exec(rest)) {
    const other = (bracket[1] ?? '').replace(alsoKnownAs, '').trim()
    if (other) otherTitles.unshift(restoreArticle(other))
    rest = rest.slice(0, bracket.index)
  }
  return { title: restoreArticle(rest.trim()), otherTitles, year: year && year.index > 0 ? Number(year[1]) : null }
}
