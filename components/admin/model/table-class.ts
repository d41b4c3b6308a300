export const headClass = 'border-b border-ink py-2 pr-4 text-left font-semibold'
export const cellClass = 'border-b border-rule py-2 pr-4 align-top'
