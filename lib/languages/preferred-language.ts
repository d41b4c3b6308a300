import { languageIds } from './languages'

const MOST_READ = 200

/** The language of ours a browser likes best, by its Accept-Language; null where it wants none of them. */
export function preferredLanguage(header: string): string | null {
  const wanted = header
    .slice(0, MOST_READ)
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';')
      const weight = settings.find((setting) => setting.trim().startsWith('q='))
      return { id: tag.split('-')[0] ?? '', q: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .filter(({ q }) => q > 0)
    .toSorted((one, other) => other.q - one.q)
  return wanted.find(({ id }) => languageIds.includes(id))?.id ?? null
}
