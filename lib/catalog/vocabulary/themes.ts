import { terms } from '../../../domains/terms'
import { vocabulary } from './term'

export const themes = vocabulary(terms.themes)
