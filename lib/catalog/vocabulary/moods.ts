import { terms } from '../../../domains/terms'
import { vocabulary } from './term'

export const moods = vocabulary(terms.moods)
