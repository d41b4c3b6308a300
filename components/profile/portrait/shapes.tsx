import Link from 'next/link'
import type { ReactNode } from 'react'
import { say } from '@/domains/words'
import { countryName } from '@/lib/catalog/facets'
import type { PortraitShapes, ShapeBar } from '@/lib/profile/views/portrait-shapes'
import { StrengthBar, strengthWords } from '../interests/strength-bar'
import { WorldMap } from './world-map'

/** A few large shapes: what draws, what is left, when and where. Each name opens its line, with reasons and controls. */
export function Shapes({ shapes, ruled }: { shapes: PortraitShapes; ruled: boolean }) {
  const { draws, leaves, decades, countries, liked } = shapes
  return (
    <div className="grid grid-cols-2 gap-x-5 gap-y-3 sm:gap-x-12 sm:gap-y-6">
      <Shape id="draws" title="What draws you">
        <Bars interests={draws} none="Nothing yet." />
      </Shape>
      <Shape id="leaves" title="What you leave">
        <Bars interests={leaves} none={ruled ? 'Only what stays out, below.' : 'Nothing so far.'} />
      </Shape>
      <p className="col-span-2 -mt-1 text-xs sm:-mt-3 text-soft">
        The longer, the more than most; the fuller the colour, the surer we are.
      </p>
      {liked > 0 && (
        <>
          <Shape id="when" title={say('When in film history')} opens={opensGroup('era', decades)}>
            <Decades decades={decades} />
          </Shape>
          <Shape id="where" title="Where in the world" opens={opensGroup('country', countries)}>
            <WorldMap countries={countries} />
            {/* On a phone each stands on a line of its own: three say it. */}
            <p className="flex flex-wrap gap-x-4 text-sm max-sm:[&>:nth-child(n+4)]:hidden">
              {countries.slice(0, 5).map(({ code, films, href }) => (
                <span key={code} className="inline-flex min-h-8 items-center gap-1">
                  {href ? (
                    <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center">
                      {countryName(code)}
                    </Link>
                  ) : (
                    countryName(code)
                  )}{' '}
                  <span className="tabular text-soft">{films}</span>
                </span>
              ))}
            </p>
          </Shape>
        </>
      )}
    </div>
  )
}

/** Where the lines of a kind stand with their controls; nowhere while there are none. */
const opensGroup = (type: string, parts: readonly { href: string | null }[]) =>
  parts.some(({ href }) => href) ? `/profile/lines#group-${type}` : undefined

type ShapeProps = { id: string; title: string; opens?: string | undefined; children: ReactNode }

function Shape({ id, title, opens, children }: ShapeProps) {
  return (
    <section aria-labelledby={`shape-${id}`} className="grid grid-cols-[minmax(0,1fr)] content-start gap-1">
      <h2 id={`shape-${id}`} className="border-b border-ink pb-1 text-lg sm:text-xl">
        {opens ? (
          <Link href={opens} prefetch={false} className="decoration-rule hover:decoration-current">
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      {children}
    </section>
  )
}

function Bars({ interests, none }: { interests: readonly ShapeBar[]; none: string }) {
  if (interests.length === 0) return <p className="serif py-2 text-soft">{none}</p>
  return (
    <ul>
      {interests.map((interest) => (
        <li
          key={interest.facet}
          className="relative grid min-h-11 content-center gap-x-3 max-sm:nth-[6]:hidden lg:grid-cols-[minmax(0,1fr)_45%] lg:items-center"
        >
          <Link
            href={interest.href}
            prefetch={false}
            className="serif leading-tight no-underline after:absolute after:inset-0 hover:underline sm:text-lg"
          >
            {interest.label}
            <span className="sr-only">: {strengthWords(interest)}</span>
          </Link>
          <StrengthBar interest={interest} alone />
        </li>
      ))}
    </ul>
  )
}

const TALLEST = 68

/** Columns are what the person likes, the hairlines across them what there is. */
function Decades({ decades }: Pick<PortraitShapes, 'decades'>) {
  const most = Math.max(...decades.flatMap(({ liked, catalog }) => [liked, catalog]))
  const height = (share: number) => Math.round((share / most) * TALLEST)
  return (
    <>
      <ol className="flex items-end gap-0.5 pt-3 sm:gap-1">
        {decades.map(({ decade, films, liked, catalog, href }) => (
          <li key={decade} className="group/decade relative grid min-w-0 flex-1 justify-items-stretch text-center">
            <span className="sr-only">
              {films === 1 ? say`The ${decade}: one film you like` : say`The ${decade}: ${films} films you like`}
            </span>
            <span aria-hidden className="relative block" style={{ height: TALLEST }}>
              <span className="absolute inset-x-0 bottom-0 bg-accent" style={{ height: height(liked) }} />
              <span className="absolute inset-x-0 border-t border-ink" style={{ bottom: height(catalog) }} />
            </span>
            <span
              aria-hidden
              className="tabular border-t border-ink pt-1 text-xs text-soft max-sm:group-even/decade:text-transparent"
            >
              {decade.slice(2, 4)}
            </span>
            {/* On a phone the columns are too narrow to be hit: there the heading leads to them. */}
            {href && (
              <Link
                href={href}
                prefetch={false}
                aria-label={say`The ${decade} in your taste`}
                className="absolute inset-0 max-md:hidden"
              />
            )}
          </li>
        ))}
      </ol>
      <p className="text-xs text-soft">{say('Columns: films you like. Lines across: what there is.')}</p>
    </>
  )
}
