import type { Best } from './format'

/** What words around ratings say of them: of how many they are, which is the best, and whether they go below nought. */
export type ScaleSaid = { of: number | null; best: Best | null; isBelowNought: boolean }

const good =
  'best(?:e[rs]?)?|highest|sehr gut|hervorragend|ausgezeichnet|excellent|great|superb?|masterpiece|love|loved|very good|meilleure?|tres bien|très bien|mejor|excelente|migliore|ottimo|melhor|najlepsz[aey]|nejlepší|výborn[ýá]|jeles|kiváló|uitstekend|отлично|лучш\\w*|最高'
const bad =
  'worst|lowest|ungenügend|schlechteste[rs]?|schlecht|sehr schlecht|terrible|awful|poor|bad|very bad|hate|hated|pire|nul|mauvais|peor|malo|peggiore|pessimo|pior|najgorsz[aey]|nejhorší|nedostatečn[ýá]|elégtelen|slecht|ужасно|худш\\w*|最低'
const number = '(\\d{1,3})(?:st)?(?:\\s*(?:stars?|sterne?|points?|punkte?))?'
/** "1 = best", "6 is worst", "1 (sehr gut)", "(6 beste)"; "my 10 best" says nothing of ratings. */
const before = (words: string) =>
  new RegExp(
    `(?:${number}\\s*(?:[=:(–-]|is|ist|est|es|è)|(?<=\\()\\s*${number})\\s*(?:the |die |der )?(?:${words})(?![\\p{L}])`,
    'giu',
  )
/** "best = 1", "worst: 6". */
const behind = (words: string) =>
  new RegExp(`(?<![\\p{L}])(?:${words})\\s*(?:[=:]|is|ist|est|es|è)\\s*${number}`, 'giu')
const patterns = { good: [before(good), behind(good)], bad: [before(bad), behind(bad)] }

const belowNought = /(?<![\p{L}\d])[-−–]\s?\d{1,3}\s*(?:to|bis|till|until|\.\.+|…|–|-|\/|,)\s*\+?\d/iu
/** "1–7", "0 to 10", "von 1 bis 6", in a heading, or close behind a word for ratings in a line. */
const range = '(?:0|0[.,]5|1)\\s*(?:[-–—~～…]|to|bis|till|à|a|al|do|tot|til|до|から|\\.\\.+)\\s*(\\d{1,3})(?![.,]?\\d)'
const wordsForRatings =
  'rat(?:ed|ings?|e)|scores?|scored|stars?|scale|grades?|marks?|noten?|bewertung\\p{L}*|wertung\\p{L}*|sterne?|skala|étoiles?|échelle|escala|estrellas?|voti|voto|stelle|scala|oceny?|hodnocení|оценк\\p{L}*|评分|評価'
const inHeading = new RegExp(`(?<![\\d.,-])${range}`, 'iu')
const inLine = new RegExp(`(?<!\\p{L})(?:${wordsForRatings})(?!\\p{L})[^.;\\d]{0,24}?${range}`, 'iu')
const outOf = /(?:^|[\s(])(?:\/|(?:out )?of|sur|von|su|de|z|av|af)\s*(\d{1,3})\)?$/iu

const numbersIn = (text: string, kind: keyof typeof patterns) =>
  patterns[kind].flatMap((pattern) => [...text.matchAll(pattern)].map((found) => Number(found[1] ?? found[2])))

/** What the heading of a column of ratings says of them, and the lines above its table. */
export function scaleSaid(heading: string, lines: readonly string[]): ScaleSaid {
  const said: ScaleSaid = { of: null, best: null, isBelowNought: belowNought.test(heading) }
  for (const text of [heading, ...lines]) {
    const [best, worst] = [numbersIn(text, 'good')[0], numbersIn(text, 'bad')[0]]
    if (best !== undefined || worst !== undefined) {
      // Where one of the two is not said, the other is 1, or it is not.
      said.best ??= (best ?? 1) < (worst ?? 2) ? 'lowest' : 'highest'
      said.of ??= scaleOf(Math.max(best ?? 0, worst ?? 0))
    }
    const isHeading = text === heading
    const most = isHeading ? (inHeading.exec(text)?.[1] ?? outOf.exec(text)?.[1]) : inLine.exec(text)?.[1]
    said.of ??= scaleOf(Number(most ?? 0))
  }
  return said
}
const scaleOf = (most: number) => (most > 2 ? most : null)

/** Marks of school, of which one is the best here and the worst there. */
const ofSchool = /schulnote|^noten?$|zensur|známk[ay]|^znamk[ay]$/i
const germanHeading = /^(?:titel|jahr|filmtitel|regie|gesehen|gesehen am|datum|originaltitel|land|genre)$/i

/** Whether a column may hold marks of school: "Note" is one in German, and a rating of twenty in French. */
export const mayBeOfSchool = (column: string, columns: readonly string[]) =>
  ofSchool.test(column.trim()) &&
  (!/^noten?$/i.test(column.trim()) || columns.some((each) => germanHeading.test(each.trim())))
/** Marks of school end at six. */
export const WORST_MARK = 6
