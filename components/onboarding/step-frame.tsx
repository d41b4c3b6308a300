import Link from 'next/link'
import type { ReactNode } from 'react'
import { say } from '@/domains/words'
import { previousStep, type Step, stepHref, steps, stepTitles } from '@/lib/onboarding/schema'

type StepFrameProps = { step: Step; title?: string; children: ReactNode }

/** Title, progress, the way back and the way out; each step brings its own way forward. */
export function StepFrame({ step, title = stepTitles[step], children }: StepFrameProps) {
  const place = steps.indexOf(step)
  const back = previousStep(step)
  return (
    <div className="page grid gap-3 pt-1 sm:gap-6 sm:pt-8">
      <div className="grid gap-1 sm:gap-2">
        <div className="flex items-center gap-5 text-sm text-soft">
          <p>
            Step {place + 1} of {steps.length}
          </p>
          {back && (
            <Link href={stepHref(back)} className="tap inline-flex items-center underline decoration-control">
              Back
            </Link>
          )}
          <Link href="/" className="tap ml-auto inline-flex items-center text-ink underline decoration-control">
            {say('Show me my films')}
          </Link>
        </div>
        <progress
          className="h-1 w-full appearance-none overflow-hidden bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
          max={steps.length}
          value={place + 1}
          aria-label={`Step ${place + 1} of ${steps.length}`}
        />
      </div>
      <h1 className="text-xl sm:text-4xl">{title}</h1>
      {children}
    </div>
  )
}
