import { OwnLink } from '@/components/ui/own-link'
import { setThemeAction } from '@/lib/actions/theme'
import { TmdbCredit } from './tmdb-credit'

const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'As my device'],
] as const

export function SiteFooter({ theme }: { theme: string | undefined }) {
  const current = theme === 'light' || theme === 'dark' ? theme : 'system'
  return (
    <footer className="mt-10 border-t border-rule sm:mt-20">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 py-4 text-sm sm:gap-y-3 sm:py-6 text-soft">
        <p className="serif text-base">Matinee. House lights down, reasons given.</p>
        <nav aria-label="More" className="flex flex-wrap gap-x-5">
          <OwnLink href="/how-it-works" className="tap inline-flex items-center">
            How picks are made
          </OwnLink>
          <OwnLink href="/about/record" className="tap inline-flex items-center">
            How often we are right
          </OwnLink>
          <OwnLink href="/account" className="tap inline-flex items-center">
            Account and privacy
          </OwnLink>
        </nav>
        <form action={setThemeAction} className="flex flex-wrap items-center gap-1">
          {themes.map(([value, label]) => (
            <button
              key={value}
              type="submit"
              name="theme"
              value={value}
              aria-pressed={current === value}
              className="tap px-2 underline decoration-transparent hover:decoration-current aria-pressed:text-ink aria-pressed:decoration-current"
            >
              {label}
            </button>
          ))}
        </form>
        <TmdbCredit />
      </div>
    </footer>
  )
}
