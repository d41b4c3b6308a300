import { say } from '@/domains/words'
import type { WhyNot } from '@/lib/recommendations/effects/why-not'
import { LEVEL_LABEL } from '@/lib/wishes/levels'
import { EditButton } from '../profile/edits/edit-board'
import { buttonClass } from '../ui/button'
import { WakeFilm } from './wake-film'

const keptOutTexts = {
  'dealt-with': say('You have dealt with it: films you rated, saw or turned down are not proposed.'),
  rule: 'A rule of yours keeps it out; above stands which one, and the way to change it.',
  'later-part': say('It is a later part of a series, and waits until you have seen the one before.'),
  replaced: 'You set it aside with “New picks”, and it is not proposed again for twelve hours.',
  rests: '',
} as const

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

type WhyNotAnswerProps = { answer: WhyNot; film: { id: number; title: string } }

/** Its rank, what speaks against it and for it, and the one thing to say that would bring it in. */
export function WhyNotAnswer({ answer, film }: WhyNotAnswerProps) {
  const { rank, of, isIn, keptOut, rest, passed, against, inFavour, change } = answer
  return (
    <div className="grid max-w-[44rem] gap-8">
      <p className="serif text-xl leading-snug">
        {keptOut !== 'rule' && (
          <>
            It stands at <span className="figures">{rank}</span> of <span className="figures">{of}</span> for you.{' '}
          </>
        )}
        {isIn ? 'It is among the eight the ranking would show now.' : keptOut && keptOutTexts[keptOut]}
        {rest &&
          `It rests until ${dayFormat.format(new Date(rest.until))}: three lists showed it and you passed it over.`}
        {!keptOut && passed.days > 0 && passedText(passed)}
      </p>
      {rest?.wakes && <WakeFilm filmId={film.id} />}
      {change && (
        <section aria-labelledby="one-change" className="grid gap-3 border-l-4 border-accent pl-4">
          <h2 id="one-change" className="text-xl">
            One change would bring it in
          </h2>
          <p className="serif text-lg">
            {LEVEL_LABEL[change.level]}
            {change.level === 'as-it-comes' ? ': ' : ' of '}
            {change.label}.
          </p>
          <p>
            <EditButton
              edit={{ intent: 'level', facet: change.facet, level: change.level }}
              className={buttonClass('primary')}
            >
              Say so
            </EditButton>
          </p>
        </section>
      )}
      {!isIn && !keptOut && !change && (
        <p className="serif text-lg">No single thing you could say of {film.title} brings it among the eight.</p>
      )}
      <div className="grid gap-8 sm:grid-cols-2">
        <Amounts id="against" title="What speaks against it" amounts={against} none="Nothing in particular." />
        <Amounts id="in-favour" title="What speaks for it" amounts={inFavour} none="Nothing you told us." />
      </div>
    </div>
  )
}

const passedText = ({ days, places }: WhyNot['passed']) =>
  ` ${days === 1 ? 'One list' : `${days} lists`} showed it lately and you passed it over: it stands ${places} places lower for it.`

type AmountsProps = { id: string; title: string; amounts: WhyNot['against']; none: string }

function Amounts({ id, title, amounts, none }: AmountsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-ink pb-2 text-xl">
        {title}
      </h2>
      {amounts.length === 0 && <p className="py-2 text-soft">{none}</p>}
      <ul>
        {amounts.map(({ label, amount }) => (
          <li key={`${label} ${amount}`} className="flex justify-between gap-4 border-b border-rule py-2">
            <span className="serif text-lg leading-tight">{label}</span>
            <span className="tabular">{amount.toFixed(2).replace('-', '−')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
