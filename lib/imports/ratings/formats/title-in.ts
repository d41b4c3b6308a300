import { withoutEntities } from './read-values'

/** A title out of what notes put around it: "[[Films/Alien|Alien]]", "&amp;". */
export const titleIn = (text: string) =>
  withoutEntities(/^\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,300})\]\]$/.exec(text.trim())?.[1] ?? text)
