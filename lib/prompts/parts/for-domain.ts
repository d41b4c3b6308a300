import { terms } from '@/domains/terms'

const known = new Set<string>(
  [terms.genres, terms.moods, terms.themes, terms.settings, terms.details].flat().map(([id]) => id),
)
const ABOUT_ONE = /\{% if (?:likes|has)\.([\w-]+) %\}((?:(?!\{% (?:if|else|elsif)\b)[\s\S])*?)\{% endif %\}/g

/** A default template without what it says of genres, moods and the like that this domain does not have. */
export const forDomain = (template: string): string =>
  template.replace(ABOUT_ONE, (block, id: string) => (known.has(id) ? block : ''))
