/** Small words of Scots that turn a wish round or lead to it, as they are written elsewhere. */
export const dialect: Readonly<Record<string, string>> = {
  nae: 'no',
  dinnae: 'dont',
  didnae: 'didnt',
  cannae: 'cant',
  isnae: 'isnt',
  wisnae: 'wasnt',
  disnae: 'doesnt',
  wouldnae: 'wouldnt',
  dae: 'do',
  tae: 'to',
  fae: 'from',
  aboot: 'about',
  oot: 'out',
}
