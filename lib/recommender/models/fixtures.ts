import { packRows } from '../matrix/sparse-rows'
import { addRows, type Gram } from './gram'

/** Counts what one more person likes, rows ascending. */
export const addLikes = (gram: Gram, ...films: number[]): void =>
  addRows(gram, packRows([films.map((column) => ({ column, value: 1 }))]))
