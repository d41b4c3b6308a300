import Link from 'next/link'
import { say } from '@/domains/words'
import type { Answer } from '@/lib/ask/answer'
import type { LetGo } from '@/lib/ask/count-fits'
import { mayLetIn, ruleKey } from '@/lib/ask/own-rules'
import { tokensText } from '@/lib/ask/parts/part-text'
import { ASK_SIZE, type AskPart } from '@/lib/ask/pick-films'
import { type AskParams, askHref } from '@/lib/ask/schema'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { namesOf } from '@/lib/profile/views/interest-views'
import { lineHref, ruleText } from '@/lib/profile/views/rule-text'

type AskOutcomeProps = { answer: Answer; tokens: string[]; params: AskParams; catalog: CatalogSnapshot }

/** One sentence over the films: how many are all of it and, where they are few, what stands in the way. */
export function AskOutcome({ answer: { notes, picked }, tokens, params, catalog }: AskOutcomeProps) {
  const { fits } = picked
  const isShort = !notes.saysNothing && fits.all < ASK_SIZE
  return (
    <div className="grid gap-1">
      <p role="status">{notes.saysNothing ? nothingSaid : outcomeText(fits)}</p>
      {isShort &&
        worthOffering(fits.letGo, tokens).map((each) => (
          <p key={each.parts.flatMap(({ tokens: own }) => own).join(' ')} className="text-sm">
            <WithoutIt letGo={each} tokens={tokens} params={params} catalog={catalog} />
          </p>
        ))}
    </div>
  )
}

/** To let go of the whole wish is no help where less would do: a rule of one's own, say. */
function worthOffering(letGo: readonly LetGo<AskPart>[], tokens: readonly string[]): readonly LetGo<AskPart>[] {
  const keepsSome = ({ parts }: LetGo<AskPart>) => {
    const gone = parts.flatMap((part) => part.tokens)
    return tokens.some((token) => !gone.includes(token))
  }
  const some = letGo.filter(keepsSome)
  return some.length > 0 ? some : letGo
}

const nothingSaid = say('None of that says what films should be like. These are eight for tonight without it.')

function outcomeText({ all, allowed }: Answer['picked']['fits']): string {
  if (allowed === 0) return say('No film is left that keeps to all of that.')
  if (all === 0)
    return allowed === 1
      ? say('No film is all of that. This one comes nearest, and says what it lacks.')
      : say('No film is all of that. These come nearest; each says what it lacks.')
  const those = all === 1 ? say('One film is all of that') : say`${all} films are all of that`
  if (all >= ASK_SIZE || allowed === all) return `${those}.`
  return allowed - all === 1 ? `${those}; the other says what it lacks.` : `${those}; the others say what they lack.`
}

type WithoutItProps = { letGo: LetGo<AskPart> } & Omit<AskOutcomeProps, 'answer'>

/** What stands in the way, as a link that lets it go, and how many films there would be then. */
function WithoutIt({ letGo: { parts, films }, tokens, params, catalog }: WithoutItProps) {
  const own = parts.flatMap((part) => part.own ?? [])
  const said = parts.flatMap((part) => part.tokens)
  const more = films === 1 ? say('one more film') : say`${films} more films`
  return (
    <>
      {own.map((rule) => (
        <span key={rule.line}>
          You {ruleText(rule, catalog)} (
          <Link href={lineHref(rule.line)} className={linkClass}>
            change this
          </Link>
          ).{' '}
          {mayLetIn(rule) && (
            <>
              <Link
                href={askHref(params, { once: [...params.once, ruleKey(rule)] })}
                prefetch={false}
                className={linkClass}
              >
                Let it in for tonight only
              </Link>
              .{' '}
            </>
          )}
        </span>
      ))}
      {said.length > 0 ? (
        <Link
          href={askHref(params, { w: tokens.filter((token) => !said.includes(token)) })}
          prefetch={false}
          className={linkClass}
        >
          Without{' '}
          {parts
            .filter((part) => part.tokens.length > 0)
            .map((part) => `“${tokensText(part.tokens, namesOf(catalog))}”`)
            .join(' and ')}
        </Link>
      ) : (
        'Without that'
      )}
      {own.length > 0 && said.length > 0 ? ' and that' : ''}: {more}.
    </>
  )
}

const linkClass = 'inline-flex min-h-11 items-center underline decoration-control hover:decoration-current'
