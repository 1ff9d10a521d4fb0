import { describe, expect, it } from 'vitest'
import { PracticeIndex } from './PracticeIndex.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext } from '../testing/seedPractices.ts'

const context = readSeedContext()

/** An index of a few practices of its own, by title. */
function indexOf(...titles: string[]): PracticeIndex {
  return new PracticeIndex(
    titles.map((title, place) => buildPractice({ id: `T${String(place)}`, title })),
    context,
  )
}
const search = (own: PracticeIndex, query: string) => own.search(practiceRequest(query))
const ids = (own: PracticeIndex, query: string): string[] => search(own, query).hits.map(({ id }) => id)
const reasonOf = (own: PracticeIndex, query: string): string | undefined =>
  search(own, query).hits[0]?.reasons[0]?.text

describe('forms of a word', () => {
  it.each([
    ['regel', 'regeln', 'regler', 'reglerna'],
    ['cykel', 'cyklar', 'cyklarna', 'cykla'],
    ['brottsoffer', 'brottsoffret', 'brottsoffren'],
    ['natt', 'natten', 'nätter', 'nätterna'],
    ['kriterium', 'kriteriet', 'kriterier', 'kriterierna'],
    ['vuxen', 'vuxna', 'vuxnas'],
    ['föreningsdriven', 'föreningsdrivna', 'föreningsdrivet'],
    ['sommar', 'sommaren', 'somrar'],
    ['delta', 'deltar', 'deltagare', 'deltagande'],
    ['skjuts', 'skjutsar', 'skjutsen'],
    ['simma', 'simmar', 'simning'],
    ['hyresfri', 'hyresfritt', 'hyresfria'],
  ])('finds %s in all of them', (...forms) => {
    const own = indexOf(...forms)
    expect(forms.map((form) => ids(own, form).length)).toEqual(forms.map(() => forms.length))
  })

  it.each([
    ['billig', 'Bilar i byn'],
    ['boka', 'Böcker på hjul'],
    ['tidig', 'Tid för samtal'],
  ])('does not take %s for a word that only shares its stem', (asked, title) => {
    expect(ids(indexOf(title), asked)).toEqual([])
  })

  it('finds a noun in -ation or -sel by its verb', () => {
    const own = indexOf('Integration på torget', 'Skötsel av planen', 'Alla integreras')
    expect(ids(own, 'integrera').toSorted()).toEqual(['T0', 'T2'])
    expect(ids(own, 'sköta')).toEqual(['T1'])
  })
})

describe('compounds', () => {
  it.each([
    ['natt', 'Nattvandring'],
    ['granne', 'Grannsamverkan'],
    ['vän', 'Språkvänner'],
    ['tjänst', 'Väntjänsten'],
    ['offer', 'Brottsofferjouren'],
    ['sjöar', 'Badsjöarna'],
    ['fika', 'En fikakompis'],
    ['bok', 'Bokbussen'],
  ])('are found by %s though no text has the part on its own: %s', (part, title) => {
    expect(ids(indexOf(title), part)).toEqual(['T0'])
  })

  it('are found by their words apart, in any form and order', () => {
    const own = indexOf('Pensionärsföreningar', 'Läxhjälp', 'Pensionärer och en förening', 'Hjälp och läxor')
    expect(ids(own, 'pensionärernas föreningar')[0]).toBe('T0')
    expect(ids(own, 'hjälp med läxorna')[0]).toBe('T1')
  })

  it('that hardly any text has are met by what their parts mean together, before one part alone', () => {
    const own = indexOf('Torg för flickor', 'Kvinnojour', 'Rättvisa åt tjejer')
    expect(ids(own, 'tjejjour')).toContain('T1')
  })

  it.each([
    ['stipendiefond', 'En fond'],
    ['vaktbil', 'Grannstödsbilen'],
    ['hobbyodlare', 'Odla i parken'],
    ['invandrarkvinnor', 'En kvinna'],
  ])('that no text has are met by what they end with: %s by %s', (asked, title) => {
    expect(ids(indexOf(title, 'Annat'), asked)).toEqual(['T0'])
  })

  it('say what they share with a word that is no part of theirs', () => {
    const own = indexOf('Frivilligcentralen samordnar')
    expect(reasonOf(own, 'frivilligsamordning')).toMatch(/”frivilligcentralen”, som har en del gemensam med/u)
  })
})

describe('what a phrase means', () => {
  it('is never its opposite: whoever asks for gratis does not ask for avgift', () => {
    const own = indexOf('En avgift', 'Helt avgiftsfritt och gratis')
    expect(ids(own, 'gratis')).toEqual(['T1'])
    expect(ids(indexOf('Kommunen lämnar ansvaret'), 'skänka')).toEqual([])
  })

  it('holds together what a hyphen joins', () => {
    const own = indexOf('Stöd till alla', 'Datorhjälp')
    expect(ids(own, 'IT-stöd')).toEqual(['T1'])
  })

  it('is found by its English name', () => {
    const own = indexOf('Språkcafé', 'Ensamhet bland äldre', 'Nattvandring')
    expect(ids(own, 'night walks')).toEqual(['T2'])
    expect(ids(own, 'loneliness among the elderly')).toEqual(['T1'])
  })
})

describe('a reason', () => {
  it('names the whole phrase that was met', () => {
    expect(reasonOf(indexOf('Folkets hus i byn'), 'bygdegårdar')).toBe(
      '”folkets hus”, som hör ihop med ”bygdegårdar”, står i rubriken.',
    )
  })
})

describe('words typed without dots', () => {
  it('come after the word as typed, and mean no word that carries no subject', () => {
    expect(ids(indexOf('Vi sköter leden', 'En skoter'), 'skoter')).toEqual(['T1', 'T0'])
    expect(ids(indexOf('Ingen har fått fäste'), 'fattiga')).toEqual([])
  })
})

describe('what is typed together or apart', () => {
  it('tells a word from the number beside it', () => {
    const own = indexOf('Agenda 2030 i byn', 'Kårsta 4H')
    expect(ids(own, 'agenda2030')).toEqual(['T0'])
    expect(ids(own, '4H')).toEqual(['T1'])
  })

  it('does not see the hyphens that a copied text hides in a word', () => {
    expect(ids(indexOf('Ensamhet'), 'en\u00adsam\u00adhet')).toEqual(['T0'])
  })
})

describe('names of places', () => {
  it('are also what people call them', () => {
    const recognise = (query: string): string[] =>
      indexOf('Kaffe')
        .recognise(practiceRequest(query))
        .map(({ label }) => label)
    expect(recognise('Sörmland')).toEqual(['Södermanlands län'])
    expect(recognise('småland')).toEqual(['Jönköpings län', 'Kronobergs län', 'Kalmar län'])
    expect(recognise('Öland').toSorted()).toEqual(['Borgholm', 'Mörbylånga'])
    expect(recognise('Bohuslän')).toEqual(['Västra Götalands län'])
  })
})

describe('names of organisations', () => {
  const partner = (id: string, name: string) => ({ id, name, contributions: [] })
  const own = new PracticeIndex(
    [
      buildPractice({ id: 'A', title: 'Läxor', partners: [partner('rb', 'Rädda Barnen')] }),
      buildPractice({ id: 'B', title: 'Lek för barn som är rädda' }),
      buildPractice({ id: 'C', title: 'Kaffe', partners: [partner('rk', 'Röda Korset')] }),
      buildPractice({ id: 'D', title: 'Te', partners: [partner('rkm', 'Röda Korset Malmö')] }),
    ],
    context,
  )

  it('in several words are one thing, whose words apart come after it', () => {
    expect(ids(own, 'rädda barnen')).toEqual(['A', 'B'])
    expect(search(own, 'Röda Korsets arbete').interpretedAs).toContain('Röda Korsets')
  })

  it('name no group within them, but leave a place beside them', () => {
    const recognise = (query: string) => own.recognise(practiceRequest(query)).map(({ facet }) => facet)
    expect(recognise('Rädda Barnen')).toEqual([])
    expect(recognise('Röda Korset Malmö')).toEqual(['municipalities'])
  })
})

describe('words of everyday speech', () => {
  const own = indexOf('Strömavbrott', 'En möte i tre dagar', 'Strömavbrott i tre dagar', 'Möten')

  it('find nothing beside telling words, but put what has them first', () => {
    expect(ids(own, 'strömavbrott i flera dagar')).toEqual(['T2', 'T0'])
  })

  it('are no part of what the heading says was asked for', () => {
    expect(search(own, 'strömavbrott i flera dagar').interpretedAs).toBe('2 exempel om strömavbrott')
  })

  it('are asked for where there are no others, or where the others find nothing', () => {
    expect(ids(own, 'dagar').toSorted()).toEqual(['T1', 'T2'])
    expect(ids(own, 'xylofon i flera dagar').toSorted()).toEqual(['T1', 'T2'])
  })

  it('are conditions where they make a compound with their neighbour', () => {
    const joined = indexOf('Läxhjälp', 'Läxor', 'Hjälp med läxor')
    expect(search(joined, 'hjälp med läxor').interpretedAs).toBe(
      '3 exempel om något av orden hjälp och läxor (2 om båda)',
    )
  })

  it('tell by what their phrase means, more than by themselves', () => {
    const alone = indexOf('Torget där alla sitter', 'Ensamhet bland äldre')
    expect(ids(alone, 'mormor sitter ensam')).toEqual(['T1', 'T0'])
  })
})

describe('phrases of small words', () => {
  it.each([
    ['ställföreträdare', 'hjälp till den som är god man', 'Goda råd'],
    ['volontär', 'alla som vill hjälpa till', 'Hjälp till skolan'],
  ])('mean what the phrase means: %s', (title, asked, other) => {
    expect(ids(indexOf(title, other), asked)[0]).toBe('T0')
  })

  it('are not met by the one word of theirs that is left: god man is nothing good', () => {
    expect(ids(indexOf('Goda exempel'), 'ställföreträdare')).toEqual([])
  })

  it('name no council in "inte har råd"', () => {
    const own = indexOf('Råd för äldre', 'Gratis idrott')
    expect(ids(own, 'barn som inte har råd')).toEqual(['T1'])
    expect(ids(own, 'råd')).toEqual(['T0'])
    expect(ids(own, 'vilka har råd för seniorer')).toEqual(['T0'])
    const recognised = own.recognise(practiceRequest('barn som inte har råd'))
    expect(recognised.map(({ written }) => written)).not.toContain('råd')
  })
})

describe('small words', () => {
  it.each(['aldrig', 'bra'])('name no subject: %s', (word) => {
    expect(
      indexOf('Äldre')
        .recognise(practiceRequest(`${word} ensamhet`))
        .map(({ written }) => written),
    ).toEqual(['ensamhet'])
  })

  it('are left out of an idiom only', () => {
    const own = indexOf('Second hand', 'Parken')
    expect(search(own, 'second hand').interpretedAs).toBe('1 exempel om second hand')
    expect(search(own, 'ta hand om parken').interpretedAs).toBe('1 exempel om parken')
  })
})

describe('spelling', () => {
  it('knows the words of the vocabulary, also when no text has them', () => {
    const own = indexOf('Bokbuss')
    expect(search(own, 'bokbiil').suggestions).toEqual([{ query: 'bokbil', count: 1 }])
  })

  it('proposes no third word for a short one', () => {
    const own = indexOf('Egen roll i delen', 'Skola')
    for (const query of ['elen', 'koll']) expect(search(own, query).suggestions).toEqual([])
    expect(search(own, 'skolla').suggestions.map(({ query }) => query)).toEqual(['skola'])
  })

  it.each([
    ['full', 'Ett fall'],
    ['simma', 'En summa'],
    ['mist', 'Mest om fika'],
    ['fönster', 'Ett mönster'],
    ['kikare', 'Ett rikare liv'],
    ['hylla', 'Att hålla i'],
    ['lunga', 'Långa avstånd'],
    ['mörker', 'Kommunen märker'],
    ['skor', 'SKR'],
    ['bilcafé', 'Bildcafé'],
    ['villkor', 'Annat'],
    ['byskolor', 'Skolor'],
    ['mötesdag', 'Annat'],
    ['hjälpsam', 'Att hjälpa'],
  ])('takes the real word %s for no misspelling of what stands in "%s"', (asked, title) => {
    expect(search(indexOf(title), asked).suggestions).toEqual([])
  })

  it.each([
    ['idrtot', 'Idrott'],
    ['bibliotk', 'Bibliotek'],
    ['kultut', 'Kultur'],
    ['hjelp', 'Hjälp'],
    ['tryghet', 'Trygghet'],
    ['föreing', 'Förening'],
    ['krisbredskap', 'Krisberedskap'],
    ['uphandling', 'Upphandling'],
    ['lansbygd', 'Landsbygd'],
    ['fålkhälsa', 'Folkhälsa'],
    ['demokratti', 'Demokrati'],
  ])('still takes %s for %s', (typed, title) => {
    expect(search(indexOf(title), typed).suggestions[0]?.query).toBe(title.toLowerCase())
  })

  it('takes the only word that begins so with all that it means', () => {
    const own = indexOf('Bokbussen', 'Bokbilen')
    expect(ids(own, 'bokbus').toSorted()).toEqual(['T0', 'T1'])
  })
})
