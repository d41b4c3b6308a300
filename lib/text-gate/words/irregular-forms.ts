/** Forms of verbs that share no beginning with the verb, by the verb. */
const forms = `be:was,were,been beat:beaten become:became begin:began,begun bind:bound bite:bit,bitten bleed:bled breed:bred bring:brought
  build:built burn:burnt buy:bought catch:caught choose:chose,chosen deal:dealt die:dying dig:dug draw:drew,drawn dream:dreamt drink:drank,drunk
  drive:drove,driven eat:ate,eaten fall:fell,fallen feel:felt fight:fought flee:fled fly:flew,flown forbid:forbade,forbidden
  forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen grow:grew,grown hang:hung hide:hid,hidden hold:held kneel:knelt
  lead:led learn:learnt leave:left lie:lying,liar lose:lost,loss marry:married meet:met pay:paid ride:rode,ridden ring:rang,rung rise:rose,risen
  run:ran sell:sold shake:shook,shaken shoot:shot sing:sang,sung,song,songs sink:sank,sunk sleep:slept,asleep speak:spoke,spoken,speech
  spend:spent steal:stole,stolen,theft strike:struck swear:swore,sworn swim:swam,swum teach:taught tear:tore,torn tell:told think:thought
  throw:threw,thrown wake:woke,woken,awake wear:wore,worn weep:wept write:wrote,written`

/** "spoken" is of "speak". */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms.split(/\s+/).flatMap((entry) => {
    const [verb = '', all = ''] = entry.split(':')
    return all.split(',').map((form): [string, string] => [form, verb])
  }),
)
