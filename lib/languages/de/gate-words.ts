import type { GateWords } from '../parts/language'
import { withoutEndings } from '../parts/without-endings'

/** Words no German sentence can do without. */
const small = `der die das den dem des ein eine einer eines einem einen kein keine keiner keinen keinem und oder aber denn doch sondern nicht
  auch nur noch schon sehr mehr weniger wenig viel viele vieles alle alles beide beiden beides dieser diese dieses diesen diesem jeder jede jedes
  jener jene jenes welcher welche welches was wer wie wo wann warum wenn weil dass ob als bis damit dabei dazu davon darin darum daran darauf
  dafür dagegen dort hier da so dann nun jetzt immer wieder nie niemals oft manchmal selten vielleicht eher ganz fast etwa beinahe ebenso genau
  ist sind war waren sei wäre wird werden wurde wurden hat haben hatte hatten kann können könnte mag mögen soll sollte will wollen darf muss lässt
  lassen gibt geben in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne seit während wegen trotz
  diesmal jeweils zwischen neben hinter statt samt er sie es ihn ihm ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem man sich einander selbst wir uns
  unser unsere du dich dir dein deine deiner deinen deinem deines einmal zweimal erst zuerst zuletzt bald lange kurz`

/** What else a text about films may say; what people are, have or believe is not among it. */
const ordinary = `film filme werk kino leinwand bild bilder kamera schnitt ton musik klang szene szenen einstellung einstellungen geschichte geschichten
  handlung figur figuren rolle rollen held heldin stoff motiv motive thema themen ort orte zeit stimmung stimmungen rhythmus tempo erzählung
  erzähler regie regisseur regisseurin drehbuch fortsetzung reihe teil anfang ende mitte schluss blick wort worte satz sätze frage fragen antwort
  spiel humor witz licht schatten farbe farben nacht tag abend morgen minute minuten jahr jahre jahrzehnt liste wunsch wünsche
  bewertung bewertungen stern sterne geschmack merkliste regel regeln vorschlag beispiel muster nähe ferne gegenstück verwandtschaft verbindung
  gemeinsamkeit unterschied umweg schritt seite überraschung gewohnheit gewohnheiten auswahl wahl grund
  sehen sieht gesehen zeigt zeigen gezeigt erzählt erzählen spielt spielen führt führen folgt folgen bleibt bleiben kommt kommen geht gehen steht
  stehen liegt liegen hält halten nimmt nehmen findet finden gefunden bringt bringen trägt tragen lebt leben wartet warten beginnt beginnen endet
  enden teilt teilen verbindet verbinden erinnert erinnern passt passen gefällt gefallen liebst liebt lieben magst mochtest gemocht wolltest willst
  suchst gesucht kennst kennt kennen gibst gabst gegeben hast hattest findest schätzt schätzst geschätzt bewertet bewertest nennst genannt gewünscht
  gefragt gesagt sagst sagt sagen heißt setzt setzen wirkt wirken öffnet schließt dreht kreist kreisen treibt verspricht bietet bieten hält
  verlangt fordert lohnt verdient ruht ruhen stützt stützen reicht wächst wechselt verwandelt verlässt verliert zählt zählen spricht sprechen
  gut gute guter gutes besser besonders klein kleine kleiner großer große groß lang lange langsam langsame schnell schnelle leise laut ruhig ruhige
  still stille stiller hell dunkel dunkle kalt warm warme weich hart schwer leicht leichte leichter ernst ernste heiter trocken klar klare genau
  einfach einfache fremd vertraut neu neue neuer neues alter bekannt bekannte unbekannt nah nahe fern weit offen ehrlich eigen eigene eigener
  eigenen andere anderer anderes anderen anders gleich gleiche gleichen derselbe dieselbe dasselbe ähnlich ähnliche gemeinsam ganze ganzen nächste
  nächster letzte letzter erste erster zweite zweiter weitere weiterer einzige einziger echt sichtbar spürbar deutlich eben gerade kaum sogar zugleich
  zusammen allein sofort später früher heute wohl freilich allerdings dennoch trotzdem obwohl darüber hinaus vor allem hinweg entlang zurück weiter
  voller voll reich arm ja nein statt anstatt lieber gern gerne sicher offenbar bisher hoch höchsten höher meisten mehr weniger wenigsten mal noch
  macht machen gemacht tut tun getan lacht lachen lächeln weint weinen schweigt schweigen herz hand hände auge augen gesicht atem kraft ruhe
  bewegung reise weg wege welt leute menschen paar gruppe haus stadt land straße raum tür fenster wasser wetter wind regen schnee berg meer
  hilfe gegner gegnerin fremde fremder nachbar gast gäste rückkehr abschied aufbruch ankunft begegnung gespräch gespräche dialog dialoge rätsel
  geheimnis geheimnisse lösung falle plan gefahr gefahren bedrohung druck kampf kämpfe jagd konflikt krise wendung wendungen entscheidung folge
  folgen preis gewinn verlust erfolg versuch aufgabe auftrag chance zufall moment momente augenblick augenblicke detail details geste gesten
  stimme stimmen lied lieder melodie klänge tanz farbton schwarz weiß rot blau grün golden hell landschaft landschaften natur himmel erde
  sommer winter herbst frühling sonne mond sterne feuer nebel fluss see garten küche zimmer tisch bett treppe dach keller fest essen trinken
  braucht brauchen sucht entdeckt entdecken verfolgt verfolgen jagt jagen flieht fliehen kämpft kämpfen entkommt verschwindet verschwinden taucht
  tauchen wandert wandern reist reisen fährt fahren läuft laufen springt fällt fallen steigt steigen sinkt bricht brechen trifft treffen begegnet
  begegnen redet reden ruft rufen hört hören fragt fragen antwortet denkt denken glaubt weiß wissen lernt lernen versteht verstehen vergisst
  vergessen träumt hofft hoffen fühlt fühlen berührt berühren überrascht überraschen lockt reizt packt packen fesselt fesseln lauert lauern droht
  drohen schleicht kippt verliert gewinnt gewinnen rettet retten schützt verbirgt zeichnet malt baut bauen zerfällt entsteht entstehen entfaltet
  entwickelt verdichtet steigert nähert entfernt löst lösen gelingt scheitert scheitern endet vertraut ergänzt mischt verwebt verknüpft kreuzt
  kommt hinzu dazu kein nirgends überall irgendwo jemand niemand nichts etwas manche mancher manches einige einiger mehrere jedem ums ins ans aufs
  vors durchs fürs beim zwar weder sowohl sowie statt los weg ab auf zu fort heraus herein hinein hinaus herum daneben dahinter darunter
  dazwischen davor danach zuvor seitdem inzwischen währenddessen plötzlich langsam allmählich schließlich endlich zunächst nacheinander
  sanft sanfte wild wilde zart zarte fein feine scharf scharfe bitter bittere süß süße frisch frische dicht dichte düster düstere finster finstere
  lebhaft lebendig lebendige farbig bunt bunte knapp knappe präzise genaue sorgfältig sorgfältige geduldig geduldige gelassen gelassene behutsam
  behutsame verhalten verhaltene eindringlich eindringliche lakonisch schlicht schlichte karg karge üppig prächtig streng strenge locker lockere
  schön schöne schönes seltsam seltsame merkwürdig merkwürdige wunderbar wunderbare traurig traurige lustig lustige komisch komische spannend
  spannende gefährlich gefährliche unheimlich unheimliche rätselhaft rätselhafte geheimnisvoll bewegend bewegende berührend berührende fesselnd
  halb halbe doppelt einsatz ausgang fassung form formen art weise ton töne lage linie linien kreis rand kern grenze grenzen
  ebene schicht spur spuren zeichen sinn sinne kunst stil tradition wirkung wucht schwere leichtigkeit wärme kälte stärke tiefe weite stille
  eile hast muße lust freude spaß vergnügen genuss abend feierabend gesetz frei freie verwandt verwandte abseits hielt hierher gehört gehören abwechslung möglichkeit bestellt erwartet hergebracht platz
  eingehalten gedacht stunde stunden denen kurzer kurze kurzen genug platz gewesen katalog gedreht kürzlich kurzem name namen gestellt gereist fassade maske spiegel brief briefe telefon uhr zug schiff auto boot`

const ENDING = /(?:ungen|enden|ender|endes|ende|end|sten|ster|stes|ste|erin|ern|em|en|er|es|est|et|te|e|n|s|t)$/

const OTHER_VERB =
  '(?!(?:hast|magst|mochtest|liebst|wolltest|willst|möchtest|suchst|suchtest|kennst|gabst|gibst|findest|fandest|schätzt|nennst|sagst|sagtest|siehst|sahst|kannst|bewertest|ist|fast|selbst|erst|sonst|einst|meist|längst|lässt|passt|kunst|lust|herbst|gast|geist|fest)(?!\\p{L}))\\p{L}{2,}st'

export const gate: GateWords = {
  small,
  ordinary,
  stem: (key) => withoutEndings(key, ENDING),
  // "Liebesfilm" is a film; what stands before it must be known by itself.
  partsOf: (key) => {
    const parts =
      /^(\p{L}{3,}?)(?:s|n|en|es)?(film|filme|filmen|filmes|geschichte|geschichten|drama|komodie|szene|szenen)$/u.exec(
        key,
      )
    return parts ? [parts[1] ?? '', parts[2] ?? ''] : []
  },
  toReader: /(?<!\p{L})(?:du|dich|dir|dein(?:e[rmns]?)?)(?!\p{L})/iu,
  personal: [
    // Of what a reader does only what was done with films here.
    new RegExp(`(?<!\\p{L})(?:du (?:[\\p{L}‹›]+ ){0,4}${OTHER_VERB}|${OTHER_VERB} du)(?!\\p{L})`, 'iu'),
    /(?<!\p{L})(?:bist|warst|wärst|wirst|wirkst|scheinst|klingst|fühlst|leidest|glaubst|betest|wählst|musst|sollst|brauchst)(?!\p{L})/iu,
    /(?<!\p{L})(?:ihr|euch|euer|eure|Sie|Ihnen|Ihre?[nmrs]?) (?:seid|sind|selbst)(?!\p{L})/u,
    /(?<!\p{L})(?:(?:wie|als|menschen|leute|jemand\p{L}*) (?:dich|dir)|(?:menschen|leute|jemand\p{L}*|einen?|eine) wie du)(?!\p{L})/iu,
    /(?<!\p{L})dein(?:e[rmns]?)? (?!(?:eigene[nrs]? |hohe[nrs]? |letzte[nrs]? |erste[nrs]? )*(?:filme?[ns]?|liste|wunsch|wünsche|bewertung(?:en)?|sterne?|geschmack|merkliste|regeln?|lieblingsfilme?|auswahl|wahl|gewohnheit(?:en)?|beispiele?|worte?|‹›))/iu,
    /(?<!\p{L})(?:ich|mich|mir|mein(?:e[rmns]?)?)(?!\p{L})/iu,
  ],
  ofFilms: /film|kino|geschicht|erzähl|bewert|stern|liste|wunsch|wünsch|‹›/iu,
  stars: /(?<![\p{L}\d])(halben|einen|ein|zwei|drei|vier|fünf|\d(?:[.,]5|½)?)(?:einhalb)?[ -]sterne?n?(?!\p{L})/giu,
  numbers: ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf'],
  ofGroup:
    /(?<!\p{L})(?:leuten?|menschen|andere[nrm]?|viele[nr]?|wer|jene[nr]?|denen|publikum)(?!\p{L})[^.!?]*(?:geschmack|magst|gefällt|liebst)|geschmack[^.!?]*(?<!\p{L})(?:leuten?|menschen|andere[nrm]?|jene[nr]?|denen)(?!\p{L})|(?<!\p{L})(?:mit dir|dir mit|gleichgesinnt\p{L}*)(?!\p{L})/iu,
  madeBy: /(?<!\p{L})(?:von|regie:?|regisseur(?:in)?|inszeniert von|gedreht von|gemacht von)\s+$/iu,
}
