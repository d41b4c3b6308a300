import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readCatalog } from '@/lib/catalog/read-catalog'
import { genres, moods, settings } from '@/lib/catalog/vocabulary/vocabularies'
import { sampleFilms } from '@/testing/films/sample-films'
import { chooseSheet } from './choose'
import { chosenMotifs } from './chosen-motifs'
import { designPoster } from './design-poster'
import { drawPoster } from './draw-poster'
import { contrast } from './drawing/colour'
import { textWidth } from './drawing/font-widths'
import { type MotifName, motifs } from './drawing/motifs'
import { palettes } from './drawing/palettes'
import type { PosterFilm } from './drawing/poster-film'
import { createSeed } from './drawing/seed'
import { type FamilyName, families } from './family-list'
import { motifsFor } from './motif-choice'
import { drawingEdition, posterAddress } from './poster-address'
import { posterArtSvg } from './poster-art'

const [alien = {} as PosterFilm] = sampleFilms

const hardTitles = [
  'Everything You Always Wanted to Know About Sex * But Were Afraid to Ask',
  'Birds of Prey: And the Fantabulous Emancipation of One Harley Quinn',
  'Supercalifragilisticexpialidocious',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Koyaanisqatsi',
  '千と千尋の神隠し',
  '라쇼몽과 기생충 그리고 올드보이',
  'Иваново детство и Андрей Рублёв',
  'باب الحديد',
  'Z',
  'Amélie',
  '8½',
]

/** One film for every genre, mood and setting, under several names, so that every corner of every family is drawn. */
function* everyKind(turns = 12): Generator<PosterFilm> {
  for (let turn = 0; turn < turns; turn++)
    for (const [index, setting] of settings.ids.entries()) {
      const genre = genres.ids[(index + turn) % genres.ids.length] as string
      const mood = moods.ids[(index * 3 + turn) % moods.ids.length] as string
      const slug = `${setting}-${genre}-${turn}`
      const title = hardTitles[(index + turn) % hardTitles.length] as string
      yield {
        slug,
        title,
        year: 1920 + ((index * 7 + turn * 11) % 106),
        directors: ['Agnès Varda'],
        genres: [genre],
        moods: [mood],
        settings: [setting],
      }
    }
}

describe('a motif chosen by hand', () => {
  const films = readCatalog('prisma/catalog').films
  const bySlug = new Map(films.map((film) => [film.slug, film]))

  test('is of a film of the catalog, and of the best-known hundred and fifty', () => {
    expect(Object.keys(chosenMotifs).filter((slug) => !bySlug.has(slug))).toEqual([])
    const known = films.toSorted((a, b) => b.prominence - a.prominence).slice(0, 150)
    expect(known.filter(({ slug }) => !(slug in chosenMotifs)).map(({ slug }) => slug)).toEqual([])
  })

  test.each(Object.entries(chosenMotifs))('stands on the poster of %s: %s', (slug, motif) => {
    const film = bySlug.get(slug)
    if (!film) throw new Error(`${slug} is not in the catalog`)
    expect(designPoster(film).design.art).toContain(motifs[motif])
  })
})

describe('a poster', () => {
  test('is the same every time', () => {
    expect(sampleFilms.map((film) => drawPoster(film))).toEqual(sampleFilms.map((film) => drawPoster({ ...film })))
  })

  test('costs little: forty weigh less than 70 kB compressed, and none more than 7 kB', () => {
    const posters = sampleFilms.map((film) => drawPoster(film))
    expect(posters).toHaveLength(40)
    expect(gzipSync(posters.join('\n')).length).toBeLessThan(70_000)
    for (const film of everyKind()) expect(gzipSync(drawPoster(film)).length, film.slug).toBeLessThan(7_000)
  })

  test('differs from its neighbours in composition or in colour', () => {
    const looks = sampleFilms.map((film) => chooseSheet(film)).map(({ family, palette }) => ({ family, palette }))
    looks.forEach((look, index) => {
      expect(look, sampleFilms[index]?.title).not.toEqual(looks[index + 1])
    })
    expect(new Set(sampleFilms.map((film) => posterArtSvg(film))).size).toBe(40)
    expect(new Set(looks.map((look) => look.family)).size).toBeGreaterThan(15)
  })

  test('draws nothing but numbers: no broken path, no id, no film text in the raw markup', () => {
    for (const film of everyKind()) {
      const art = posterArtSvg({ ...film, title: '<script>alert(1)</script>', directors: ['"><img>'] })
      expect(art, film.slug).not.toMatch(/NaN|undefined|Infinity|--|e-\d|\bid=|script|img/)
      for (const [, d = ''] of art.matchAll(/ d="([^"]*)"/g)) expect(d).toMatch(/^(?:[MmLlHhVvQqTtCcAaZz][\d .-]*)*$/)
    }
  })

  test('escapes what people wrote', () => {
    for (const title of ['<script>alert(1)</script>', '<script>тест</script> & Ж'])
      expect(drawPoster({ ...alien, title, directors: ['"><img src=x> Ж'] })).not.toMatch(/<script|<img|& /i)
    expect(drawPoster({ ...alien, directors: ['"><img src=x> Ж'] })).toContain('"&gt;&lt;img src=x&gt; Ж')
  })

  test('needs no font where its letters have shapes, and says the words as text where they have none', () => {
    expect(drawPoster(alien)).not.toMatch(/<text|font-/)
    expect(drawPoster({ ...alien, title: 'Amélie – Żółć, Ørsted & Łódź' })).not.toMatch(/<text|font-/)
    expect(drawPoster({ ...alien, title: 'Иваново детство' })).toMatch(/<text [^>]*>Иваново/)
  })

  test('leaves out what no picture file can hold', () => {
    const drawn = drawPoster({ ...alien, directors: ['A\u0000B\ud800C Ж'] })
    expect(drawn).toContain('ABC Ж · 1979')
  })

  test('has an address of its own, another one when any fact of it changes', () => {
    const address = posterAddress(alien)
    expect(posterAddress({ ...alien })).toBe(address)
    const changed = { title: 'A', year: 1, directors: ['B'], genres: ['war'], moods: ['tense'], settings: ['sea'] }
    const others = Object.entries(changed).map(([name, value]) => posterAddress({ ...alien, [name]: value }))
    expect(new Set([address, ...others]).size).toBe(7)
  })

  test('looks as its edition says: who changes a drawing counts drawingEdition up, so that browsers ask again', () => {
    const all = createHash('sha1')
    for (const film of [...sampleFilms, ...everyKind(2)]) all.update(drawPoster(film))
    expect({ edition: drawingEdition, drawn: all.digest('hex').slice(0, 12) }).toEqual({
      edition: 2,
      drawn: 'd91f05811764',
    })
  })
})

describe('the title', () => {
  const films = [...sampleFilms, ...everyKind()]

  test('lies inside its box and inside the sheet, every word of it', () => {
    for (const film of films) {
      const { title, design } = designPoster(film)
      const box = design.title
      for (const { text, y } of title.lines) {
        expect(textWidth(text, title.voice.face) * title.size, `${film.slug}: ${text}`).toBeLessThanOrEqual(
          box.width + 0.5,
        )
        expect(y - 0.75 * title.size).toBeGreaterThan(4)
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1)
      }
      const set = title.lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '')
      expect(set.toUpperCase()).toBe(film.title.replace(/\s/g, '').toUpperCase())
    }
  })

  test('is large enough to read at 160 pixels unless a single word forbids it', () => {
    for (const film of films) {
      const longest = Math.max(...film.title.split(/\s+/).map((word) => word.length))
      if (longest <= 17) expect(designPoster(film).title.size * 0.8, film.title).toBeGreaterThanOrEqual(10)
    }
  })

  test('and the credit stand out from what is behind them', () => {
    for (const film of films) {
      const { title, credit } = designPoster(film).design
      expect(contrast(title.fill, title.on), `${film.slug} title`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(credit.fill, credit.on), `${film.slug} credit`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('keeps all directors in the credit line while they fit', () => {
    const directors = ['Bob Persichetti', 'Peter Ramsey', 'Rodney Rothman', 'Christopher Miller']
    expect(designPoster(alien).credit.text).toBe('Ridley Scott · 1979')
    expect(designPoster({ ...alien, directors }).credit.text).toBe('Bob Persichetti and others · 1979')
    expect(designPoster({ ...alien, directors: [] }).credit.text).toBe('1979')
  })
})

describe('the families', () => {
  test('leave no silhouette unused', () => {
    const used = new Set([...[...everyKind()].flatMap((film) => motifsFor(film)), ...Object.values(chosenMotifs)])
    expect(Object.keys(motifs).filter((name) => !used.has(name as MotifName))).toEqual([])
  })

  test('are all chosen by some film', () => {
    const chosen = new Set([...everyKind(30)].map((film) => chooseSheet(film).family))
    expect(Object.keys(families).filter((name) => !chosen.has(name as FamilyName))).toEqual([])
  })

  test('can draw on every palette', () => {
    for (const [name, draw] of Object.entries(families))
      for (const palette of palettes) {
        const sheet = {
          film: alien,
          seed: createSeed(`${name} ${palette.name}`),
          inks: palette,
          motif: { name: 'man', d: motifs.man, isChosen: false },
        } as const
        const { title, art } = draw(sheet)
        expect(contrast(title.fill, title.on), `${name} on ${palette.name}`).toBeGreaterThanOrEqual(4.5)
        expect(art.length).toBeGreaterThan(100)
      }
  })

  test('have inks that tell the main shape and the accent from the ground', () => {
    for (const { name, ground, bold, accent } of palettes) {
      expect(contrast(ground, bold), name).toBeGreaterThan(1.5)
      expect(Math.max(contrast(ground, accent), contrast(bold, accent)), name).toBeGreaterThan(2)
    }
  })
})
