import type { FactField } from './agreement'
import type { IdProblem } from './id-check'

export type NotedDisagreement = { slug: string; field: FactField | IdProblem['id']; note: string }

/** Where a table says otherwise and we stand by ours, with the reason. Listed in docs/catalog.md too. */
export const notedDisagreements: readonly NotedDisagreement[] = [
  {
    slug: 'andrei-rublev',
    field: 'year',
    note: 'Finished and first shown in Moscow in 1966; the table gives the festival showing of 1969.',
  },
  {
    slug: 'andrei-rublev',
    field: 'imdb',
    note: 'The id is the same film; only the year of its first showing is disputed.',
  },
  {
    slug: 'battleship-potemkin',
    field: 'runtime',
    note: 'The restored film at the speed it was shot for; the table has a faster print.',
  },
  { slug: 'm', field: 'runtime', note: 'The premiere ran 117 minutes; the table has the shortened reissue.' },
  { slug: 'the-third-man', field: 'runtime', note: 'The British release; the table has the shorter American cut.' },
  {
    slug: 'cinema-paradiso',
    field: 'runtime',
    note: 'The version shown around the world since 1989; the table has the first Italian release.',
  },
  { slug: 'the-abyss', field: 'runtime', note: 'The film of 1989; the table has the special edition of 1992.' },
  {
    slug: 'pride-and-prejudice',
    field: 'runtime',
    note: 'The British release; the table has the American one, which ends on a longer scene.',
  },
  {
    slug: 'the-legend-of-drunken-master',
    field: 'director',
    note: 'One man: Lau Kar-leung in Cantonese, as he is known; the table has his name in Mandarin.',
  },
]
