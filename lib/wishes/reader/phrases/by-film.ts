import { besideExampleAt, measuredByAt } from '../limits/measured-by'
import type { Item } from '../sentence/items'
import type { Reading } from '../sentence/reading'
import { makerAt } from './maker-of'

/** What is said by way of a film: who made it, or how long and how old it is. */
export const byFilmAt = (reading: Reading, at: number): Item | null =>
  makerAt(reading, at) ?? measuredByAt(reading, at) ?? besideExampleAt(reading, at)
