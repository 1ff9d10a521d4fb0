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
lite bästa behövs behöva snälla tack hej svårt lätt lättare enkelt enklast gäller handlar innebär betyder
`
const ENGLISH_FUNCTION_WORDS = `
the a an of and or for to with on at from are what how which who we our you your they their there does can could
should has have been be that this about against among between other others example examples municipality
municipalities done
`

/** Words that mean nothing of their own before the next one: "ta hand om" is about no hand. */
const IDIOMS: ReadonlySet<string> = new Set(['hand om'])

const toSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''))

const functionWords = toSet(FUNCTION_WORDS)
const questionWords = toSet(QUESTION_WORDS)
const englishWords = toSet(ENGLISH_FUNCTION_WORDS)

/** True for words that are neither indexed nor asked for. Takes a lower-case word. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/** True for a word that means nothing of its own before the next one. Takes lower-case words. */
export function isInIdiom(word: string, next: string | undefined): boolean {
  return next !== undefined && IDIOMS.has(`${word} ${next}`)
}

/** True for words that a question may contain without being its subject. Takes a lower-case word. */
export function isQuestionWord(word: string): boolean {
  return questionWords.has(word) || englishWords.has(word)
}
