import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { SentRequest, titleOf } from '@/components/recommendations/sent/sent-request'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { findAnswer } from '@/lib/ask/sent-answers'
import { getViewer } from '@/lib/auth/queries'
import { env } from '@/lib/env'
import { findTextRequest } from '@/lib/recommendations/sent/queries'
import { readSubject } from '@/lib/recommendations/sent/subjects'

export const metadata: Metadata = { title: 'What was used', robots: { index: false } }

const gone = {
  text: 'Nothing of it is kept any more: what a text was written from is kept for 90 days, and goes at once with the consent it rested on.',
  answer:
    'Nothing of it is kept any more: an answer leaves no trace, and what it was written from is held in memory for a while only. Ask again, and it stands here.',
}

export default async function UsedPage({ params }: { params: Promise<{ text: string }> }) {
  const { text } = await params
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile')
  const subject = readSubject(text)
  if (!subject && !text.startsWith('tonight-')) notFound()
  const request = subject && (await findTextRequest(viewer.id, subject))
  const requests = subject ? (request ? [request] : []) : (findAnswer(viewer, text) ?? [])
  const about = aboutOf(subject)
  const { MODEL_PRICE_INPUT: input = null, MODEL_PRICE_OUTPUT: output = null } = env()
  return (
    <div className="page grid gap-12">
      <PageHead title="What was used">
        <p>For {about}.</p>
      </PageHead>
      {requests.length === 0 && <p className="serif max-w-[44rem] text-lg">{subject ? gone.text : gone.answer}</p>}
      {requests.map((each) => (
        <SentRequest
          key={each.number}
          request={each}
          prices={{ input, output }}
          about={{ title: subject || each.number === 1 ? titleOf(each.sent) : READING, text: about }}
        />
      ))}
    </div>
  )
}

const READING = 'Sent first, to read your words'

function aboutOf(subject: string | null): string {
  if (subject === 'portrait') return 'your portrait'
  if (subject === 'lines') return 'the lines you were asked about'
  return subject ? say('the note on a film’s page') : 'an answer for tonight'
}
