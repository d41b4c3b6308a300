import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import type { FilmField } from '@/lib/catalog/film-fields'
import { inlineLink } from '../link-class'

const nameOf = (field: string): FilmField => {
  const name = field.split('.')[0]
  return (name === 'because' ? 'kindred' : name) as FilmField
}

/** The fields of a long form that want attention, as links to them. */
export function FieldLinks({ fields }: { fields: string[] }) {
  const names = [...new Set(fields.map(nameOf))].filter((name) => name in fieldLabels)
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && ', '}
      <a href={`#${name}`} className={inlineLink}>
        {fieldLabels[name]}
      </a>
    </span>
  ))
}
