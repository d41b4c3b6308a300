import { after } from 'next/server'
import { FilmWords } from '@/components/films/verdict/film-words'
import { ListKindSwitch } from '@/components/recommendations/list-kind-switch'
import { WhatWasUsed } from '@/components/recommendations/sent/what-was-used'
import { ProgrammeSkeleton } from '@/components/recommendations/tonight-for-you'
import type { FullAnswer } from '@/lib/ask/agent/ask-tonight'
import type { Asker } from '@/lib/ask/ask-request'
import { letInTonight } from '@/lib/ask/own-rules'
import { type AskParams, lastWords } from '@/lib/ask/schema'
import { whatChanged } from '@/lib/ask/what-changed'
import { writeWords } from '@/lib/ask/write-words'
import type { Viewer } from '@/lib/auth/viewer'
import { listFeedback } from '@/lib/feedback/queries'
import { listKindOf } from '@/lib/recommendations/list-kind'
import { groupFor } from '@/lib/recommendations/prompt-subject'
import { usedHref } from '@/lib/recommendations/sent/subjects'
import type { Wish } from '@/lib/wishes/schema'
import { AskChanges } from './ask-changes'
import { AskChips } from './ask-chips'
import { AskDoubts } from './ask-doubts'
import { AskIdeas } from './ask-ideas'
import { AskLifts } from './ask-lifts'
import { AskList } from './ask-list'
import { AskNotes } from './ask-notes'
import { AskOutcome } from './ask-outcome'
import { AskTaps } from './ask-taps'
import { FollowUpBox } from './follow-up-box'
import { HowFound } from './how-found'
import { RememberWish } from './remember-wish'

type AskAnswerProps = {
  asker: Asker
  viewer: Viewer | null
  asked: { params: AskParams; wish: Wish; mayAskModel: boolean }
  answering: Promise<FullAnswer>
}

/** All that follows from a wish: what it comes to, what comes next, and the films with their reasons. */
export async function AskAnswer({ asker, viewer, asked, answering }: AskAnswerProps) {
  const { params, mayAskModel } = asked
  const { catalog } = asker
  const leaving = new AbortController()
  after(() => leaving.abort())
  const answer = await answering
  const { notes, picked, wish, tokens, byModel, calls, plans, plan, gone, sent } = answer
  const films = picked.films.map(({ film }) => film)
  const written = writeWords(
    { asker, wish, words: lastWords(params), films: picked.films, reading: sent },
    { viewer, mayAskModel, signal: leaving.signal },
  )
  const ids = films.map(({ id }) => id)
  const feedback = viewer && (await listFeedback(viewer.id, ids))
  return (
    <>
      <div className="grid gap-3">
        {byModel.length > 0 && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <p className="text-sm text-soft">Read by the model</p>
            <AskChips chips={byModel} tokens={tokens} params={params} label="What the model understood" />
          </div>
        )}
        <HowFound
          calls={calls}
          plans={plans}
          plan={plan}
          gone={gone}
          tokens={tokens}
          params={params}
          catalog={catalog}
        />
        <AskOutcome answer={answer} tokens={tokens} params={params} catalog={catalog} />
        <AskChanges
          changed={whatChanged(params, wish, catalog)}
          params={params}
          tokens={tokens}
          catalog={catalog}
          letIn={letInTonight(asker)}
        />
        <AskDoubts doubts={notes.doubts} tokens={tokens} params={params} />
        <AskNotes notes={notes} wish={wish} />
        {viewer && <AskLifts words={lastWords(params)} viewer={viewer} catalog={catalog} />}
      </div>
      <div className="grid gap-3">
        <FollowUpBox params={params} tokens={tokens} shown={films.map(({ slug }) => slug)} />
        <AskTaps wish={wish} params={params} hasGroup={Boolean(asker.context && groupFor(asker.context))} />
      </div>
      {notes.saysNothing && <AskIdeas />}
      {viewer && <ListKindSwitch kind={listKindOf(viewer)} />}
      <FilmWords>
        <AskList
          films={picked.films}
          catalog={catalog}
          feedback={feedback}
          params={params}
          tokens={tokens}
          written={written}
          isLate={mayAskModel}
        />
      </FilmWords>
      {written.subject && films.length > 0 && (
        <p className="text-sm text-soft">
          <WhatWasUsed href={usedHref(written.subject)} />
        </p>
      )}
      {viewer && !notes.saysNothing && <RememberWish params={params} tokens={tokens} />}
    </>
  )
}

export function AskAnswerSkeleton() {
  return (
    <div className="grid gap-6">
      <p role="status" className="text-soft">
        Looking for films that keep to it…
      </p>
      <div className="h-18 max-w-[44rem] bg-rule/40" aria-hidden />
      <ProgrammeSkeleton />
    </div>
  )
}
