import { readFileSync } from 'node:fs'
import { searchCatalog } from '/work/wt/search/lib/search/search-catalog'
import { buildSearchIndex } from '/work/wt/search/lib/search/search-index'
import { emptyWish } from '/work/wt/search/lib/wishes/schema'
import { shippedCatalog } from '/work/wt/search/testing/shipped-catalog'

const catalog = shippedCatalog()
console.time('build')
const index = buildSearchIndex(catalog.films.values())
console.timeEnd('build')
const read = (w: string) => ({ ...emptyWish, unread: w.split(' ').slice(0, 12) })
const show = (q: string) => {
  const t = performance.now()
  const o = searchCatalog(index, q, read)
  const ms = performance.now() - t
  console.log(
    `${q} [${o.kind}] ${ms.toFixed(1)}ms films=${o.films
      .slice(0, 6)
      .map((f) => f.film.slug)
      .join(
        ', ',
      )}${o.films.length > 6 ? ' +' + o.films.length : ''} | people=${o.people.map((p) => p.slug).join(',')} | missing=${o.missing?.title ?? '-'} | mentions=${o.mentions.slice(0, 4).map((f) => f.film.slug)} | dym=${o.didYouMean.map((f) => f.slug)}`,
  )
}
const qs = process.argv.slice(2)
if (qs.length) for (const q of qs) show(q)
else
  for (const line of readFileSync('/work/wt/search/testing/tables/queries.jsonl', 'utf8').trim().split('\n')) {
    const row = JSON.parse(line)
    if (row.every) continue
    const o = searchCatalog(index, row.query, read)
    const slugs = o.films.map((f) => f.film.slug)
    const bad: string[] = []
    if (row.first)
      row.first.forEach((s: string, i: number) => {
        if (slugs[i] !== s) bad.push(`first ${s}`)
      })
    for (const s of row.among ?? []) if (!slugs.slice(0, 12).includes(s)) bad.push(`among ${s}`)
    for (const s of row.not ?? []) if (slugs.includes(s)) bad.push(`not ${s}`)
    if (row.person && !o.people.some((p) => p.slug === row.person)) bad.push(`person ${row.person}`)
    if (row.missing && (!o.missing || slugs.length)) bad.push('missing')
    if (bad.length) {
      console.log('BAD', bad.join('; '))
      show(row.query)
    }
  }
