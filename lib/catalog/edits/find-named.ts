import { say } from '@/domains/words'
import 'server-only'
import { filmName, KINDRED_PLACES } from './film-form'
import { findFilmsNamed } from './queries'
import type { FoundFilm } from './read-film-form'

/** Finds films by "Alien (1979)", "Alien" or "alien", all names of the form in one query. */
export async function filmFinder(form: Record<string, string>): Promise<(name: string) => FoundFilm> {
  const names = Array.from({ length: KINDRED_PLACES }, (_, place) => form[`kindred.${place}`]?.trim() ?? '')
  const typed = names.filter(Boolean).map((name) => ({ name, ...takeApart(name) }))
  const films = await findFilmsNamed(typed.flatMap(({ name, title }) => [name, title]))
  return (name) => {
    const { title, year } = takeApart(name)
    const bySlug = films.find((film) => film.slug === name.toLowerCase())
    if (bySlug) return { slug: bySlug.slug }
    const same = (film: { title: string }, text: string) => film.title.toLowerCase() === text.toLowerCase()
    const fitting = films.filter((film) => same(film, name) || (same(film, title) && film.year === year))
    const [film] = fitting
    if (!film) return { problem: say('No film of that name. Write it as “Alien (1979)”, or its slug.') }
    if (fitting.length === 1) return { slug: film.slug }
    return {
      problem: `Which one: ${fitting.map((each) => `${filmName(each)}, ${each.slug}`).join('; ')}? Write the slug.`,
    }
  }
}

function takeApart(name: string): { title: string; year: number | null } {
  const parts = /^(.*\S)\s*\((\d{4})\)$/.exec(name)
  return parts ? { title: parts[1] ?? name, year: Number(parts[2]) } : { title: name, year: null }
}
