/** A message of GraphQL, and its Swedish: $1, $2 … are what it names, quoted as it stands. */
export type Wording = readonly [english: RegExp, swedish: string]

const ASKED: readonly Wording[] = [
  [/^Cannot query field "(.+)" on type "(.+)"\.$/, 'Typen ”$2” har inget fält ”$1”.'],
  [/^Unknown argument "(.+)" on field "(.+)"\.$/, 'Fältet ”$2” har inget argument ”$1”.'],
  [/^Unknown argument "(.+)" on directive "(.+)"\.$/, 'Direktivet ”$2” har inget argument ”$1”.'],
  [/^Unknown type "(.+)"\.$/, 'Det finns ingen typ ”$1”.'],
  [/^Unknown directive "(.+)"\.$/, 'Det finns inget direktiv ”$1”.'],
  [/^Unknown fragment "(.+)"\.$/, 'Det finns inget fragment ”$1” i frågan.'],
  [/^Directive "(.+)" may not be used on (\w+)\.$/, 'Direktivet ”$1” får inte stå här (på $2).'],
  [
    /^(?:Directive|Field) "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    '”$1” saknar argumentet ”$2”, som är obligatoriskt och av typen ”$3”.',
  ],
  [
    /^Field "(.+)" of required type "(.+)" was not provided\.$/,
    'Fältet ”$1” saknas. Det är obligatoriskt och av typen ”$2”.',
  ],
  [/^Field "(.+)" is not defined by type "(.+)"\.$/, 'Typen ”$2” har inget fält ”$1”.'],
  [
    /^Field "(.+)" of type "(.+)" must have (?:a selection of subfields|at least one field selected)\.$/,
    'Välj fält i ”$1”, som är av typen ”$2”: $1 { … }.',
  ],
  [
    /^Field "(.+)" must not have a selection since type "(.+)" has no subfields\.$/,
    '”$1” är av typen ”$2”, som inte har några egna fält. Ta bort { … } efter det.',
  ],
  [
    /^Fields "(.+)" conflict because (.+)\. Use different aliases on the fields to fetch both if this was intentional\.$/s,
    'Fältet ”$1” står två gånger med olika innehåll ($2). Ge dem olika alias för att hämta båda.',
  ],
  [
    /^Fragment "(.+)" cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    'Fragmentet ”$1” kan inte stå här: ”$2” är aldrig av typen ”$3”.',
  ],
  [
    /^Fragment cannot be spread here as objects of type "(.+)" can never be of type "(.+)"\.$/,
    'Fragmentet kan inte stå här: ”$1” är aldrig av typen ”$2”.',
  ],
  [/^Fragment "(.+)" is never used\.$/, 'Fragmentet ”$1” används inte. Använd det eller ta bort det.'],
  [/^There can be only one (?:[a-z ]+) named "(.+)"\.$/, 'Namnet ”$1” står mer än en gång. Behåll ett.'],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    'En fråga utan namn måste vara den enda. Ge varje fråga ett namn, eller skicka en i taget.',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    'Texten har flera frågor. Säg vilken som ska besvaras med operationName.',
  ],
  [/^Unknown operation named "(.+)"\.$/s, 'Det finns ingen fråga med namnet ”$1” i texten.'],
  [/^Must provide an operation\.$/, 'Texten innehåller ingen fråga, som { practices { totalCount } }.'],
]

const VARIABLES: readonly Wording[] = [
  [
    /^Variable "(.+)" of required type "(.+)" was not provided\.$/,
    'Variabeln ”$1” saknas. Den är obligatorisk och av typen ”$2”.',
  ],
  [
    /^Variable "(.+)" of non-null type "(.+)" must not be null\.$/,
    'Variabeln ”$1” är null, men ska ha ett värde av typen ”$2”.',
  ],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    'Variabeln ”$1” är av typen ”$2”, men det som står här ska vara av typen ”$3”.',
  ],
  [/^Variable "(.+)" is not defined by operation "(.+)"\.$/, 'Variabeln ”$1” är inte angiven i frågan ”$2”.'],
  [/^Variable "(.+)" is not defined\.$/, 'Variabeln ”$1” är inte angiven i frågan.'],
  [
    /^Variable "(.+)" is never used in operation "(.+)"\.$/,
    'Variabeln ”$1” används inte i frågan ”$2”. Använd den eller ta bort den.',
  ],
  [/^Variable "(.+)" is never used\.$/, 'Variabeln ”$1” används inte. Använd den eller ta bort den.'],
]

const VALUES: readonly Wording[] = [
  [/^Int cannot represent non-integer value: (.+)$/s, '$1 är inget heltal (Int).'],
  [
    /^Int cannot represent non 32-bit signed integer value: (.+)$/s,
    '$1 är för stort eller för litet: ett heltal (Int) ligger mellan −2147483648 och 2147483647.',
  ],
  [/^Float cannot represent non numeric value: (.+)$/s, '$1 är inget tal (Float).'],
  [
    /^String cannot represent a non string value: (.+)$/s,
    '$1 är ingen text (String). Skriv text inom citattecken.',
  ],
  [/^Boolean cannot represent a non boolean value: (.+)$/s, '$1 är varken true eller false (Boolean).'],
  [
    /^ID cannot represent (?:a non-string and non-integer )?value: (.+)$/s,
    '$1 är inget id (ID). Skriv ett id inom citattecken.',
  ],
  [
    /^Enum "(.+?)" cannot represent non-(?:string|enum) value: (.+)\.$/s,
    '$2 är inget värde av typen ”$1”. Skriv ett av dess namn, utan citattecken i frågan och med i variabler.',
  ],
  [/^Value "(.+)" does not exist in "(.+)" enum\.$/s, 'Värdet ”$1” finns inte bland dem i ”$2”.'],
  [/^Expected value of type "(.+?)", found (.+)\.$/s, '$2 är inget värde av typen ”$1”.'],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, 'Värdet är null, men ska vara av typen ”$1”.'],
  [/^Expected type "(.+)" to be an object\.$/, 'Värdet ska vara ett objekt av typen ”$1”: { … }.'],
  [
    /^Argument "(.+)" of required type "(.+)" was not provided\.$/,
    'Argumentet ”$1” saknas. Det är obligatoriskt och av typen ”$2”.',
  ],
  [
    /^Argument "(.+)" of required type "(.+)" was provided the variable "(.+)" which was not provided a runtime value\.$/,
    'Variabeln ”$3” saknar värde, men behövs för argumentet ”$1” av typen ”$2”.',
  ],
  [
    /^Argument "(.+)" of non-null type "(.+)" must not be null\.$/,
    'Argumentet ”$1” är null, men ska ha ett värde av typen ”$2”.',
  ],
  [/^Argument "(.+?)" has invalid value (.+)\.$/s, '$2 är inget värde för argumentet ”$1”.'],
]

/** What the parser says after “Syntax Error:”. */
export const TEXT_WORDINGS: readonly Wording[] = [
  [/^Expected (.+), found <EOF>\.$/, '$1 väntades, men texten tog slut.'],
  [/^Expected (.+), found (.+)\.$/s, '$1 väntades, men här står $2.'],
  [/^Unexpected <EOF>\.$/, 'Texten tog slut för tidigt.'],
  [
    /^Unexpected single quote character \('\), did you mean to use a double quote \("\)\?$/,
    'Här står ett enkelt citattecken (\'). Skriv ett dubbelt (").',
  ],
  [/^(?:Unexpected|Invalid) character: (.+)\.$/s, 'Tecknet $1 kan inte stå här.'],
  [/^Unexpected (.+)\.$/s, '$1 kan inte stå här.'],
  [/^Unterminated string\.$/, 'En text saknar sitt avslutande citattecken (").'],
  [/^Invalid number, (?:.+): (.+)\.$/s, 'Talet är felskrivet vid $1.'],
  [
    /^Invalid (?:Unicode|character) escape sequence: (.+)\.$/s,
    '$1 är inget giltigt tecken efter ett bakstreck.',
  ],
]

const REQUESTS: readonly Wording[] = [
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery .+$/s,
    'Navet tar inte emot en fråga som vilken webbsida som helst kan få en webbläsare att skicka (CSRF). Skicka den med POST och Content-Type: application/json, eller med huvudet apollo-require-preflight: 1.',
  ],
  [
    /^GraphQL operations must contain a non-empty `query`.+$/s,
    'Frågan saknas. Skicka den som JSON, {"query": "…", "variables": {…}}, eller som ?query=… i adressen.',
  ],
  [/^GraphQL queries must be strings\..*$/s, 'Frågan (query) ska vara en text.'],
  [
    /^The (.+) search parameter (?:contains invalid JSON|should contain a JSON-encoded object)\.$/,
    '$1 i adressen ska vara ett JSON-objekt.',
  ],
  [/^The '(.+)' search parameter may only be specified once\.$/, '$1 får bara stå en gång i adressen.'],
  [
    /^`(.+?)` in a POST body (?:should be provided as an object|must be an object).*$/,
    '”$1” ska vara ett JSON-objekt, inte en text eller något annat.',
  ],
  [
    /^Schema is not configured to execute (\w+) operation\.$/,
    'Navet går bara att läsa: ställ en fråga (query) i stället för $1.',
  ],
  [/^GET requests only support query operations.*$/, 'Med GET går det bara att fråga. Använd POST.'],
]

/** What validation, variables and the way of asking are refused with. */
export const WORDINGS: readonly Wording[] = [...ASKED, ...VARIABLES, ...VALUES, ...REQUESTS]
