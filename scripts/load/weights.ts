import { gzipSync } from 'node:zlib'
import { markdown } from '../../lib/recommender/evaluation/report'
import type { PrismaClient } from '../../prisma/generated/client'
import type { Person } from './people'
import type { Probed } from './probed-server'

/** What a page of somebody, its forms and its data included, may weigh unpacked. */
const MOST_KB = 120
const DATA = /self\.__next_f\.push/

type Weighed = { html: number; data: number; packed: number; elements: number }

/** What one person's and a stranger's pages weigh: all bytes, those of React's data in them, packed, and how many elements. */
export async function measureWeights(site: Probed, db: PrismaClient, people: readonly Person[]): Promise<string[]> {
  const film = await db.film.findFirstOrThrow({ orderBy: { prominence: 'desc' }, select: { slug: true } })
  const cookie = people[0]?.cookie ?? ''
  const pages: [name: string, path: string, cookie: string][] = [
    ['home of a stranger', '/', ''],
    ['home, list being written', '/', cookie],
    ['home, stored list', '/', cookie],
    ['taste', '/profile', cookie],
    ['lines of a taste', '/profile/lines', cookie],
    ['history', '/profile/history', cookie],
    ['film, signed in', `/films/${film.slug}`, cookie],
    ['browse, signed in', '/films', cookie],
    ['browse, filtered', '/films?genre=drama', ''],
    ['search, signed in', '/search?q=drama', cookie],
  ]
  const [rows, missed]: [string[][], string[]] = [[], []]
  for (const [name, path, who] of pages) {
    const answer = await fetch(`${site.address}${path}`, { headers: who ? { cookie: who } : {}, redirect: 'error' })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
    const weighed = weigh(await answer.text())
    rows.push([name, kB(weighed.html), kB(weighed.data), kB(weighed.packed), String(weighed.elements)])
    if (weighed.html > MOST_KB * 1000) missed.push(`  ${name}: ${kB(weighed.html)} kB, at most ${MOST_KB}`)
  }
  console.log(markdown(['page', 'kB', "of it React's data", 'kB packed', 'elements'], rows))
  return missed
}

export function weigh(page: string): Weighed {
  const scripts = page.match(/<script\b[^>]*>[\s\S]*?<\/script>/g) ?? []
  const data = scripts.filter((script) => DATA.test(script)).join('')
  return {
    html: Buffer.byteLength(page),
    data: Buffer.byteLength(data),
    packed: gzipSync(page).length,
    elements: (page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').match(/<[a-z]/g) ?? []).length,
  }
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1)
