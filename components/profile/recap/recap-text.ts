import { say, words } from '@/domains/words'
import type { Recap } from '@/lib/profile/statistics/recap'
import { starsText } from '@/lib/profile/views/evidence-text'

/** The figures of a year, each with what it is: the picture draws them, the page says them. */
export function recapFigures(
  recap: Recap,
  titleOf: (film: { title: string; slug: string }) => string = ({ title }) => title,
): [figure: string, what: string][] {
  const { films, hours, mean, usual, decade, country, director, oldest, longest } = recap
  const counted = (count: number) => say`${count} films`
  return [
    [String(films), say('films rated')],
    ...(words.size ? [[String(hours), say('hours of them')] as [string, string]] : []),
    [mean.toFixed(1), `stars on average, ${starsText(usual)} most often`],
    ...[decade, country, director].flatMap((each): [string, string][] =>
      each ? [[each.label, counted(each.films)]] : [],
    ),
    ...(oldest ? [[titleOf(oldest), say`the oldest, of ${String(oldest.year)}`] as [string, string]] : []),
    ...(longest ? [[titleOf(longest), `the longest, ${longest.runtimeMinutes} minutes`] as [string, string]] : []),
  ]
}
