import { yearText } from '@/lib/catalog/fact-line'
import { voices } from './drawing/fit-title'
import { textWidth } from './drawing/font-widths'
import type { PosterFilm } from './drawing/poster-film'

const size = 9.2
const widthOf = (text: string) => textWidth(text, voices.credit.face) * size

const initials = (name: string) => {
  const words = name.split(' ')
  return words.map((word, index) => (index < words.length - 1 ? `${[...word][0]}.` : word)).join(' ')
}

/** The credit line in the fullest wording that fits: names, initials, then the first name alone. */
export function fitCredit(film: Pick<PosterFilm, 'directors' | 'year'>, width: number) {
  const [first = ''] = film.directors
  const wordings = [
    film.directors.join(', '),
    film.directors.map(initials).join(', '),
    film.directors.length > 1 ? `${first} and others` : first,
    initials(first),
  ].map((names) => [names, yearText(film.year)].filter(Boolean).join(' · '))
  const text = wordings.find((wording) => widthOf(wording) <= width) ?? (wordings.at(-1) as string)
  const needed = widthOf(text)
  return {
    text,
    size: needed > width ? Math.floor((size * width * 10) / needed) / 10 : size,
    width: Math.round(Math.min(needed, width)),
  }
}
