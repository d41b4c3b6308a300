import { expect, it } from 'vitest'
import { judgeRow } from '../../../testing/judge-row'
import { readTexts, type TextRow } from '../../../testing/tables/text-table'

const row: TextRow = { use: 'reason', kind: '', film: 'the-thing', own: { alien: 5 }, text: '' }
const style = ['I like it short. Now and then my neighbour Zelda knits a longer one, and that is fine by me.']
const judge = (text: string, more: Partial<TextRow> = {}) => judgeRow({ ...row, text, style, ...more })

it('refuses a phrase of words that only show a style, and a name that stands nowhere but in them', () => {
  const phrase = 'The dread of Alien in snow, and that is fine by me.'
  expect(judge(phrase).refused).toEqual({ why: 'repeats-style', at: 'and that is fine by' })
  expect(judge('Zelda: the dread of Alien, in snow.').refused?.why).toBe('repeats-style')
  expect(judge('The dread of Alien, in snow. Short, and fine.').refused).toBeNull()
})

it('takes no film in them for given', () => {
  const said = ['I talk like that of Paddington 2: a few words, and then I am quiet.']
  expect(judge('The dread of Alien, with the warmth of Paddington 2.', { style: said }).refused?.why).toBe(
    'repeats-style',
  )
})

it('lets a phrase stand that was given elsewhere too', () => {
  const words = ['slow films where nobody raises their voice']
  const text = 'For “slow films where nobody raises their voice”: dread in snow, as in Alien.'
  expect(judge(text, { style: words, words }).refused).toBeNull()
})

it('refuses hardly a good text more, in English and in other languages', () => {
  const plain = [
    'Short sentences. No fuss. Then, if there is a reason for it, one that wanders off for a while before it comes home.',
    'Oh, this one! I laughed, I cried, I made tea and watched it again.',
  ]
  const good = ['texts.good.jsonl', 'texts.translated.good.jsonl']
    .flatMap(readTexts)
    .filter((_, place) => place % 4 === 0)
  const refused = (more: Partial<TextRow>) => good.filter((each) => judgeRow({ ...each, ...more }).refused).length
  expect(good.length).toBeGreaterThan(80)
  expect(refused({ style: plain }) - refused({})).toBeLessThanOrEqual(1)
})
