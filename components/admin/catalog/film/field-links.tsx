import { inlineLink } from '@/components/admin/link-class'
import { fieldLabels } from '@/lib/catalog/edits/field-labels'

const labels: Partial<Record<string, string>> = { ...fieldLabels, slug: 'Slug' }

const nameOf = (field: string): string => {
  const [name = field] = field.split('.')
  return name === 'because' ? 'kindred' : name
}

/** The fields of a long form that want attention, as links to them. */
export function FieldLinks({ fields }: { fields: string[] }) {
  const names = [...new Set(fields.map(nameOf))].filter((name) => name in labels)
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && ', '}
      <a href={`#${name}`} className={inlineLink}>
        {labels[name]}
      </a>
    </span>
  ))
}
