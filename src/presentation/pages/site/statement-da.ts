/** Tilgængelighedserklæringen: overskrifterne følger modellen i lov om tilgængelighed (webtilgængelighedsloven). */
export const statementDa = {
  title: 'Tilgængelighedserklæring for Indsatstrappen',
  lead: 'Kommunen, der bruger Indsatstrappen, er forpligtet til at gøre sit websted tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (lov nr. 692 af 8. juni 2018). Denne erklæring gælder siderne i Indsatstrappen. Den er et udkast, som kommunen skal gennemgå, supplere og offentliggøre som sin egen.',
  status: {
    title: 'Overensstemmelsesstatus',
    text: 'Siderne er delvist i overensstemmelse med EN 301 549 og WCAG 2.1 niveau AA. Ingen kendte fejl er ladt stå, men siderne er ikke gennemgået fuldt ud af mennesker, se nedenfor.',
  },
  content: {
    title: 'Indhold, som ikke er tilgængeligt',
    items: [
      'Siderne er ikke afprøvet med skærmlæsere (fx NVDA, JAWS eller VoiceOver).',
      'Siderne er ikke afprøvet med brugere, som har funktionsnedsættelser.',
      'Siderne under Data (indlæsning, kontrol og offentliggørelse) kræver JavaScript.',
      'Filer i regneark (Excel og CSV) er skrevet med overskriftsrække og uden flettede celler, men er ikke afprøvet med hjælpemidler.',
      'Billeder af grafer (PNG og SVG) har titel, kilde og forbehold som tekst i billedet. Tallene kan hentes som tabel i stedet.',
    ],
  },
  burden: {
    title: 'Uforholdsmæssigt stor byrde',
    text: 'Ingen dele af siderne er undtaget som en uforholdsmæssigt stor byrde.',
  },
  alternatives: {
    title: 'Tilgængelige alternativer',
    text: 'Hver graf har en tekst, der siger det samme, og en tabel med de samme tal. Sider med tal kan læses uden JavaScript og hentes som Excel og CSV.',
  },
  feedback: {
    title: 'Tilbagemeldinger og kontaktoplysninger',
    text: 'Finder du noget, der ikke er tilgængeligt, eller har du brug for indhold i et andet format, så kontakt den kommune, der viser siderne. Kommunens kontaktoplysninger skal stå her, når erklæringen offentliggøres.',
  },
  enforcement: {
    title: 'Håndhævelsesprocedure',
    text: 'Digitaliseringsstyrelsen fører tilsyn med lovens overholdelse. Er du ikke tilfreds med kommunens svar, kan du skrive til webtilgængelighed@digst.dk.',
  },
  preparation: {
    title: 'Udarbejdelse af tilgængelighedserklæringen',
    text: 'Erklæringen bygger på en selvevaluering. Efterprøvet ved hver ændring: automatisk kontrol med axe (WCAG 2.1 A og AA) af hver slags side på dansk og engelsk; betjening med tastatur; visning i vinduer på 320 (det samme som 400 % forstørrelse af 1280), 360 og 1280 billedpunkter; sider uden JavaScript. Set efter i hånden: udskrift og tvungne farver. Ikke efterprøvet: skærmlæsere, talestyring og brug med hjælpemidler.',
  },
} as const;
