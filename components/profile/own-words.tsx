import Link from 'next/link'
import type { Viewer } from '@/lib/auth/viewer'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { wordsInput } from '@/lib/profile/inputs'
import { type InterestView, isWords } from '@/lib/profile/schema'
import { followText } from '@/lib/profile/views/follow-text'
import { namesOf } from '@/lib/profile/views/interest-views'
import type { SaidOnPage } from '@/lib/profile/views/said-on-page'
import { lexiconOf } from '@/lib/wishes/lexicon-of'
import { readWish } from '@/lib/wishes/read-wish'
import { mayReadRest } from '@/lib/writers/rest/read-rest'
import { ScaleHeads } from '../wishes/level-scale'
import { SayForm } from '../wishes/say-form'
import { WishReading } from '../wishes/wish-reading'
import { WordsLine } from './words-line'

type OwnWordsProps = {
  lines: InterestView[]
  said: SaidOnPage
  catalog: CatalogSnapshot
  /** Whose words they are. */
  viewer: Pick<Viewer, 'id' | 'isGuest' | 'consents'>
  /** The page it stands on. */
  from?: 'profile' | 'wishes'
}

const addressOf = { profile: '/profile', wishes: '/welcome/wishes' }

/** A sentence of one's own, what was read from it, and the sentences said before. */
export function OwnWords({
  lines,
  said: { say, instead, heard, rest },
  catalog,
  viewer,
  from = 'profile',
}: OwnWordsProps) {
  const words = say === undefined ? null : wordsInput.safeParse(say)
  const replaced = lines.find(({ facet }) => facet === instead)
  return (
    <section aria-labelledby="own-words" className="grid gap-5">
      <div className="border-b border-ink pb-2">
        <h2 id="own-words" className="scroll-mt-16 text-2xl">
          In your own words
        </h2>
      </div>
      <SayForm
        address={`${addressOf[from]}#own-words`}
        label={replaced ? 'Say it in other words' : 'What are you after, and what not?'}
        words={say ?? ''}
        instead={replaced?.facet}
        errors={words?.error?.issues.map(({ message }) => message)}
      />
      <div aria-live="polite">
        {words?.data !== undefined && (
          <WishReading
            key={words.data}
            words={words.data}
            wish={readWish(words.data, lexiconOf(catalog))}
            names={namesOf(catalog)}
            from={from}
            instead={replaced?.facet}
            reader={mayReadRest(viewer) ? { person: viewer, asked: rest === 'model' } : undefined}
          />
        )}
        {heard !== undefined && <Heard line={lines.find(({ facet }) => facet === heard)} catalog={catalog} />}
      </div>
      {lines.length > 0 && (
        <div className="max-w-[44rem]">
          <div className="flex justify-end border-b border-rule pb-1">
            <ScaleHeads />
          </div>
          <ul>
            {lines.map((line) => (
              <WordsLine key={line.facet} line={line} address={addressOf[from]} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** After saving: what the next list will do about it. */
function Heard({ line, catalog }: { line: InterestView | undefined; catalog: CatalogSnapshot }) {
  if (!line || !isWords(line.facet) || !line.reading || line.state !== 'ACTIVE') return null
  return (
    <div className="animate-settle border-l-2 border-good pl-4">
      <p>Saved. Your next list follows it: {followText(line.reading, catalog)}.</p>
      <Link href="/" className="tap inline-flex items-center underline decoration-control">
        See it
      </Link>
    </div>
  )
}
