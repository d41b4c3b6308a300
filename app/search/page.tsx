import type { Metadata } from 'next'
import Link from 'next/link'
import { Pagination } from '@/components/films/pagination'
import { RecordSearch } from '@/components/films/record-search'
import { FilmWords } from '@/components/films/verdict/film-words'
import { FoundPeople } from '@/components/search/found-people'
import { OrderNote } from '@/components/search/order-note'
import { QueryChips } from '@/components/search/query-chips'
import { ResultList } from '@/components/search/result-list'
import { outcomeText, SearchNotes } from '@/components/search/search-notes'
import { PageHead } from '@/components/ui/page-head'
import { TooMany } from '@/components/ui/too-many'
import { say } from '@/domains/words'
import { answerable } from '@/lib/ask/answerable'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { listFeedback } from '@/lib/feedback/queries'
import { SEARCHES } from '@/lib/search/limits'
import { RESULTS_A_PAGE, searchHref, searchParams } from '@/lib/search/schema'
import { searchFor } from '@/lib/search/search-for'
import { takeShare } from '@/lib/web/fair-share'
import { requestAddress } from '@/lib/web/request-address'
import { takeTurn } from '@/lib/web/turns'

type Params = Promise<Record<string, string | string[] | undefined>>
const ideas = [
  'Korean thrillers',
  'like Alien but funny',
  'Agnès Varda',
  'westerns under two hours',
  '90s comedies without romance',
  'snow',
]

export async function generateMetadata({ searchParams: address }: { searchParams: Params }): Promise<Metadata> {
  const { q } = searchParams.parse(await address)
  return { title: q ? `“${q}”` : 'Search', robots: { index: false } }
}

export default async function SearchPage({ searchParams: address }: { searchParams: Params }) {
  const params = searchParams.parse(await address)
  return params.q ? <Results params={params} /> : <Start />
}

async function Results({ params }: { params: ReturnType<typeof searchParams.parse> }) {
  const viewer = await getViewer()
  if (!takeShare(`search ${viewer?.id ?? (await requestAddress())}`, SEARCHES) || !(await takeTurn()))
    return <TooMany>That was a lot of searching in a short time. Wait a minute, then search again.</TooMany>
  const answer = await searchFor(viewer, params)
  const shown = [...answer.films, ...answer.mentions, ...answer.offered].map(({ film }) => film.id)
  const feedback = viewer && (await listFeedback(viewer.id, shown))
  const list = { query: params.q, feedback, level: answer.people.length > 0 ? (3 as const) : (2 as const) }
  return (
    <div className="page grid gap-8">
      <PageHead title={<span className={sizeOf(params.q)}>“{params.q}”</span>}>
        <p role="status">{outcomeText(answer)}</p>
        <QueryChips chips={answer.chips} params={params} />
      </PageHead>
      {viewer?.consents.behaviour && <RecordSearch query={params.q} />}
      <SearchNotes answer={answer} params={params} />
      <OrderNote order={answer.order} />
      <FoundPeople people={answer.people} />
      <FilmWords>
        {answer.films.length > 0 && (
          <section aria-labelledby={answer.people.length > 0 ? 'films' : undefined} className="grid gap-3">
            {answer.people.length > 0 && (
              <h2 id="films" className="text-xl">
                {say('Films')}
              </h2>
            )}
            <ResultList results={answer.films} before={(answer.page - 1) * RESULTS_A_PAGE} {...list} />
          </section>
        )}
        {answer.mentions.length > 0 && (
          <section aria-labelledby="mentions" className="grid gap-3">
            <h2 id="mentions" className="text-xl">
              {say('Films that mention “')}
              {answer.notUnderstood}”
            </h2>
            <ResultList results={answer.mentions} before={0} {...list} level={3} />
          </section>
        )}
        {answer.offered.length > 0 && (
          <section aria-labelledby="offered" className="grid gap-3">
            <h2 id="offered" className="text-xl">
              Of the same name or series
            </h2>
            <ResultList results={answer.offered} before={0} {...list} level={3} />
          </section>
        )}
      </FilmWords>
      <Pagination page={answer.page} pages={answer.pages} hrefOf={(page) => searchHref(params, { page })} />
      {shown.length === 0 && <Ideas />}
    </div>
  )
}

/** What was typed is not what one came to read: long wishes stand smaller, their lines as close as such letters ask for. */
const LONG = 24
const sizeOf = (query: string) => (query.length > LONG ? 'block text-xl leading-[1.15] sm:text-2xl' : undefined)

function Start() {
  return (
    <div className="page grid gap-8">
      <PageHead title="Search">
        <p role="status">Titles, people, and what you feel like, in your own words. Slips of the pen are forgiven.</p>
      </PageHead>
      <Ideas />
    </div>
  )
}

async function Ideas() {
  const offered = answerable(await getCatalog(), ideas)
  if (offered.length === 0) return null
  return (
    <p className="serif flex flex-wrap gap-x-4 text-lg">
      Try
      {offered.map((idea) => (
        <Link key={idea} href={searchHref({ q: idea })}>
          {idea}
        </Link>
      ))}
    </p>
  )
}
