/** Who asks for a route in the tests that walk all of them: the weakest who gets to see it. */
type Visitor = 'stranger' | 'person' | 'admin'
type Route = { as: Visitor; method?: 'POST' }

const stranger: Route = { as: 'stranger' }
const person: Route = { as: 'person' }
const admin: Route = { as: 'admin' }

/** Every route of the built site, as its manifest names it; a test holds the two together. */
export const routes: Record<string, Route> = {
  '/': person,
  '/.well-known/security.txt': stranger,
  '/_global-error': stranger,
  '/_not-found': stranger,
  '/account': person,
  '/account/confirm-address': person,
  '/account/security': person,
  '/admin': admin,
  '/admin/metrics': admin,
  '/admin/catalog': admin,
  '/admin/catalog/[slug]': admin,
  '/admin/catalog/bulk': admin,
  '/admin/catalog/changes': admin,
  '/admin/catalog/import': admin,
  '/admin/catalog/import/[id]': admin,
  '/admin/catalog/new': admin,
  '/admin/catalog/proposals': admin,
  '/admin/catalog/ratings': admin,
  '/admin/engine': admin,
  '/admin/engine/candidates': admin,
  '/admin/engine/configuration': admin,
  '/admin/experiments': admin,
  '/admin/experiments/[id]': admin,
  '/admin/model': admin,
  '/admin/people': admin,
  '/admin/prompts': admin,
  '/admin/prompts/[key]': admin,
  '/admin/prompts/[key]/[number]': admin,
  '/admin/prompts/[key]/trial': admin,
  '/api/arrived': stranger,
  '/api/auth/[...nextauth]': stranger,
  '/api/cron/gorse': stranger,
  '/api/cron/train': stranger,
  '/api/experiments/[id]': admin,
  '/api/export': person,
  '/api/health': stranger,
  '/api/import': { as: 'person', method: 'POST' },
  '/api/import/rating-sets': { as: 'admin', method: 'POST' },
  '/api/import/films': { as: 'admin', method: 'POST' },
  '/api/plain': stranger,
  '/api/rating': { as: 'person', method: 'POST' },
  '/api/suggest': stranger,
  '/ask': stranger,
  '/create-account': stranger,
  '/create-account/confirm': stranger,
  '/films': stranger,
  '/films/[slug]': stranger,
  '/films/[slug]/opengraph-image': stranger,
  '/films/[slug]/poster': stranger,
  '/films/[slug]/why-not': person,
  '/forgot-password': stranger,
  '/goodbye': stranger,
  '/how-it-works': stranger,
  '/icon.svg': stranger,
  '/lists': person,
  '/posters/[slug]/[version]': stranger,
  '/profile': person,
  '/profile/corrections': person,
  '/profile/history': person,
  '/profile/lines': person,
  '/profile/import': person,
  '/profile/import/[id]': person,
  '/reset-password': stranger,
  '/robots.txt': stranger,
  '/search': stranger,
  '/sign-in': stranger,
  '/sign-in/again': person,
  '/sign-in/merged': person,
  '/strangers/[edition]': stranger,
  '/strangers/[edition]/films': stranger,
  '/strangers/[edition]/films/[slug]': stranger,
  '/watchlist': person,
  '/welcome': person,
  '/welcome/[step]': person,
}

/** A route with something in each of its places; `fill` gets the name of the place. */
export const fillRoute = (route: string, fill: (place: string) => string): string =>
  route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_all, place: string) => fill(place))

/** Every name a page reads from its query. */
export const queryNames = [
  ...['q', 'drop', 'as', 'all', 'page', 'genre', 'mood', 'decade', 'runtime', 'country', 'sort', 'size', 'full'],
  ...['returnTo', 'error', 'token', 'sent', 'done', 'from', 'aside', 'against', 'screen', 'say', 'instead', 'heard'],
  ...['w', 'not', 'said', 'more', 'on', 'ratings', 'events', 'status', 'film', 'strategy', 'person', 'callbackUrl', 'ready'],
]
