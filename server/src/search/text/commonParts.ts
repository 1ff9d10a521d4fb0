import { stemSwedish } from './stemSwedish.ts'

/**
 * Everyday nouns of what municipalities and associations do, which compounds are made of. A small corpus may have
 * them in compounds only: without "granne" on its own, "grannsamverkan" would not be known to be a compound.
 */
const NOUNS = `
barn elev lärare förälder familj granne vän kompis kvinna flicka pojke tjej senior pensionär ungdom tonåring
invånare invandrare volontär patient flykting anhörig syskon offer
natt kväll helg sommar vinter lov jul
skola gata park torg strand sjö skog stuga gård lokal hall bibliotek museum teater bygd kommun region kyrka
bostad område torp slott kontor butik
buss bil bok cykel mat kläder möbel dator mobil telefon internet pengar fond avgift hyra bidrag stöd lån pris
vandring odling odlare fiske simning dans musik konst sång film spel sport idrott fotboll hockey gymnastik träning
fest bad fika kafé café lunch middag frukost läxa läsning
jour brott våld kris krig hjälp sorg missbruk hälsa trygghet
grupp råd nämnd förening förbund klubb nätverk byrå central
plan avtal regel policy program strategi rapport enkät
demokrati dialog klimat miljö energi natur vatten språk kultur fritid samverkan tjänst service arbete praktik kurs
cirkel möte träff samtal forum besök
`

/** Their stems. */
export const COMMON_PARTS: readonly string[] = NOUNS.split(/\s+/u)
  .filter((noun) => noun !== '')
  .map((noun) => stemSwedish(noun))
