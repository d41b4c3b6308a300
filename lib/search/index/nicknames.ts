import { called } from './nickname-list'
import { Spellings } from './spelling'
import { otherNames, studiosAndCharacters } from './studios-and-characters'
import { spelledWords, withoutArticle } from './title-words'

/** What the nickname's key stands for: bare keys of titles, beginnings of them, keys of series, slugs of films. */
export type Nickname = { keys: string[]; beginnings: string[]; series: string[]; slugs: string[] }

/** The name of a series as titles are spelt, from its slug. */
export const seriesKey = (slug: string): string => spelledWords(slug.replaceAll('-', ' ')).join('')

const keyOf = (title: string) => withoutArticle(spelledWords(title)).join('')
const seriesAmong = (names: readonly string[]) =>
  names.filter((name) => name.startsWith('@')).map((name) => seriesKey(name.slice(1)))

const oneByOne = new Map(
  studiosAndCharacters.map(([name, films]): [string, Nickname] => {
    const slugs = films.split(/\s+/)
    const named = slugs.filter((slug) => !slug.startsWith('@'))
    return [keyOf(name), { keys: [], beginnings: [], series: seriesAmong(slugs), slugs: named }]
  }),
)

export const nicknames: ReadonlyMap<string, Nickname> = new Map([
  ...oneByOne,
  ...otherNames.map(([name, same]) => [keyOf(name), oneByOne.get(keyOf(same)) as Nickname] as const),
  ...called.map(([nickname, ...titles]): [string, Nickname] => [
    keyOf(nickname),
    {
      keys: titles.filter((title) => !/^@|…$/.test(title)).map(keyOf),
      beginnings: titles.filter((title) => title.endsWith('…')).map(keyOf),
      series: seriesAmong(titles),
      slugs: [],
    },
  ]),
])

const nicknameKeys = [...nicknames.keys()]
const spellings = new Spellings(nicknameKeys)
/** Letters from which a slip in a nickname is forgiven. */
const LETTERS_OF_NICKNAME = 8

/** "Hitchikers guide" */
export function nicknameNear(key: string): Nickname | null {
  if (key.length < LETTERS_OF_NICKNAME) return null
  const [nearest] = spellings.near(key, 1)
  return (nearest && nicknames.get(nicknameKeys[nearest.place] as string)) ?? null
}
