import { headers } from 'next/headers'
import { inputClass } from '@/components/ui/forms/field'
import type { Viewer } from '@/lib/auth/viewer'
import { languageIds, nameOfLanguage } from '@/lib/languages/languages'
import { preferredLanguage } from '@/lib/languages/preferred-language'
import { siteLanguage } from '@/lib/languages/site-language'
import { listSpokenLanguages } from '@/lib/prompts/queries'

/** The language of reasons, notes and portraits. What the browser asks for is only proposed. */
export async function LanguageField({ language = null }: Pick<Viewer, 'language'>) {
  if (languageIds.length < 2) return null
  const [spoken, asked] = await Promise.all([listSpokenLanguages(), headers()])
  const proposed = preferredLanguage(asked.get('accept-language') ?? '')
  const lacking = language !== null && !spoken.includes(language)
  return (
    <div className="grid max-w-xl gap-2">
      <label htmlFor="language" className="serif text-xl">
        The language of the reasons
      </label>
      <select
        id="language"
        name="language"
        defaultValue={language ?? ''}
        className={inputClass}
        aria-describedby="language-hint"
      >
        <option value="">As the site has it ({nameOfLanguage(siteLanguage())})</option>
        {languageIds.map((id) => (
          <option key={id} value={id} lang={id}>
            {nameOfLanguage(id)}
          </option>
        ))}
      </select>
      <p id="language-hint" className="text-sm text-soft">
        Of reasons, notes and your portrait; the pages stay in English.
        {lacking && ` Nothing is written in ${nameOfLanguage(language)} here yet: you get what the site has meanwhile.`}
        {language === null &&
          proposed !== null &&
          proposed !== siteLanguage() &&
          spoken.includes(proposed) &&
          ` Your browser asks for ${nameOfLanguage(proposed)}: choose it if you like.`}
      </p>
    </div>
  )
}
