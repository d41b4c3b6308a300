import Link from 'next/link'
import { say } from '@/domains/words'
import { lineHref } from '@/lib/profile/views/rule-text'
import type { ControlEffect } from '@/lib/recommendations/effects/effect-of-controls'

/** What each control does: two lengths one can compare, and the figures beside them. */
export function EffectList({ effects }: { effects: ControlEffect[] }) {
  const { of } = effects[0] ?? { of: 1 }
  return (
    <table className="w-full max-w-[56rem] text-left">
      <caption className="pb-2 text-left text-sm text-soft">
        {say(`Among the next ${of} films for you, with what you said and without it.`)}
      </caption>
      <thead className="border-b border-ink text-sm">
        <tr>
          <th scope="col" className="py-2 font-normal">
            You said
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Without
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            With
          </th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <tr key={effect.line} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2 pr-4 font-normal">
              <Link href={lineHref(effect.line)} className="serif text-lg">
                {effect.label}
              </Link>
              <span className="block text-sm text-soft">{effect.said}</span>
            </th>
            <td className="tabular py-2 text-right text-soft">{effect.without}</td>
            <td className="tabular py-2 pl-4 text-right font-semibold">{effect.with}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
