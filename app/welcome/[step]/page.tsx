import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FilmsStep } from '@/components/onboarding/films-step'
import { PrivacyStep } from '@/components/onboarding/privacy-step'
import { ShelvesStep } from '@/components/onboarding/shelves-step'
import { StepFrame } from '@/components/onboarding/step-frame'
import { ToneStep } from '@/components/onboarding/tone-step'
import { WishesStep } from '@/components/onboarding/wishes-step'
import { getViewer } from '@/lib/auth/queries'
import type { Viewer } from '@/lib/auth/viewer'
import { type MoreGroup, moreGroups, type Step, steps, stepTitles } from '@/lib/onboarding/schema'
import { type SaidOnPage, saidOnPage } from '@/lib/profile/views/said-on-page'

type Props = {
  params: Promise<{ step: string }>
  searchParams: Promise<Record<'screen' | 'q' | 'say' | 'instead' | 'heard' | 'more', string | string[] | undefined>>
}
/** The films' step taken by the shelf. */
type View = Step | 'shelves'
const views: readonly View[] = [...steps, 'shelves']
const shelvesTitle = 'Pick two of these shelves'

async function viewOf({ params }: Pick<Props, 'params'>): Promise<View | undefined> {
  const { step } = await params
  return views.find((known) => known === step)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf({ params })
  return { title: view && (view === 'shelves' ? shelvesTitle : stepTitles[view]), robots: { index: false } }
}

export default async function WelcomeStepPage({ params, searchParams }: Props) {
  const [view, viewer, asked] = await Promise.all([viewOf({ params }), getViewer(), searchParams])
  if (!view) notFound()
  if (!viewer) redirect('/')
  if (view === 'shelves') {
    return (
      <StepFrame step="films" title={shelvesTitle}>
        <ShelvesStep viewer={viewer} />
      </StepFrame>
    )
  }
  return (
    <StepFrame step={view}>
      <StepBody
        step={view}
        viewer={viewer}
        screen={Number.parseInt(first(asked.screen), 10) || undefined}
        query={first(asked.q).trim().slice(0, 80)}
        said={saidOnPage.parse(asked)}
        more={moreGroups.find((group) => group === asked.more)}
      />
    </StepFrame>
  )
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

type StepBodyProps = { step: Step; viewer: Viewer; screen?: number; query: string; said: SaidOnPage; more?: MoreGroup }

function StepBody({ step, viewer, screen, query, said, more }: StepBodyProps) {
  switch (step) {
    case 'films':
      return <FilmsStep viewer={viewer} screen={screen} query={query} />
    case 'wishes':
      return <WishesStep viewer={viewer} said={said} more={more} />
    case 'tone':
      return <ToneStep viewer={viewer} />
    case 'privacy':
      return <PrivacyStep viewer={viewer} />
  }
}
