import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { expect, test } from 'vitest'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { assemblePrompt } from '../enrichment/runs/plan'
import { filmSubject } from '../enrichment/runs/subject'
import { filmPrompts } from '../prompts/prompts'

const MOST_TOKENS = 3_000

test('a text about a film takes at most 3,000 tokens, whichever film and strategy', () => {
  const films = [...shippedCatalog.films.values()].filter((_film, place) => place % 40 === 0)
  const counted = filmPrompts.flatMap(({ strategy, builtIn }) =>
    films.map((film) => {
      const { instructions, prompt } = assemblePrompt(
        strategy.id,
        builtIn,
        filmSubject(film, strategy.id, shippedCatalog, []),
      )
      return encode(`${instructions}\n${prompt}`).length
    }),
  )
  console.info(`tokens of a text about a film: ${Math.min(...counted)} to ${Math.max(...counted)}`)
  expect(Math.max(...counted)).toBeLessThanOrEqual(MOST_TOKENS)
})
