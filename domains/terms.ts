import { chosen } from './chosen'
import type { DomainTerms } from './domain'
import { terms as films } from './films/terms'
import { terms as recipes } from './recipes/terms'

export const terms: DomainTerms = chosen({ films, recipes })
