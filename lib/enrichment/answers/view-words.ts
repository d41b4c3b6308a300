import { foldText } from '../../catalog/search-text'

/** Words that stand in any text say nothing of a film. */
const common = new Set(
  (
    'a an and are as at be been but by can do does for from has have he her his how i if in into is it its ' +
    'like made many may more most much no not of off on one only or other our out over own she so some such than ' +
    'that the their them then there these they this those to too up us was we were what when where which while who ' +
    'whom whose why will with you your film films'
  ).split(' '),
)
const SHORTEST_WORD = 3
const MOST_WORDS = 400

export type ViewText = { text: string; tags: readonly string[]; emotions: readonly string[] }

/** What the search reads of the approved texts of a film: every telling word once, in the form queries are put in. */
export function viewWords(views: readonly ViewText[]): string {
  const words = views.flatMap(({ text, tags, emotions }) => foldText([text, ...tags, ...emotions].join(' ')).split(' '))
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !common.has(word))
  return [...new Set(telling)].slice(0, MOST_WORDS).join(' ')
}
