import type { AboutText } from './aboutSv.ts'

/** The page about the hub in English. */
export const aboutEn: AboutText = {
  title: 'About Samverkansnavet',
  description:
    'What Samverkansnavet is, how the facts are reviewed, how the likeness of municipalities is measured, where the data come from and how to fetch them without a key.',
  lead: 'Here Swedish municipalities and regions share what they do together with civil society: good examples, strategies, compacts and the decisions behind them.',
  counts: (practices, strategies, municipalities) =>
    `At present there are ${practices} examples, from ${municipalities} municipalities and from regions and national bodies, and ${strategies} strategies.`,
  contents: 'On this page',
  sections: {
    purpose: {
      id: 'syfte',
      heading: 'What the hub is for',
      paragraphs: [
        'Whoever is to solve something locally should quickly see what municipalities like their own have done, what it cost, what happened and what did not work. Every fact can be followed to its source, so that it can be carried into a case document.',
        'The hub grows out of the network for systematic cooperation with civil society that SKL (the Swedish Association of Local Authorities and Regions, today SKR) ran, and out of what Nacka, Alingsås and Huddinge have written about such cooperation.',
        'An example that has ended stays. That something came to an end is knowledge too.',
      ],
    },
    standing: {
      id: 'staende',
      heading: 'What a source states and what is suggested',
      paragraphs: [
        'The hub keeps apart what a source says, what the editors suggest and what is missing. They never look alike.',
      ],
    },
    review: {
      id: 'granskning',
      heading: 'How the facts are reviewed',
      paragraphs: [
        'The facts are written in the hub’s own words from pages and documents of municipalities, regions, associations and agencies. Sometimes the whole page or document was read, often only its beginning. Under every example and strategy stands the source, its date and how much of its address is known.',
        'Form of cooperation, policy area, target group, kind of document and suggested goals are the editors’ judgement. A source is not always published by the municipality; the publisher is therefore named. Where the publisher has not been checked, the name of the website stands there.',
        'The addresses were not opened on the day the facts were gathered. “Not checked yet” means that the hub has not checked the address since then either. So far no municipality or association has confirmed the description of its example, and every example says so.',
        'Every row is held against a description of what it should look like before anything is loaded. If one row is wrong, nothing is loaded.',
        'No names of persons, phone numbers or private e-mail addresses are kept. Roles and functions are enough.',
      ],
    },
    twins: {
      id: 'likhet',
      heading: 'How the likeness of municipalities is measured',
      paragraphs: [
        'Choose your municipality, and examples from those most like it come first. The likeness is the hub’s own measure. It is not Kolada’s, nor any agency’s.',
        'You can choose other indicators and weights, pin or drop municipalities, or order them by distance, municipality group, county or size. The page Similar municipalities, which every municipality’s page leads to, is the place for it.',
        'The line between alike and different is not sharp. The place in likeness, the distance and the two or three indicators that make the municipalities alike are therefore shown, with both values.',
      ],
    },
    data: {
      id: 'uppgifter',
      heading: 'Where the data come from',
      paragraphs: [
        'The indicators come from Statistics Sweden (SCB) and Kolada, some of them through copies that others have published openly. How each was checked is written down beside the hub’s source data.',
      ],
    },
    api: {
      id: 'oppna-data',
      heading: 'Open data',
      paragraphs: [
        'Everything shown here can also be fetched with GraphQL, without a key and without an account. In a browser the address shows an editor where you can try queries and read what each field means.',
        'The codes are the four digits of the municipalities with their leading zero, the two digits of the counties and the numbers of the goals. Name the source when you use a fact elsewhere.',
      ],
    },
    contact: {
      id: 'kontakt',
      heading: 'Contact and corrections',
      paragraphs: [
        'The hub has no role address to write to yet. The organisation that takes charge of running it is to name one here.',
        'If a fact is wrong in the source, whoever published the source can correct it. The link stands under every example and strategy.',
      ],
    },
  },
  standingTerms: {
    stated: 'A source says so. Solid line, filled bar.',
    suggested: 'The editors suggest it; no source says so. Dashed line and the word suggestion.',
    notStated: 'The source was read and does not say.',
    notRead: 'The source, or part of it, has not been read. The answer may be there.',
    decided: 'There is a decision, with body and as a rule date and paragraph.',
    proposed: 'Only a proposal is known. An official’s memorandum is a proposal, never a decision.',
  },
  twinSteps: [
    'Six indicators are compared: population, inhabitants per square kilometre, share aged 65 and over, share born abroad, share with post-secondary education, and tax base.',
    'Population and density are turned into logarithms, since the difference between 5,000 and 10,000 inhabitants means more than that between 105,000 and 110,000.',
    'Each indicator is expressed in standard deviations from the mean of the 290 municipalities. All six weigh the same.',
    'The distance between two municipalities is Euclidean: the square root of the sum of the six squared differences. Zero is exactly alike.',
    'The twenty with the shortest distance are called twins. Where two are equal, the municipality code decides.',
  ],
  indicatorTable: {
    caption: 'Indicators of municipalities, with source and licence',
    name: 'Indicator',
    year: 'Year',
    source: 'Source',
    licence: 'Licence',
    likeness: 'Likeness',
    used: 'used',
  },
  provenanceTable: {
    caption: 'Other data',
    what: 'Data',
    source: 'Source',
    standing: 'To know',
    rows: [
      {
        what: 'Examples and strategies',
        source:
          'Pages and documents of municipalities, regions, associations and agencies, each of them named',
        standing: 'Our own words. True at the date of the source',
      },
      {
        what: 'Answers from the strategies',
        source: 'The same documents, with page, paragraph or heading',
        standing: 'A question without an answer was not answered in what was read',
      },
      {
        what: 'Networks, memberships and decisions',
        source: 'Documents of Nacka, Alingsås and Huddinge; the website of SKR',
        standing: 'Only the members that the sources name',
      },
      {
        what: 'Municipalities and population',
        source: 'Statistics Sweden, 31 December 2024 (CC0)',
        standing: 'Municipality group by SKR, 2023',
      },
      {
        what: 'Municipal borders on the map',
        source: 'Statistics Sweden’s simplified borders (CC0), simplified further',
        standing: 'Good for an overview, not for measuring',
      },
      {
        what: 'Goals and targets',
        source: 'UN identifiers; customary short titles in English',
        standing:
          '141 of 169 Swedish titles of targets have not been checked against an official source and say so',
      },
    ],
  },
  exampleHeading: 'A query to try',
  openApi: 'Open GraphQL',
  privacy: 'Privacy: what the hub keeps about you',
  accessibility: 'Accessibility statement',
}
