import { describe, expect, it } from 'vitest'
import { readCatalog } from '../read-catalog'
import { suitableFor } from './suitable-for'

const { films } = readCatalog('prisma/catalog')

const seenAt = (age: number | null) => {
  const { avoid, without, only } = suitableFor(age)
  return films.filter((film) => {
    const facets: string[] = [
      ...film.genres.map((id) => `genre:${id}`),
      ...film.moods.map((id) => `mood:${id}`),
      ...film.themes.map((id) => `theme:${id}`),
    ]
    return (
      !film.contentNotes.some((note) => avoid.has(note)) &&
      !without.some((facet) => facets.includes(facet)) &&
      (only.length === 0 || only.some((facet) => facets.includes(facet)))
    )
  })
}
const slugsAt = (age: number | null) => new Set(seenAt(age).map((film) => film.slug))

describe('suitableFor', () => {
  it('lets a small child see family films without violence', () => {
    const six = slugsAt(6)
    for (const slug of ['my-neighbor-totoro', 'toy-story', 'paddington-2', 'finding-nemo'])
      expect(six.has(slug)).toBe(true)
    for (const slug of ['alien', 'persepolis', 'kung-fu-panda', 'tokyo-story']) expect(six.has(slug)).toBe(false)
    expect(six.size).toBeGreaterThan(40)
  })

  it('opens up with the age, never the other way round', () => {
    const ages = [3, 7, 8, 12, 13, 15, 16]
    for (const [place, age] of ages.slice(1).entries()) {
      const younger = slugsAt(ages[place] ?? 0)
      const older = slugsAt(age)
      for (const slug of younger) expect(older.has(slug), `${slug} at ${age}`).toBe(true)
    }
  })

  it('turns at eight, thirteen and sixteen', () => {
    expect(slugsAt(8).has('kung-fu-panda')).toBe(true)
    expect(slugsAt(12).has('get-out')).toBe(false)
    expect(slugsAt(13).has('the-others')).toBe(true)
    expect(slugsAt(15).has('requiem-for-a-dream')).toBe(false)
    expect(slugsAt(16).size).toBe(films.length)
  })

  it('takes an age nobody said as the youngest', () => {
    expect(suitableFor(null)).toEqual(suitableFor(4))
  })

  it('leaves out the stronger notes of each kind', () => {
    expect(suitableFor(14).avoid.has('gore')).toBe(true)
    expect(suitableFor(14).avoid.has('sexual-violence')).toBe(true)
    expect(suitableFor(14).avoid.has('violence')).toBe(false)
  })
})
