import type { PageFailure } from '../../environment/PageFailure.ts'

type WrongParameter = NonNullable<PageFailure['parameter']>

export const errors = {
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven, eller så har sidan tagits bort. Inget har gått sönder.',
    search: 'Sök bland exemplen',
    home: 'Gå till startsidan',
  },
  badRequest: {
    title: 'Adressen går inte att tolka',
    refused: 'Frågan går inte att besvara som den står',
    text: 'Något i adressen har ett värde som navet inte känner till.',
    parameter: ({ name, value, expected }: WrongParameter) =>
      `Värdet ”${value}” går inte att använda för ${name} i adressen. ${
        'values' in expected
          ? `Välj bland ${expected.values.join(', ')}.`
          : `Skriv till exempel ${expected.example}.`
      }`,
    reset: 'Börja om utan filter',
  },
  unavailable: {
    title: 'Navet svarar inte just nu',
    text: 'Felet är vårt. Försök igen om en stund.',
  },
  unsound: {
    title: 'Det här kan inte visas just nu',
    text: 'En uppgift i databasen är felaktig. Felet är vårt och har antecknats.',
  },
  internal: {
    title: 'Något gick fel',
    text: 'Felet är vårt. Försök igen om en stund.',
  },
  offline: {
    title: 'Det gick inte att nå navet',
    text: 'Kontrollera uppkopplingen och försök igen.',
  },
  requestId: (id: string) => `Ange ${id} om du hör av dig.`,
  retry: 'Försök igen',
}
