import type { Metadata } from 'next'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'

export const metadata: Metadata = {
  title: 'How picks are made',
  description: 'What Matinee learns from, how it ranks, and who writes the reasons.',
}

const steps = [
  [
    'You tell',
    say(
      'Ratings, films you love, what you want more and less of. With your consent also what you open and how long you stay.',
    ),
  ],
  [
    'We note interests',
    say(
      'Each mood, genre, subject, person, decade or country that the films you like have more of than films in general becomes an interest, with a strength and the films behind it.',
    ),
  ],
  [
    'You correct',
    'On “Your taste” every interest can be made stronger or weaker, renamed, muted or struck out. What is struck out stays out.',
  ],
  [
    'Arithmetic ranks',
    say(
      'The whole catalog is scored by your interests, by films that belong beside those you like, by how well known a film is, and, if you allow it, by the hour. Films you rated, saw or refused are left out, too many of a kind are thinned out, and one place goes to a step to the side.',
    ),
  ],
  [
    'Words are put to it',
    say(
      'The best twenty-four go to a language model, if this site has one and you allow it, which picks eight, orders them and writes the reasons. Otherwise the built-in composer writes them from the same figures. A reason may only name films you told us about; one that does not hold is replaced.',
    ),
  ],
  [
    'You see who wrote',
    'Every list says whether a model or the composer wrote it. Every reason opens to what it rests on.',
  ],
] as const

const comparing = say(
  'Some of those who let us learn from what they open may get lists written or ranked in another way, so that we can see whose films people like more. A few get lists without anything we conclude about them: their wishes, their rules and the films they have seen hold as they do for everybody, and their list says so. Whoever switches “Learn from what I open” off on the account page leaves every such group.',
)

const training = say(
  'A language model may be trained on lists of those who switch “Let a model be trained on my lists” on, on the account page, and on nobody else’s: without names, at most twenty lists of one person, and never of fewer than ten people. What comes of it writes for nobody until an admin lets it.',
)

export default function HowItWorksPage() {
  return (
    <div className="page grid gap-10">
      <PageHead title="How picks are made">
        <p>Six steps, none of them secret.</p>
      </PageHead>
      <ol className="grid max-w-[48rem] gap-8">
        {steps.map(([title, text], place) => (
          <li key={title} className="grid grid-cols-[3rem_1fr] gap-x-4">
            <span aria-hidden className="figures text-3xl leading-none text-accent">
              {place + 1}
            </span>
            <div className="grid gap-1">
              <h2 className="text-xl">{title}</h2>
              <p className="serif text-lg text-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <section aria-labelledby="comparing" className="grid max-w-[48rem] gap-1">
        <h2 id="comparing" className="text-xl">
          When versions are compared
        </h2>
        <p className="serif text-lg text-soft">{comparing}</p>
      </section>
      <section aria-labelledby="training" className="grid max-w-[48rem] gap-1">
        <h2 id="training" className="text-xl">
          When a model is trained
        </h2>
        <p className="serif text-lg text-soft">{training}</p>
      </section>
    </div>
  )
}
