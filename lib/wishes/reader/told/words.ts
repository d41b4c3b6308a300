/** Who tells something. "You" is us, "it" the film. */
export const SUBJECT =
  /^(?:i|we|he|she|they|im|ive|id|ill|weve|wed|hes|shes|shed|hed|theyre|theyve|everyone|everybody|u)$/
/** Before a subject they begin a clause of its own. */
export const LEADS =
  /^(?:because|cause|cos|coz|cuz|bc|since|as|when|while|whilst|if|once|whenever|well|oh|hi|hello|hey|yes|yeah|yo|ok|okay|ugh|lol|honestly|sorry|plus|also|and|but|so|then|now|today|tonight|yesterday|actually|see|look|listen|dear|please|pls|plz|thx|thing|after|before|until|until|though|although)$/
export const ADVERBS =
  /^(?:really|just|always|still|never|only|also|both|all|once|usually|normally|often|sometimes|actually|honestly|literally|kinda|already|recently|finally|currently|now|very|so|too|quite|ever|even|probably|maybe|simply|secretly|absolutely|totally|have|has|had|having|will|would|could|can|may|might|shall|should|must|do|does|did|been|being|am|is|are|was|were|not|to|gonna|going|got|used|ve|d|ll|m|re|be|rarely|mostly|generally|truly|definitely|personally|desperately|badly)$/
export const BE = /^(?:am|is|are|was|were|been|im|hes|shes|theyre|were|being|be)$/
export const PAST = /^(?:was|were|did|had|used|been)$/
/** What they like is said of others. */
export const OTHERS =
  /^(?:everyone|everybody|people|critics|everyone else|everybody else|some people|most people|others)$/

/** What is done with films, and how people wish: behind these what follows is meant. */
export const WISHES =
  /^(?:want|wants|wanted|wanting|wanna|w(?:ha|ah|na)n?t|need|needs|needed|like|likes|liked|love|loves|loved|loving|prefer|prefers|preferred|fancy|fancies|fancied|enjoy|enjoys|enjoyed|adore|adores|adored|hope|hopes|hoping|wish|wishes|look|looking|search|searching|seek|seeking|crave|craving|feel|feels|feeling|watch|watches|watching|watched|see|sees|saw|seen|seeing|choose|pick|picks|try|trying|take|mean|means|meant|typed|wrote|say|said|think|thinks|thinking|thought|guess|suppose|appreciate|accept|ask|asking|request|require|expect|mind|care|cares|could|dig|digs|vibe|rather|sooner|go|goes|settle|find|hear|end|tend|lean|leaning|recommend|know|knows|kill|die|dying|begging|wondering|wonder|remember|miss|interested|curious|open|mention|mentions|mentioned|learning|practising|practicing|picking|picked|choosing|chose|chosen|putting|up|into|after|in|keen|fond|partial|mad|crazy|nuts|obsessed|hooked|ready|happy|fine|ok|okay|good|down|hungry|sucker|fan|fans|big|huge|having|planning|doing|hosting|starting|tired|sick|bored|done|over|drawn|addicted|allergic|scared|afraid|terrified|looking|welcome|hate|hates|hated|dislike|dislikes|detest|avoid|skip|read|start|use|please|fall|finished|finish|rewatched|rewatch|binge|binged|reckon|swear|call|struggle|insist|insists|begs|recommended|recommends|suggested|suggests|swears|prefers|grateful|delighted|glad|thankful|pleased|nice|lovely|great)$/
/** Whose "my" says what is liked, and nothing of a life. */
export const OWN_TASTE =
  /^(?:favou?rites?|fave|faves|fav|favs|kind|kinds|sort|type|types|tastes?|things?|styles?|moods?|idea|genres?|go|jam|bag|cup|alltime|guilty|thing|list|watchlist|pick|picks|choice|choices|preference|preferences|weakness|wish|top|first|second|number|main|heart|best|comfort)$/
/** Without a subject they tell of oneself at the beginning of a clause: "grew up in Nigeria and miss home". */
export const TOLD_ALONE =
  /^(?:no off?en[cs]e to|was|been|am|grew|spent|broke|moved|studied|studying|visited|lived|worked|working|came|went|quit|met|retired|divorced|survived|recovering|missing|training|teaching)$/
