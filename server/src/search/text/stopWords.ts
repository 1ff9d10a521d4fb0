/** Words that carry no subject. They are neither indexed nor asked for; phrases still see them in the text. */
const FUNCTION_WORDS = `
i och att det som en på är av för med till den har de inte om ett han hon men var jag sig från vi så kan när år
under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då
sedan över bara in blir upp även vad få två vill ha många hur mer går sitt hela man sina dem varit sådan sådant
sådana mellan detta dess denna dessa samt utan genom inom bland hos ur per via något någon några inget ingen inga
blev blivit bli vilka vilken vilket vars ju där dit dock därför både antingen medan innan fast ännu ej kunna kunde
måste bör borde låta låter du ni er era ert din ditt dina min mitt mina vår vårt våra deras hans hennes oss dig
mig honom henne all allt alltid aldrig samma ner ned
`
/** Words of a question put in plain words. They are indexed, but not asked for when other words remain. */
const QUESTION_WORDS = `
gjort göra gör gjorde hjälpa hjälper exempel exemplen erfarenhet erfarenheter finnas finna hitta hittar visa
söker sök letar vet veta sätt använda använder arbetar arbeta arbetat jobbar jobba samtliga varför vem vems
liknande liknar lika ge ger gav tipsa tips behöver ta tar tog tagit sker ske kommuner kommunerna kommun kommunen
bra bättre bäst goda gott god fler flera flest färre olika vanlig vanliga vanligt viktig viktiga någonstans ställe
ställen få får fick fått går gå gick gått ser se sett vilja vill ville velat kommer komma kommit brukar tycker
tycka funkar funka fungerar fungera lyckas lyckats lösa löser löst ordna ordnar ordnat hantera hanterar hanterat
starta startar startat börja börjar börjat åt mot hellre kring runt gällande angående rörande avseende
själv själva egna egen eget varandra tillsammans ihop dess något annat annan saker sak grej grejer folk människor
personer någonting ingenting sätter satt innehålla innehåller heter kallas blivit bli ingå ingår delas gemensamt
idag numera ofta skriva skriver varken kostar kosta kostat kostade person
provat provade prövat prövade testat testade gång igång stället istället undrar undra funderar tänker tänkt tänka
berätta berättar händer hända hänt hålla håller hållit koll vända vänder säga säger sagt fixa fixar nån nåt nåra
vart lite bästa behövs behöva snälla tack hej svårt lätt lättare enkelt enklast gäller handlar innebär betyder
`
/**
 * Words of everyday speech that say little of a subject: what anything may do, how much of it, and when. In the few
 * texts of the hub they are rare, in the language they are not. They decide the order of what the other words find.
 */
const COMMON_WORDS = `
bo bor bodde bott bosatt åka åker åkte åkt köra kör körde kört sitta sitter satt suttit stå står stod stått ligga
ligger låg legat lägga lägger lade lagt läggs ställa ställer ställde ställt hänga hänger hängde orka orkar orkade
orkat klara klarar klarade klarat prova provar driva driver drev drivit drivs försvinna försvinner försvann försvunnit
rinna rinner runnit undvika undviker undvikit minska minskar minskat minskade öka ökar ökat ökade förändra förändrar
ändra ändrar ändrat bygga bygger byggs byggde byggt skapa skapar skapat skapas förbättra förbättrar stärka stärker
stärks bidra bidrar välja väljer valt ses känna känner kände känt lära lär lärde lärt förstå förstår tro tror trodde
mena menar räcka räcker räckt hinna hinner hunnit bära bär dra drar dragit slippa slipper sluppit sluta slutar slutat
fortsätta fortsätter fortsatt stanna stannar stannat lämna lämnar lämnat hämta hämtar skicka skickar skickat erbjuda
erbjuder erbjuds nå når nådde nått hamna hamnar hamnat växa växer vuxit följa följer följt passa passar genomföra
genomför införa inför titta tittar höra hör hörde hört leva lever levt våga vågar vänta väntar samla samlar samlas
samlat pågå pågår tappa tappar tappat mista mist förlora förlorar behålla behåller leta letar se mötas råka råkar
betala betalar betalat betalas röra rör vara bry påverkas anser anse ny nya nytt nyare stor stora stort större störst
största liten litet lilla små mindre minst minsta lång långa långt länge längre kort korta kortare hög höga högt högre
låga lågt lägre full fulla fullt hel halva riktig riktigt tydlig tydligt snabb snabbt tidigt sent senare snart redan
kvar precis egentligen faktiskt gemensamma särskild särskilda särskilt enskild enskilda möjlig möjligt nödvändigt
hemma borta ute inne ibland varje rätt fel dyr dyra dyrt dyrare nästan säkert kanske främst enda nyss nyligen jämt
dagligen nuvarande tidigare nästa förra dag dagar dagen dagarna vecka veckor veckan månad månader månaden år åren året
tid tiden tider plats platser platsen del delen sida sidan fråga frågor frågan problem problemet problemen möjlighet
möjligheter uppgift uppgifter syfte syftet början slut slutet antal antalet par skäl anledning lösning lösningar
insats insatser åtgärd åtgärder vardag hjälp hjälpen ringa ringer ringt vardagen livet liv huvud någons behov behovet
behoven samtidigt visar visas visat tjäna tjänar värt samarbete samarbetet samarbeta samarbetar sverige tag taget
tillfälle tillfällen värld världen slag sort typ typer håll steg
`
const ENGLISH_FUNCTION_WORDS = `
the a an of and or for to with on at from are what how which who we our you your they their there does can could
should has have been be that this about against among between other others example examples municipality
municipalities done
`

/** Words that mean nothing of their own beside another: "ta hand om" is about no hand, "inte ha råd" about no council. */
const EMPTY_BEFORE: ReadonlySet<string> = new Set([
  'hand om',
  'råd med',
  'råd att',
  'reda på',
  'del av',
  'rum för',
])
const EMPTY_AFTER: ReadonlySet<string> = new Set([
  'på jobbet',
  'har råd',
  'ha råd',
  'hade råd',
  'haft råd',
  'inte råd',
  'jobba gratis',
  'arbeta gratis',
  'har lust',
  'ser fram',
  'ta reda',
  'tar reda',
])

const OF_COUNCILS: ReadonlySet<string> = new Set(['för', 'mot', 'om', 'i', 'där'])

const toSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''))

const functionWords = toSet(FUNCTION_WORDS)
const questionWords = toSet(QUESTION_WORDS)
const commonWords = toSet(COMMON_WORDS)
const englishWords = toSet(ENGLISH_FUNCTION_WORDS)

/** True for words that are neither indexed nor asked for. Takes a lower-case word. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** True for a word that means nothing of its own between these two. Takes lower-case words. */
export function isInIdiom(word: string, previous = '', next = ''): boolean {
  if (EMPTY_BEFORE.has(`${word} ${next}`)) return true
  // "Har råd för minoriteter" is about councils.
  return EMPTY_AFTER.has(`${previous} ${word}`) && !(word === 'råd' && OF_COUNCILS.has(next))
}

/** True for words that a question may contain without being its subject. Takes a lower-case word. */
export function isQuestionWord(word: string): boolean {
  return questionWords.has(word) || englishWords.has(word)
}

/** True for a word of everyday speech that says little of a subject. Takes a lower-case word. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word)
}
