'use client'

import { useState } from 'react'
import { lineId, type RuleView } from '@/lib/profile/schema'
import { Fold } from '../ui/fold'
import { EditButton, useUnderWay } from './edits/edit-board'

/** Rules that stand only here, so that a link to one finds it. */
const hasNoOtherLine = (line: string) => line === 'children' || line.startsWith('avoid:')

/** As many rules as stand in sight on a page of other things. */
const IN_SIGHT = 2

/** Everything that is kept off, folded where it is long: on the first page of a taste. */
export function RulesInShort({ rules }: { rules: RuleView[] }) {
  // What is lifted leaves the fold as it was.
  const [open] = useState(rules.length <= IN_SIGHT)
  return (
    <Fold id="stays-out" title={TITLE} holds={rules.map(({ text }) => text).join(' · ')} open={open}>
      <RuleList rules={rules} />
    </Fold>
  )
}

const TITLE = 'What stays out'

/** Everything that is kept off, who said so, and the way to let it in again. */
export function WhatStaysOut({ rules }: { rules: RuleView[] }) {
  return (
    <section aria-labelledby="stays-out">
      <h2 id="stays-out" className="border-b border-ink pb-2 text-2xl">
        {TITLE}
      </h2>
      {rules.length > 0 ? (
        <RuleList rules={rules} />
      ) : (
        <p className="serif max-w-[36rem] pt-3 text-lg text-soft">
          Nothing is ruled out. “Never” on a line, or words such as “no gore” or “under two hours”, put it here, and no
          list, shelf or search shows it.
        </p>
      )}
    </section>
  )
}

const RuleList = ({ rules }: { rules: RuleView[] }) => (
  <ul className="grid gap-x-12 lg:grid-cols-2">
    {rules.map((rule) => (
      <RuleRow key={`${rule.line} ${rule.token}`} rule={rule} />
    ))}
  </ul>
)

function RuleRow({ rule }: { rule: RuleView }) {
  const lifts = { intent: 'rule', facet: rule.line, on: 'false', ...(rule.token && { token: rule.token }) }
  const lifted = useUnderWay(
    ({ intent, facet, token = null }) => intent === 'rule' && facet === rule.line && token === rule.token,
  )
  return (
    <li
      id={hasNoOtherLine(rule.line) ? lineId(rule.line) : undefined}
      aria-label={rule.text}
      className="scroll-mt-24 border-b border-rule py-1 target:bg-raised"
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4">
        <p className={lifted ? 'text-soft line-through' : undefined}>
          <span className="serif text-lg leading-tight">{rule.text}</span>
          <span className="block text-sm text-soft">{rule.source}</span>
          {rule.detail && <span className="block text-sm text-soft">{rule.detail}</span>}
        </p>
        <EditButton
          edit={lifts}
          aria-label={`Lift: ${rule.text}`}
          className="tap px-3 text-sm text-soft underline decoration-rule hover:text-ink"
        >
          Lift
        </EditButton>
      </div>
    </li>
  )
}
