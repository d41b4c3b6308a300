'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { discardHeldAction, serveHeldAction } from '@/lib/actions/admin/engine'

export type HeldArtefact = { id: string; number: number; trained: string; verdict: string }

/** Artefacts that did worse than the serving one: an admin decides. */
export function EngineHeld({ held }: { held: HeldArtefact[] }) {
  const [served, serve] = useFormAction(serveHeldAction)
  const [discarded, discard] = useFormAction(discardHeldAction)
  const failed = [served, discarded].find((answer) => answer?.ok === false)
  return (
    <div className="grid gap-3">
      <ul className="border-b border-rule text-sm">
        {held.map(({ id, number, trained, verdict }) => (
          <li key={id} className="grid gap-x-8 gap-y-2 border-t border-rule py-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <p className="font-semibold">
                Number {number}, {trained}
              </p>
              <p className="text-soft">{verdict}</p>
            </div>
            <div className="flex flex-wrap items-center gap-3">
              <form {...serve}>
                <input type="hidden" name="artefactId" value={id} />
                <SubmitButton look="plain" pendingText="Switching…">
                  Serve it anyway
                </SubmitButton>
              </form>
              <form {...discard}>
                <input type="hidden" name="artefactId" value={id} />
                <SubmitButton look="quiet" pendingText="Discarding…">
                  Discard
                </SubmitButton>
              </form>
            </div>
          </li>
        ))}
      </ul>
      <Failure answer={failed} />
    </div>
  )
}
