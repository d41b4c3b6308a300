import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { FilmsStep } from '@/components/onboarding/films-step'
import { PrivacyStep } from '@/components/onboarding/privacy-step'
import { StepFrame } from '@/components/onboarding/step-frame'
import { ToneStep } from '@/components/onboarding/tone-step'
import { WishesStep } from '@/components/onboarding/wishes-step'
import { getViewer } from '@/lib/auth/queries'
import type { Viewer } from '@/lib/auth/viewer'
import { type Step, steps, stepTitles } from '@/lib/onboarding/schema'

type Params = Promise<{ step: string }>
const stepOf = async (params: Params) => {
  const { step } = await params
  return steps.find((known) => known === step)
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const step = await stepOf(params)
  return { title: step && stepTitles[step], robots: { index: false } }
}

export default async function WelcomeStepPage({ params }: { params: Params }) {
  const [step, viewer] = await Promise.all([stepOf(params), getViewer()])
  if (!step) notFound()
  if (!viewer) redirect('/')
  return (
    <StepFrame step={step}>
      <StepBody step={step} viewer={viewer} />
    </StepFrame>
  )
}

function StepBody({ step, viewer }: { step: Step; viewer: Viewer }) {
  switch (step) {
    case 'films':
    case 'more-films':
      return <FilmsStep step={step} viewer={viewer} />
    case 'wishes':
      return <WishesStep viewer={viewer} />
    case 'tone':
      return <ToneStep viewer={viewer} />
    case 'privacy':
      return <PrivacyStep viewer={viewer} />
  }
}
