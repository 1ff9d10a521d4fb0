import type { Language } from '../../i18n/language.ts'

interface PrivacySection {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

interface PrivacyTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly sections: readonly PrivacySection[]
  readonly choose: string
}

/** The page about privacy, by language. The texts belong to this page only and travel with it. */
export const privacyTexts: Readonly<Record<Language, PrivacyTexts>> = {
  sv: {
    title: 'Integritet',
    description:
      'Vad Samverkansnavet sparar om dig: ingenting, om du inte själv väljer en kommun eller exempel att jämföra.',
    lead: 'Du kan läsa och söka i navet utan att lämna någon uppgift om dig själv. Inget konto behövs och ingen följer dig.',
    sections: [
      {
        heading: 'Det som sparas i din webbläsare',
        paragraphs: [
          'Väljer du din kommun sparas en kaka som heter min_kommun i din webbläsare. Den innehåller bara kommunens fyra siffror, så att exempel från liknande kommuner visas först nästa gång. Den gäller i ett år.',
          'Kryssar du för exempel att jämföra sparas deras titlar och adresser i webbläsaren, så att valet finns kvar i dess andra flikar och vid nästa besök. Det skickas till navet bara som en del av adressen när du söker eller jämför. När du tar bort det sista exemplet tas allt bort.',
          'Fliken minns hur långt ned du har läst på varje sida tills den stängs. Det lämnar aldrig webbläsaren.',
          'Detta behövs för det som du själv gör. Därför frågar navet inte om samtycke. Väljer du ”Ingen vald” tas kakan bort. Andra kakor finns inte, varken våra eller andras.',
        ],
      },
      {
        heading: 'Loggar',
        paragraphs: [
          'Servern skriver för varje sida vilken sida det var, utan sökord, om det gick bra, hur lång tid det tog och ett nummer som gör att ett fel går att hitta. Din nätadress skrivs inte i loggen.',
          'För att ingen ska kunna överbelasta navet räknas antalet frågor från varje nätadress under en minut. Räkningen finns bara i serverns minne.',
        ],
      },
      {
        heading: 'Innehåll från andra',
        paragraphs: [
          'Typsnitt, karta och skript kommer från navet självt. Ingen annan får veta att du besöker sidan. Följer du en länk till en källa gäller den webbplatsens villkor.',
        ],
      },
      {
        heading: 'Personer i uppgifterna',
        paragraphs: [
          'Exempel, strategier och beslut beskriver organisationer. Namn på tjänstepersoner, förtroendevalda och undertecknare tas inte med; roller och funktioner räcker.',
        ],
      },
      {
        heading: 'Ansvarig och frågor',
        paragraphs: [
          'Navet har ännu ingen funktionsadress. Den organisation som tar ansvar för driften är personuppgiftsansvarig och ska ange en adress här. Klagomål kan lämnas till Integritetsskyddsmyndigheten.',
        ],
      },
    ],
    choose: 'Välj eller ta bort min kommun',
  },
  en: {
    title: 'Privacy',
    description:
      'What Samverkansnavet keeps about you: nothing, unless you choose a municipality or examples to compare.',
    lead: 'You can read and search the hub without giving any fact about yourself. No account is needed and nobody follows you.',
    sections: [
      {
        heading: 'What is kept in your browser',
        paragraphs: [
          'If you choose your municipality, a cookie named min_kommun is kept in your browser. It holds nothing but the four digits of the municipality, so that examples from similar municipalities come first the next time. It lasts for a year.',
          'If you tick examples to compare, their titles and addresses are kept in your browser, so that the choice is there in its other tabs and at your next visit. It is sent to the hub only as part of the address when you search or compare. When you remove the last example, all of it is removed.',
          'The tab remembers how far down you have read on each page until it is closed. That never leaves the browser.',
          'All this is needed for what you do yourself. The hub therefore does not ask for consent. Choose “None chosen” and the cookie is removed. There are no other cookies, neither ours nor anyone else’s.',
        ],
      },
      {
        heading: 'Logs',
        paragraphs: [
          'For each page the server writes which page it was, without search words, whether it went well, how long it took and a number by which a fault can be found. Your network address is not written to the log.',
          'So that nobody can overload the hub, the number of requests from each network address is counted over one minute. The count is kept in the server’s memory only.',
        ],
      },
      {
        heading: 'Content from others',
        paragraphs: [
          'Typefaces, map and scripts come from the hub itself. Nobody else learns that you visit. If you follow a link to a source, the terms of that website apply.',
        ],
      },
      {
        heading: 'Persons in the facts',
        paragraphs: [
          'Examples, strategies and decisions describe organisations. Names of officials, elected members and signers are left out; roles and functions are enough.',
        ],
      },
      {
        heading: 'Who is responsible',
        paragraphs: [
          'The hub has no role address yet. The organisation that takes charge of running it is the controller of personal data and is to name an address here. Complaints can be made to the Swedish Authority for Privacy Protection (IMY).',
        ],
      },
    ],
    choose: 'Choose or remove my municipality',
  },
}
