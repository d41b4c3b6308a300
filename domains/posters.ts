import { chosen } from './chosen'
import type { DomainPosters } from './domain'
import { posters as films } from './films/posters'
import { posters as recipes } from './recipes/posters'

export const posters: DomainPosters = chosen({ films, recipes })
