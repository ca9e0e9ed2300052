import { expect } from '@open-wc/testing';
import { drawn, expectAria, HALF, openSteps, outline } from './support.js';

// What a screen reader is told, to be read as a specification.
describe('<capability-list> to a screen reader: filling in', () => {
  it('the start', async () => {
    const list = await openSteps();
    await expectAria(
      list,
      `
        - heading "Wat is voor jou belangrijk in werk?"
        - navigation "Ga naar":
          - list:
            - listitem:
              - button "Begin"
            - listitem:
              - button "Kennis en vaardigheden gebruiken"
            - listitem:
              - button "Kennis en vaardigheden ontwikkelen"
            - listitem:
              - button "Betrokken zijn bij belangrijke beslissingen"
            - listitem:
              - button "Betekenisvolle werkcontacten hebben en opbouwen"
            - listitem:
              - button "Eigen doelen stellen"
            - listitem:
              - button "Een goed inkomen verdienen"
            - listitem:
              - button "Een bijdrage leveren aan het creëren van iets waardevols"
            - listitem:
              - button "Zelf iets toevoegen"
            - listitem:
              - button "Bekijk je antwoorden"
        - paragraph: Hier is ruimte voor jouw antwoorden
        - paragraph: "In deze lijst staan zeven waarden: dingen die belangrijk kunnen zijn in werk."
        - paragraph: Denk er rustig over na. Wat past bij jou? Wat heb je daarvoor nodig? En wat kun je zelf doen?
        - paragraph: Jij kiest waar je begint en wat je invult. Je kunt vragen overslaan, antwoorden veranderen en altijd stoppen.
        - paragraph: Deze lijst helpt je bij je gesprek over werk. Niemand gebruikt de lijst om over je uitkering te beslissen.
        - group "Heb je nu werk?":
          - paragraph: Dan passen de vragen beter bij jou. Overslaan kan ook.
          - radio "Ik heb werk"
          - radio "Ik heb werk, en ik ben nu ziek"
          - radio "Ik heb nu geen werk"
        - button "Naar de eerste waarde"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  it('one value of someone on sick leave, answered and with a note', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    await expectAria(
      list,
      `
        - region "Betekenisvolle werkcontacten hebben en opbouwen":
          - heading "Betekenisvolle werkcontacten hebben en opbouwen"
          - paragraph: Je hebt contact met mensen op je werk, en leert nieuwe mensen kennen. Dat contact betekent iets voor je.
          - group: Voorbeelden
          - group "Is dit voor jou belangrijk in werk?":
            - radio "Helemaal niet belangrijk"
            - radio "Niet zo belangrijk"
            - radio "Een beetje belangrijk"
            - radio "Belangrijk" [checked]
            - radio "Heel belangrijk"
            - radio "Weet ik (nog) niet"
            - button "Antwoord weghalen"
          - group "Is hier nu ruimte voor in je werk?":
            - radio "Helemaal geen ruimte"
            - radio "Bijna geen ruimte" [checked]
            - radio "Een beetje ruimte"
            - radio "Veel ruimte"
            - radio "Heel veel ruimte"
            - radio "Weet ik (nog) niet"
            - button "Antwoord weghalen"
          - group "Lukt dit nu in je werk?":
            - radio "Lukt helemaal niet"
            - radio "Lukt bijna niet"
            - radio "Lukt een beetje"
            - radio "Lukt goed"
            - radio "Lukt heel goed"
            - radio "Weet ik (nog) niet" [checked]
            - button "Antwoord weghalen"
          - text: Wil je hier iets over opschrijven?
          - textbox "Wil je hier iets over opschrijven?": Ik mis de koffie met collega’s.
          - checkbox "Hier wil ik over praten" [checked]
      `,
      '[part="value"]',
    );
  });

  it('where values are added', async () => {
    const list = await openSteps({ current: 'own-values' });
    await expectAria(
      list,
      `
        - region "Is er nog iets anders belangrijk voor jou?":
          - heading "Is er nog iets anders belangrijk voor jou?"
          - paragraph: Dan kun je het hier toevoegen.
          - text: In je eigen woorden
          - textbox "In je eigen woorden"
          - button "Toevoegen"
      `,
      '[part="own-values"]',
    );
  });

  it('headings below each other, at the level the portal asks for', async () => {
    const list = await openSteps({ state: HALF, current: 'check' });
    expect(outline(list).slice(0, 3)).to.deep.equal([
      '2 Wat is voor jou belangrijk in werk?',
      '3 Jouw antwoorden',
      '4 Kennis en vaardigheden gebruiken',
    ]);
    list.headingLevel = 3;
    list.readonly = true;
    await drawn(list);
    expect(outline(list).slice(0, 2)).to.deep.equal([
      '3 Wat is voor jou belangrijk in werk?',
      '4 Kennis en vaardigheden gebruiken',
    ]);
  });
});
