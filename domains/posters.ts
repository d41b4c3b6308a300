import { chosen } from './chosen'
import type { DomainPosters } from './domain'
import { posters as films } from './films/posters'

export const posters: DomainPosters = chosen({ films })
