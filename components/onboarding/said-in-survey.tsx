import type { Viewer } from '@/lib/auth/viewer'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { stepHref } from '@/lib/onboarding/schema'
import { wordsInput } from '@/lib/profile/inputs'
import type { InterestView } from '@/lib/profile/schema'
import type { SaidOnPage } from '@/lib/profile/views/said-on-page'
import { lexiconOf } from '@/lib/wishes/lexicon-of'
import { readAsking } from '@/lib/wishes/read-wish'
import { saysNothing } from '@/lib/wishes/reading'
import { EditBoard } from '../profile/edits/edit-board'
import { Heard, OwnWordsSection, ReadBack, sayLabel, WordsLines, wordsErrors } from '../profile/own-words'
import { SayField } from '../wishes/say-form'
import { WishesForm } from './wishes-form'

type SaidInSurveyProps = { lines: InterestView[]; said: SaidOnPage; catalog: CatalogSnapshot; viewer: Viewer }

const PAGE = stepHref('wishes')

/** Own words in the survey: the way on belongs to the same form, so that nothing said is left behind. */
export function SaidInSurvey({ lines, said, catalog, viewer }: SaidInSurveyProps) {
  const { say, instead, heard } = said
  const replaced = lines.find(({ facet }) => facet === instead)
  const errors = wordsErrors(say)
  const read = errors ? undefined : wordsInput.safeParse(say).data
  const reading = read === undefined ? null : readAsking(read, lexiconOf(catalog))
  const understood = reading !== null && (!saysNothing(reading.wish) || reading.questions.length > 0)
  return (
    <>
      <OwnWordsSection>
        {(lines.length > 0 || read !== undefined) && (
          <EditBoard>
            <WordsLines lines={lines} address={PAGE} heard={heard} />
          </EditBoard>
        )}
        <Heard line={lines.find(({ facet }) => facet === heard)} catalog={catalog} viewer={viewer} />
      </OwnWordsSection>
      <WishesForm submit={understood ? 'Keep it and go on' : 'Go on'}>
        <div className="grid max-w-[44rem] gap-5">
          {read !== undefined && <input type="hidden" name="words" value={read} />}
          <SayField
            label={sayLabel(replaced)}
            words={say ?? ''}
            instead={replaced?.facet}
            errors={errors}
            press="read"
          />
          <div aria-live="polite">
            <ReadBack said={said} catalog={catalog} viewer={viewer} address={PAGE} instead={replaced?.facet} within />
          </div>
        </div>
      </WishesForm>
    </>
  )
}
