import { describe, expect, it } from 'vitest'
import { contentNotes, withStronger } from './vocabularies'

const left = (...notes: string[]) => [...withStronger(notes)].sort()

describe('withStronger', () => {
  it('takes every stronger kind of violence along, through all levels', () => {
    expect(left('violence')).toEqual(
      [
        'violence',
        'graphic-violence',
        'gore',
        'torture',
        'sexual-violence',
        'domestic-abuse',
        'war',
        'genocide',
      ].sort(),
    )
    expect(left('graphic-violence')).toEqual(['gore', 'graphic-violence', 'torture'])
  })

  it('never widens: who leaves out gore may see violence', () => {
    expect(left('gore')).toEqual(['gore'])
    expect(left('torture', 'nudity')).toEqual(['nudity', 'torture'])
  })

  it('leaves out sexual violence with sexual content, and genocide with war and racism', () => {
    expect(left('sexual-content')).toEqual(['sexual-content', 'sexual-violence'])
    expect(left('war')).toEqual(['genocide', 'war'])
    expect(left('racism')).toEqual(['genocide', 'racism'])
  })

  it('names only notes that exist', () => {
    for (const note of withStronger(contentNotes.ids)) expect(contentNotes.find(note)).toBeDefined()
  })

  it('does nothing the second time', () => {
    for (const note of contentNotes.ids) expect(withStronger(withStronger([note]))).toEqual(withStronger([note]))
  })
})
