/** One kind of record and where it comes from. */
interface Provenance {
  readonly what: string
  readonly source: string
  readonly standing: string
}

interface AboutSection {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** Everything that the page about the hub says. The figures come from the graph. */
export interface AboutText {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly counts: (practices: string, strategies: string, municipalities: string) => string
  readonly contents: string
  readonly sections: {
    readonly purpose: AboutSection
    readonly standing: AboutSection
    readonly review: AboutSection
    readonly twins: AboutSection
    readonly data: AboutSection
    readonly api: AboutSection
    readonly contact: AboutSection
  }
  readonly standingTerms: {
    readonly stated: string
    readonly suggested: string
    readonly notStated: string
    readonly notRead: string
    readonly decided: string
    readonly proposed: string
  }
  readonly twinSteps: readonly string[]
  readonly indicatorTable: {
    readonly caption: string
    readonly name: string
    readonly year: string
    readonly source: string
    readonly licence: string
    readonly likeness: string
    readonly used: string
  }
  readonly provenanceTable: {
    readonly caption: string
    readonly what: string
    readonly source: string
    readonly standing: string
    readonly rows: readonly Provenance[]
  }
  readonly exampleHeading: string
  readonly openApi: string
  readonly privacy: string
  readonly accessibility: string
}

/** The page about the hub in Swedish. It is the pattern for the other languages. */
export const aboutSv: AboutText = {
  title: 'Om Samverkansnavet',
  description:
    'Vad Samverkansnavet är, hur uppgifterna granskas, hur kommuners likhet räknas, varifrån uppgifterna kommer och hur du hämtar dem utan nyckel.',
  lead: 'Här delar Sveriges kommuner och regioner det de gör tillsammans med civilsamhället: goda exempel, strategier, överenskommelser och besluten bakom dem.',
  counts: (practices, strategies, municipalities) =>
    `Just nu finns ${practices} exempel, från ${municipalities} kommuner och från regioner och nationella aktörer, och ${strategies} strategier.`,
  contents: 'På sidan',
  sections: {
    purpose: {
      id: 'syfte',
      heading: 'Vad navet är till för',
      paragraphs: [
        'Den som ska lösa något lokalt ska snabbt kunna se vad kommuner som liknar den egna har gjort, vad det kostade, vad som hände och vad som inte fungerade. Varje uppgift går att följa till sin källa, så att den kan tas med i en tjänsteskrivelse.',
        'Navet växer ur det nätverk för systematiskt samarbete med civilsamhället som Sveriges Kommuner och Landsting (SKL, i dag SKR) drev, och ur det som Nacka, Alingsås och Huddinge har skrivit om sådan samverkan.',
        'Ett exempel som har upphört står kvar. Att något avslutades är också kunskap.',
      ],
    },
    standing: {
      id: 'staende',
      heading: 'Vad som står i källan och vad som är förslag',
      paragraphs: [
        'Navet håller isär det som en källa säger, det som redaktionen föreslår och det som saknas. De ser aldrig likadana ut.',
      ],
    },
    review: {
      id: 'granskning',
      heading: 'Hur uppgifterna granskas',
      paragraphs: [
        'Uppgifterna är skrivna med navets egna ord ur kommuners, regioners, föreningars och myndigheters sidor och handlingar. Ibland lästes hela sidan eller handlingen, ofta bara början. Under varje exempel och strategi står källan, dess datum och hur mycket av adressen som är känd.',
        'Samverkansform, område, målgrupp, dokumenttyp och föreslagna mål är redaktionens bedömning. Den som publicerat en källa är inte alltid kommunen; därför står utgivaren med. Har utgivaren inte kontrollerats visas webbplatsens namn.',
        'Adresserna öppnades inte den dag då uppgifterna samlades in. Där det står ”Inte kontrollerad ännu” har navet inte kontrollerat adressen efteråt heller. Ingen kommun eller förening har hittills bekräftat beskrivningen av sitt exempel, och det står på varje exempel.',
        'Varje rad prövas mot en beskrivning av hur den ska se ut innan något läses in. Är en rad fel stannar hela inläsningen.',
        'Inga personnamn, telefonnummer eller privata e-postadresser tas med. Roller och funktioner räcker.',
      ],
    },
    twins: {
      id: 'likhet',
      heading: 'Hur kommuners likhet räknas',
      paragraphs: [
        'Väljer du din kommun visas exempel från de kommuner som liknar den mest först. Likheten är navets eget mått. Det är inte Koladas och inte någon myndighets.',
        'Du kan välja andra mått och vikter, fästa eller välja bort kommuner, eller ordna dem efter avstånd, kommungrupp, län eller storlek. Det gör du på sidan Liknande kommuner, som varje kommuns sida leder till.',
        'Gränsen mellan lik och olik är flytande. Därför visas platsen i likhet, avståndet och de två eller tre mått som gör att kommunerna liknar varandra, med båda värdena.',
      ],
    },
    data: {
      id: 'uppgifter',
      heading: 'Varifrån uppgifterna kommer',
      paragraphs: [
        'Måtten om kommunerna kommer från SCB och Kolada, en del genom kopior som andra har lagt ut öppet. Hur varje mått har kontrollerats står i navets förråd av källdata.',
      ],
    },
    api: {
      id: 'oppna-data',
      heading: 'Öppna data',
      paragraphs: [
        'Allt som visas här går också att hämta med GraphQL, utan nyckel och utan konto. I en webbläsare visar adressen en redigerare där du kan prova frågor och läsa vad varje fält betyder.',
        'Koderna är kommunernas fyra siffror med inledande nolla, länens två siffror och målens nummer. Ange källan när du använder en uppgift vidare.',
      ],
    },
    contact: {
      id: 'kontakt',
      heading: 'Kontakt och rättelser',
      paragraphs: [
        'Navet har ännu ingen funktionsadress att skriva till. Den organisation som tar ansvar för driften ska ange en här.',
        'Är en uppgift fel i källan är det den som publicerat källan som kan rätta den. Länken står under varje exempel och strategi.',
      ],
    },
  },
  standingTerms: {
    stated: 'En källa säger det. Heldragen linje, fylld stapel.',
    suggested: 'Redaktionen föreslår det; ingen källa säger det. Streckad linje och ordet förslag.',
    notStated: 'Källan är läst och säger inget.',
    notRead: 'Källan, eller en del av den, är inte läst. Svaret kan finnas där.',
    decided: 'Ett beslut finns, med organ och i regel datum och paragraf.',
    proposed: 'Bara ett förslag är känt. En tjänsteskrivelse är ett förslag, aldrig ett beslut.',
  },
  twinSteps: [
    'Sex mått jämförs: folkmängd, invånare per kvadratkilometer, andel 65 år och äldre, andel utrikes födda, andel med eftergymnasial utbildning och skattekraft.',
    'Folkmängd och täthet räknas om till sina logaritmer, eftersom skillnaden mellan 5\u00a0000 och 10\u00a0000 invånare betyder mer än den mellan 105\u00a0000 och 110\u00a0000.',
    'Varje mått räknas om till standardavvikelser från medelvärdet för de 290 kommunerna. Alla sex väger lika.',
    'Avståndet mellan två kommuner är det euklidiska avståndet: roten ur summan av de sex skillnaderna i kvadrat. Noll är helt lika.',
    'De tjugo med kortast avstånd kallas tvillingar. Står två lika avgör kommunkoden.',
  ],
  indicatorTable: {
    caption: 'Mått om kommunerna, med källa och licens',
    name: 'Mått',
    year: 'År',
    source: 'Källa',
    licence: 'Licens',
    likeness: 'Likhet',
    used: 'ingår',
  },
  provenanceTable: {
    caption: 'Övriga uppgifter',
    what: 'Uppgift',
    source: 'Källa',
    standing: 'Att veta',
    rows: [
      {
        what: 'Exempel och strategier',
        source: 'Kommuners, regioners, föreningars och myndigheters sidor och handlingar, var och en angiven',
        standing: 'Egna ord. Gäller vid källans datum',
      },
      {
        what: 'Svar ur strategierna',
        source: 'Samma dokument, med sida, paragraf eller rubrik',
        standing: 'En fråga utan svar fick inget svar i det som lästes',
      },
      {
        what: 'Nätverk, medlemskap och beslut',
        source: 'Handlingar från Nacka, Alingsås och Huddinge; SKR:s webbplats',
        standing: 'Bara de medlemmar som källorna namnger',
      },
      {
        what: 'Kommuner och folkmängd',
        source: 'SCB, 31 december 2024 (CC0)',
        standing: 'Kommungrupp enligt SKR 2023',
      },
      {
        what: 'Kommungränser på kartan',
        source: 'SCB:s förenklade gränser (CC0), ytterligare förenklade',
        standing: 'Duger till översikt, inte till mätning',
      },
      {
        what: 'Målen och delmålen',
        source: 'FN:s beteckningar; vedertagna korta titlar på engelska',
        standing: '141 av 169 svenska delmålstitlar är inte avstämda mot en officiell källa och är märkta så',
      },
    ],
  },
  exampleHeading: 'En fråga att prova',
  openApi: 'Öppna GraphQL',
  privacy: 'Integritet: vad navet sparar om dig',
  accessibility: 'Tillgänglighetsredogörelse',
}
