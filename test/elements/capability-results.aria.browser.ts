import { expectAria, FULL, HALF, openResults } from './support.js';

// What a screen reader is told, to be read as a specification.
describe('<capability-results> to a screen reader', () => {
  it('half-way', async () => {
    const results = await openResults({ state: HALF });
    await expectAria(
      results,
      `
        - heading "Wat je hebt ingevuld"
        - paragraph: Hier staan je antwoorden. Je krijgt geen cijfer en geen oordeel.
        - region "Wat al goed gaat":
          - heading "Wat al goed gaat"
          - article "Kennis en vaardigheden gebruiken":
            - heading "Kennis en vaardigheden gebruiken"
            - paragraph: Dit is belangrijk voor je, en het lukt.
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
        - region "Wat aandacht verdient":
          - heading "Wat aandacht verdient"
          - article "Betekenisvolle werkcontacten hebben en opbouwen":
            - heading "Betekenisvolle werkcontacten hebben en opbouwen"
            - paragraph: Dit is belangrijk voor je. Er is nog niet veel ruimte voor.
            - paragraph: Hier wil je over praten.
            - figure "In eigen woorden":
              - blockquote: Ik mis de koffie met collega’s.
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: Bijna geen ruimte
            - term: Of het lukt
            - definition: Weet ik (nog) niet
        - region "Wat nu minder belangrijk is":
          - heading "Wat nu minder belangrijk is"
          - article "Betrokken zijn bij belangrijke beslissingen":
            - heading "Betrokken zijn bij belangrijke beslissingen"
            - paragraph: Dit is nu minder belangrijk voor je.
            - term: Hoe belangrijk
            - definition: Niet zo belangrijk
            - term: Hoeveel ruimte
            - definition: Niet ingevuld
            - term: Of het lukt
            - definition: Niet ingevuld
        - region "Wat nog open is":
          - heading "Wat nog open is"
          - article "Kennis en vaardigheden ontwikkelen":
            - heading "Kennis en vaardigheden ontwikkelen"
            - paragraph: Dit is nog niet ingevuld.
          - article "Eigen doelen stellen":
            - heading "Eigen doelen stellen"
            - paragraph: Dit is nog niet ingevuld.
          - article "Een goed inkomen verdienen":
            - heading "Een goed inkomen verdienen"
            - paragraph: Het is nog niet duidelijk hoe belangrijk dit is.
            - term: Hoe belangrijk
            - definition: Weet ik (nog) niet
            - term: Hoeveel ruimte
            - definition: Niet ingevuld
            - term: Of het lukt
            - definition: Niet ingevuld
          - article "Een bijdrage leveren aan het creëren van iets waardevols":
            - heading "Een bijdrage leveren aan het creëren van iets waardevols"
            - paragraph: Dit is nog niet ingevuld.
          - article "Buiten werken":
            - heading "Buiten werken"
            - paragraph: Dit is nog niet ingevuld.
        - region "Hier wil je over praten":
          - heading "Hier wil je over praten"
          - list:
            - listitem: Betekenisvolle werkcontacten hebben en opbouwen
        - status
      `,
    );
  });

  it('for a professional, compared with an earlier list', async () => {
    const results = await openResults({ state: FULL, earlier: HALF, audience: 'professional' });
    await expectAria(
      results,
      `
        - heading "Wat de cliënt heeft ingevuld"
        - paragraph: Dit vulde de cliënt in. Het is geen toets en geen oordeel.
        - region "Wat al goed gaat":
          - heading "Wat al goed gaat"
          - article "Kennis en vaardigheden gebruiken":
            - heading "Kennis en vaardigheden gebruiken"
            - paragraph: Dit is belangrijk voor de cliënt, en het lukt.
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: "Heel veel ruimte (toen: Veel ruimte)"
            - term: Of het lukt
            - definition: "Lukt heel goed (toen: Lukt goed)"
          - article "Betekenisvolle werkcontacten hebben en opbouwen":
            - heading "Betekenisvolle werkcontacten hebben en opbouwen"
            - paragraph: Dit is belangrijk voor de cliënt. Het lukt, ook al is er niet veel ruimte voor.
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: "Een beetje ruimte (toen: Bijna geen ruimte)"
            - term: Of het lukt
            - definition: "Lukt heel goed (toen: Weet ik (nog) niet)"
          - article "Een bijdrage leveren aan het creëren van iets waardevols":
            - heading "Een bijdrage leveren aan het creëren van iets waardevols"
            - paragraph: Dit is belangrijk voor de cliënt, en het lukt.
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
          - article "Buiten werken":
            - heading "Buiten werken"
            - paragraph: Dit is belangrijk voor de cliënt, en het lukt.
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt heel goed
        - region "Wat aandacht verdient":
          - heading "Wat aandacht verdient"
          - article "Kennis en vaardigheden ontwikkelen":
            - heading "Kennis en vaardigheden ontwikkelen"
            - paragraph: Dit is belangrijk voor de cliënt, en er is ruimte voor. Het lukt nog niet helemaal.
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt bijna niet
          - article "Betrokken zijn bij belangrijke beslissingen":
            - heading "Betrokken zijn bij belangrijke beslissingen"
            - paragraph: Dit is belangrijk voor de cliënt. Er is nog niet veel ruimte voor.
            - paragraph: Hier wil de cliënt over praten.
            - figure "In de woorden van de cliënt":
              - blockquote: In mijn vorige team mocht ik meedenken.
            - figure "Notitie van de professional":
              - blockquote: Vraag door.
            - term: Hoe belangrijk
            - definition: "Heel belangrijk (toen: Niet zo belangrijk)"
            - term: Hoeveel ruimte
            - definition: Helemaal geen ruimte
            - term: Of het lukt
            - definition: Lukt helemaal niet
          - article "Een goed inkomen verdienen":
            - heading "Een goed inkomen verdienen"
            - paragraph: Dit is belangrijk voor de cliënt. Er is nog niet veel ruimte voor.
            - term: Hoe belangrijk
            - definition: "Heel belangrijk (toen: Weet ik (nog) niet)"
            - term: Hoeveel ruimte
            - definition: Een beetje ruimte
            - term: Of het lukt
            - definition: Lukt een beetje
        - region "Wat nu minder belangrijk is":
          - heading "Wat nu minder belangrijk is"
          - article "Eigen doelen stellen":
            - heading "Eigen doelen stellen"
            - paragraph: Dit is nu minder belangrijk voor de cliënt.
            - term: Hoe belangrijk
            - definition: Niet zo belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
        - region "Wat er is veranderd":
          - heading "Wat er is veranderd"
          - list:
            - listitem:
              - text: Kennis en vaardigheden gebruiken
              - paragraph: Er is nu meer ruimte voor.
              - paragraph: Dit lukt nu beter.
            - listitem:
              - text: Betekenisvolle werkcontacten hebben en opbouwen
              - paragraph: Er is nu meer ruimte voor.
              - paragraph: De cliënt heeft nu ingevuld of het lukt.
            - listitem:
              - text: Kennis en vaardigheden ontwikkelen
              - paragraph: De cliënt heeft dit nu ingevuld.
            - listitem:
              - text: Betrokken zijn bij belangrijke beslissingen
              - paragraph: Dit is nu belangrijker voor de cliënt.
              - paragraph: De cliënt heeft nu ingevuld of er ruimte voor is.
              - paragraph: De cliënt heeft nu ingevuld of het lukt.
            - listitem:
              - text: Eigen doelen stellen
              - paragraph: De cliënt heeft dit nu ingevuld.
            - listitem:
              - text: Een goed inkomen verdienen
              - paragraph: De cliënt heeft dit nu ingevuld.
            - listitem:
              - text: Een bijdrage leveren aan het creëren van iets waardevols
              - paragraph: De cliënt heeft dit nu ingevuld.
            - listitem:
              - text: Buiten werken
              - paragraph: De cliënt heeft dit nu ingevuld.
        - region "Hier wil de cliënt over praten":
          - heading "Hier wil de cliënt over praten"
          - list:
            - listitem: Betrokken zijn bij belangrijke beslissingen
        - group: Cijfers bekijken
        - status
      `,
    );
  });
});
