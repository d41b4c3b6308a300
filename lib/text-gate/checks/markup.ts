import { type Check, firstMatch, objection } from '../parts/check'
import { LIGHT_TAG } from '../parts/draft'

const HEAVY = [
  /<[a-z!/?|][^<>]{0,200}/i,
  /<\||\|>|\[\/?INST\]|<<|>>/,
  /\{\{|\{%|%\}|\}\}|```|~~~/,
  /\]\s*\(|!\[/,
  /\[\/?[a-z]{1,10}(?:=[^\]]{0,80})?\]/i,
  /\|[^|\n]{0,80}\|/,
  /(?:^|\s)#{1,6}\s/,
  /(?:^|\n)\s*[-*•+]\s[^\n]*\n\s*[-*•+]\s/,
  /\$\$|\\[a-z]{2,20}[{\s]/i,
  /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i,
  /%[\da-f]{2}/i,
  /\b(?:javascript|onerror|onload|onclick)\s*[:=]/i,
]

/** Markup that carries something: links, scripts, tables, code, the marks of chat templates. */
export const checkMarkup: Check = ({ written }) =>
  objection('markup', firstMatch(written.replace(LIGHT_TAG, ' '), HEAVY))
