import Link from 'next/link'
import type { ReactNode } from 'react'
import { previousStep, type Step, stepHref, steps, stepTitles } from '@/lib/onboarding/schema'

/** Title, progress and the way back; each step brings its own way forward. */
export function StepFrame({ step, children }: { step: Step; children: ReactNode }) {
  const place = steps.indexOf(step)
  const back = previousStep(step)
  return (
    <div className="page grid gap-6 pt-8">
      <div className="grid gap-2">
        <div className="flex items-center justify-between text-sm text-soft">
          <p>
            Step {place + 1} of {steps.length}
          </p>
          {back && (
            <Link href={stepHref(back)} className="tap inline-flex items-center">
              Back
            </Link>
          )}
        </div>
        <progress
          className="h-1 w-full appearance-none overflow-hidden bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
          max={steps.length}
          value={place + 1}
          aria-label={`Step ${place + 1} of ${steps.length}`}
        />
      </div>
      <h1 className="text-3xl sm:text-4xl">{stepTitles[step]}</h1>
      {children}
    </div>
  )
}
