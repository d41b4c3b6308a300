import 'server-only'
import { env } from '../env'
import { ENGLISH, isLanguageId } from './languages'

/** The language of reasons for whoever has chosen none. */
export function siteLanguage(): string {
  const { REASONS_LANGUAGE } = env()
  return isLanguageId(REASONS_LANGUAGE) ? REASONS_LANGUAGE : ENGLISH
}
