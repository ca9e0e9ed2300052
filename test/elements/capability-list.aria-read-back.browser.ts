import { expectAria, FULL, HALF, openSteps } from './support.js';

// What a screen reader is told, to be read as a specification.
describe('<capability-list> to a screen reader: reading back', () => {
  it('the check page, half-way', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    await expectAria(
      list,
      `
        - heading "Wat is voor jou belangrijk in werk?"
        - navigation "Ga naar":
          - list:
            - listitem:
              - button "Begin"
            - listitem:
              - button "Kennis en vaardigheden gebruiken (bekeken)"
            - listitem:
              - button "Kennis en vaardigheden ontwikkelen"
            - listitem:
              - button "Betrokken zijn bij belangrijke beslissingen (bekeken)"
            - listitem:
              - button "Betekenisvolle werkcontacten hebben en opbouwen (bekeken)"
            - listitem:
              - button "Eigen doelen stellen"
            - listitem:
              - button "Een goed inkomen verdienen (bekeken)"
            - listitem:
              - button "Een bijdrage leveren aan het creëren van iets waardevols"
            - listitem:
              - button "Buiten werken":
                - strong: B
            - listitem:
              - button "Zelf iets toevoegen"
            - listitem:
              - button "Bekijk je antwoorden"
        - paragraph: 4 van 7 waarden bekeken · één eigen waarde
        - region "Jouw antwoorden":
          - heading "Jouw antwoorden"
          - paragraph: Lees het rustig na. Je kunt alles nog veranderen.
          - paragraph: De vragen gaan over je werk, nu je ziek bent.
          - region "Kennis en vaardigheden gebruiken":
            - heading "Kennis en vaardigheden gebruiken"
            - button "Veranderen Kennis en vaardigheden gebruiken": Veranderen
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
          - region "Kennis en vaardigheden ontwikkelen":
            - heading "Kennis en vaardigheden ontwikkelen"
            - button "Veranderen Kennis en vaardigheden ontwikkelen": Veranderen
            - paragraph: Niet ingevuld
          - region "Betrokken zijn bij belangrijke beslissingen":
            - heading "Betrokken zijn bij belangrijke beslissingen"
            - button "Veranderen Betrokken zijn bij belangrijke beslissingen": Veranderen
            - term: Hoe belangrijk
            - definition: Niet zo belangrijk
            - term: Hoeveel ruimte
            - definition: Niet ingevuld
            - term: Of het lukt
            - definition: Niet ingevuld
          - region "Betekenisvolle werkcontacten hebben en opbouwen":
            - heading "Betekenisvolle werkcontacten hebben en opbouwen"
            - button "Veranderen Betekenisvolle werkcontacten hebben en opbouwen": Veranderen
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: Bijna geen ruimte
            - term: Of het lukt
            - definition: Weet ik (nog) niet
            - paragraph: Hier wil je over praten.
            - figure "In eigen woorden":
              - blockquote: Ik mis de koffie met collega’s.
          - region "Eigen doelen stellen":
            - heading "Eigen doelen stellen"
            - button "Veranderen Eigen doelen stellen": Veranderen
            - paragraph: Niet ingevuld
          - region "Een goed inkomen verdienen":
            - heading "Een goed inkomen verdienen"
            - button "Veranderen Een goed inkomen verdienen": Veranderen
            - term: Hoe belangrijk
            - definition: Weet ik (nog) niet
            - term: Hoeveel ruimte
            - definition: Niet ingevuld
            - term: Of het lukt
            - definition: Niet ingevuld
          - region "Een bijdrage leveren aan het creëren van iets waardevols":
            - heading "Een bijdrage leveren aan het creëren van iets waardevols"
            - button "Veranderen Een bijdrage leveren aan het creëren van iets waardevols": Veranderen
            - paragraph: Niet ingevuld
          - region "Buiten werken":
            - heading "Buiten werken"
            - button "Veranderen Buiten werken": Veranderen
            - paragraph: Niet ingevuld
          - button "Ik ben klaar"
          - paragraph: Jij kiest wanneer je klaar bent. Je hoeft niet alles in te vullen.
        - button "Vorige"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  it('finished', async () => {
    const list = await openSteps({ state: FULL });
    await expectAria(
      list,
      `
        - heading "Wat is voor jou belangrijk in werk?"
        - region "Je bent klaar met de lijst":
          - heading "Je bent klaar met de lijst"
          - paragraph: Fijn dat je hier tijd voor nam. Je kunt je antwoorden meenemen naar je gesprek.
          - paragraph: De vragen gaan over je werk van nu.
          - region "Kennis en vaardigheden gebruiken":
            - heading "Kennis en vaardigheden gebruiken"
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Heel veel ruimte
            - term: Of het lukt
            - definition: Lukt heel goed
          - region "Kennis en vaardigheden ontwikkelen":
            - heading "Kennis en vaardigheden ontwikkelen"
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt bijna niet
          - region "Betrokken zijn bij belangrijke beslissingen":
            - heading "Betrokken zijn bij belangrijke beslissingen"
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Helemaal geen ruimte
            - term: Of het lukt
            - definition: Lukt helemaal niet
            - paragraph: Hier wil je over praten.
            - figure "In eigen woorden":
              - blockquote: In mijn vorige team mocht ik meedenken.
            - figure "Notitie van de professional":
              - blockquote: Vraag door.
          - region "Betekenisvolle werkcontacten hebben en opbouwen":
            - heading "Betekenisvolle werkcontacten hebben en opbouwen"
            - term: Hoe belangrijk
            - definition: Belangrijk
            - term: Hoeveel ruimte
            - definition: Een beetje ruimte
            - term: Of het lukt
            - definition: Lukt heel goed
          - region "Eigen doelen stellen":
            - heading "Eigen doelen stellen"
            - term: Hoe belangrijk
            - definition: Niet zo belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
          - region "Een goed inkomen verdienen":
            - heading "Een goed inkomen verdienen"
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Een beetje ruimte
            - term: Of het lukt
            - definition: Lukt een beetje
          - region "Een bijdrage leveren aan het creëren van iets waardevols":
            - heading "Een bijdrage leveren aan het creëren van iets waardevols"
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt goed
          - region "Buiten werken":
            - heading "Buiten werken"
            - term: Hoe belangrijk
            - definition: Heel belangrijk
            - term: Hoeveel ruimte
            - definition: Veel ruimte
            - term: Of het lukt
            - definition: Lukt heel goed
          - button "Lijst weer openen"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  it('read-only', async () => {
    const list = await openSteps({ state: HALF, readonly: true });
    await expectAria(
      list,
      `
        - heading "Wat is voor jou belangrijk in werk?"
        - paragraph: De vragen gaan over je werk, nu je ziek bent.
        - region "Kennis en vaardigheden gebruiken":
          - heading "Kennis en vaardigheden gebruiken"
          - term: Hoe belangrijk
          - definition: Heel belangrijk
          - term: Hoeveel ruimte
          - definition: Veel ruimte
          - term: Of het lukt
          - definition: Lukt goed
        - region "Kennis en vaardigheden ontwikkelen":
          - heading "Kennis en vaardigheden ontwikkelen"
          - paragraph: Niet ingevuld
        - region "Betrokken zijn bij belangrijke beslissingen":
          - heading "Betrokken zijn bij belangrijke beslissingen"
          - term: Hoe belangrijk
          - definition: Niet zo belangrijk
          - term: Hoeveel ruimte
          - definition: Niet ingevuld
          - term: Of het lukt
          - definition: Niet ingevuld
        - region "Betekenisvolle werkcontacten hebben en opbouwen":
          - heading "Betekenisvolle werkcontacten hebben en opbouwen"
          - term: Hoe belangrijk
          - definition: Belangrijk
          - term: Hoeveel ruimte
          - definition: Bijna geen ruimte
          - term: Of het lukt
          - definition: Weet ik (nog) niet
          - paragraph: Hier wil je over praten.
          - figure "In eigen woorden":
            - blockquote: Ik mis de koffie met collega’s.
        - region "Eigen doelen stellen":
          - heading "Eigen doelen stellen"
          - paragraph: Niet ingevuld
        - region "Een goed inkomen verdienen":
          - heading "Een goed inkomen verdienen"
          - term: Hoe belangrijk
          - definition: Weet ik (nog) niet
          - term: Hoeveel ruimte
          - definition: Niet ingevuld
          - term: Of het lukt
          - definition: Niet ingevuld
        - region "Een bijdrage leveren aan het creëren van iets waardevols":
          - heading "Een bijdrage leveren aan het creëren van iets waardevols"
          - paragraph: Niet ingevuld
        - region "Buiten werken":
          - heading "Buiten werken"
          - paragraph: Niet ingevuld
        - status
      `,
    );
  });
});
