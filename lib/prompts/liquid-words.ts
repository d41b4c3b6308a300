/** Tags of Liquid a template may use: no files, no counters that outlive a loop, nothing that shows objects as they are. */
export const liquidTags: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  '#',
  'raw',
  'echo',
  'cycle',
])

export const liquidFilters: ReadonlySet<string> = new Set(
  `upcase downcase capitalize strip append prepend replace truncate truncatewords squish
  join size first last reverse sort where map slice uniq concat compact array_to_sentence_string
  plus minus times divided_by modulo round floor ceil abs at_least at_most default`.split(/\s+/),
)
