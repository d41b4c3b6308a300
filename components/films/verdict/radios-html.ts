import { html, type OwnHtml } from '@/components/ui/own-html'
import { STARS_FORM } from './word-forms'

const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]

const spoken = (value: number) => (value === 1 ? '1 star' : `${value} stars`)

/** What follows the name of each: the same for all films. */
const ends = steps.map((step) => [step, html`" value="${step}" aria-label="${spoken(step)}"`] as const)
const start = html`<input type="radio" form="${STARS_FORM}" name="`

/** The ten radio buttons of a rating, a group of this name in the form all stars of a page share. */
export function radiosHtml(name: string, checked: number | null): OwnHtml {
  const named = html`${start}${name}`
  const radios = ends.map(([step, end]) => html`${named}${end}${step === checked && html` checked=""`}/>`)
  return html`${radios}`
}
