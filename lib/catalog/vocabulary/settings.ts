import { terms } from '../../../domains/terms'
import { vocabulary } from './term'

export const settings = vocabulary(terms.settings)
