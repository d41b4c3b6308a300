import { terms } from '../../../domains/terms'
import { vocabulary } from './term'

export const genres = vocabulary(terms.genres)
