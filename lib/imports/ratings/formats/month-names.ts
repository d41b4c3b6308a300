import { foldText } from '../../../catalog/search-text'

const languages =
  'en en-US de fr es ca pt it nl sv da nb fi is pl cs sk sl hr sr-Latn hu ro bg ru uk el tr lt lv et id vi ms ar ar-EG fa he hi th sw af'.split(
    ' ',
  )
/** English ones as they are cut off by hand. */
const cutOff = { sept: 9, june: 6, july: 7 }

let known: Map<string, number> | undefined

/** The month a word names, whole or short, in the languages of most who write days out; null where two differ. */
export function monthOf(word: string): number | null {
  known ??= namesOfMonths()
  return known.get(word) || null
}

/** Nought stands for a word that is one month here and another there (Croatian and Czech "listopad"). */
function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>(Object.entries(cutOff))
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it a month stands in the form in which days are written.
      const formats = [{ month: style }, { month: style, day: 'numeric' }] as const
      for (const format of formats.map((each) => new Intl.DateTimeFormat(language, { ...each, timeZone: 'UTC' }))) {
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month')?.value
          const name = foldText(part ?? '')
          if (name.length < 3 || /[\d ]/.test(name)) continue
          const before = names.get(name)
          names.set(name, before === undefined || before === month ? month : 0)
        }
      }
    }
  }
  return names
}
