import type { DomainFacet, Shelf } from '../domain'

const from = (...codes: string[]) => codes.map((code): DomainFacet => `country:${code}`)
const of = (...decades: number[]) => decades.map((year): DomainFacet => `era:${year}s`)

export const shelves: readonly Shelf[] = [
  {
    id: 'big-screens',
    title: 'Big screens, big popcorn',
    has: [
      ['genre:action', 'genre:adventure'],
      ['theme:heroism', 'theme:superheroes', 'theme:chases', 'theme:good-and-evil', 'theme:quest'],
    ],
    without: ['genre:family'],
    prominence: [80, 100],
    says: ['genre:action', 'genre:adventure'],
  },
  {
    id: 'golden-age',
    title: 'Golden-age Hollywood',
    has: [from('US'), of(1930, 1940, 1950)],
    without: ['genre:animation', 'genre:family'],
    says: of(1930, 1940, 1950),
  },
  {
    id: 'hong-kong-and-seoul',
    title: 'Hong Kong and Seoul after dark',
    has: [from('HK', 'KR'), ['genre:action', 'genre:crime', 'genre:thriller', 'genre:romance']],
    says: from('HK', 'KR'),
  },
  {
    id: 'family',
    title: 'For the whole family',
    has: [['genre:family']],
    says: ['genre:family'],
  },
  {
    id: 'slow-and-far-away',
    title: 'Slow and far away',
    has: [
      from('IR', 'JP', 'TW', 'TH', 'TR', 'CN', 'GE', 'VN', 'SU', 'RU', 'HU', 'GR', 'FI', 'IS'),
      ['mood:contemplative', 'mood:poetic', 'mood:hypnotic'],
    ],
    without: [...from('US', 'GB'), 'genre:animation', 'genre:action', 'genre:thriller'],
    says: ['mood:contemplative', 'mood:poetic'],
  },
  {
    id: 'midnight',
    title: 'Midnight movies',
    has: [
      ['mood:anarchic', 'mood:dreamlike', 'mood:darkly-funny', 'mood:hypnotic'],
      ['mood:unsettling', 'mood:eerie', 'mood:paranoid'],
      ['genre:horror', 'genre:science-fiction', 'genre:fantasy', 'genre:mystery', 'genre:musical'],
    ],
    prominence: [1, 82],
    says: ['mood:dreamlike', 'mood:anarchic', 'mood:unsettling'],
  },
  {
    id: 'love-and-laughter',
    title: 'Love and laughter',
    has: [
      ['genre:romance', 'genre:musical'],
      ['genre:comedy', 'genre:musical'],
    ],
    without: ['genre:drama', 'genre:animation', 'genre:family', 'genre:fantasy'],
    says: ['genre:romance', 'genre:comedy'],
  },
  {
    id: 'new-waves',
    title: 'Nouvelle Vague and neighbours',
    has: [from('FR', 'IT', 'SE', 'CZ', 'CS', 'PL', 'DE', 'YU'), of(1950, 1960, 1970), ['genre:drama', 'genre:romance']],
    says: ['country:FR', 'era:1960s'],
  },
  {
    id: 'documentaries',
    title: 'The real thing: documentaries',
    has: [['genre:documentary']],
    says: ['genre:documentary'],
  },
  {
    id: 'rio-dakar-mumbai',
    title: 'Rio, Dakar, Mumbai',
    has: [
      from(
        'BR',
        'MX',
        'AR',
        'CL',
        'CO',
        'CU',
        'PE',
        'SN',
        'BF',
        'ML',
        'NG',
        'ZA',
        'EG',
        'DZ',
        'MA',
        'TN',
        'IN',
        'LK',
        'BD',
      ),
    ],
    without: from('US', 'GB', 'IT', 'NZ'),
    says: from('BR', 'MX', 'AR', 'SN', 'IN'),
  },
  {
    id: 'lives-like-ours',
    title: 'Lives like ours',
    has: [
      ['genre:drama'],
      ['theme:class', 'theme:womens-lives', 'theme:lgbtq', 'theme:immigration', 'theme:poverty'],
      ['mood:intimate', 'mood:tender', 'mood:gritty', 'mood:bittersweet'],
    ],
    without: ['genre:crime', 'genre:war', 'genre:sport', 'genre:history', 'genre:science-fiction', 'genre:fantasy'],
    prominence: [1, 80],
    says: ['theme:class', 'theme:womens-lives', 'mood:intimate'],
  },
  {
    id: 'wide-skies',
    title: 'Open roads, wide skies',
    has: [['genre:western', 'theme:road-trip', 'setting:frontier']],
    without: ['genre:fantasy', 'genre:horror', 'genre:science-fiction', 'genre:animation'],
    says: ['genre:western', 'theme:road-trip'],
  },
]
