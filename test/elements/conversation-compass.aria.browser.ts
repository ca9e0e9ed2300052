// What a screen reader is told, to be read as a specification.
import { check, keepTidy } from '../suites/bed.js';
import { expectAria, openCompass, press, states } from './conversation-compass.support.js';

const { closed, empty, half } = states;

describe('<conversation-compass> to a screen reader', () => {
  keepTidy();

  check('at first: four places to open, none of them open, and a way to finish', async () => {
    await expectAria(
      await openCompass({ state: empty }),
      `
        - paragraph: Gesprekskompas
        - heading "Waar wil je het over hebben?"
        - paragraph: Er zijn drie onderwerpen om samen over te praten. Kies waar je wilt beginnen.
        - paragraph: "Er is geen juiste volgorde: elk begin is goed."
        - group "Waar wil je het over hebben?":
          - button "Jouw ervaringen"
          - button "Jouw behoeften"
          - button "Jouw toekomst"
          - button "Ons gesprek"
        - region "Waar wil je beginnen?":
          - heading "Waar wil je beginnen?"
          - paragraph: Druk op een onderwerp om het te openen. ‘Ons gesprek’ gaat over hoe je met elkaar praat.
        - button "Gesprek afronden"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  check('with a subject open', async () => {
    await expectAria(
      await openCompass({ state: half, current: 'needs' }),
      `
        - paragraph: Gesprekskompas
        - heading "Waar wil je het over hebben?"
        - paragraph: Er zijn drie onderwerpen om samen over te praten. Kies waar je wilt beginnen.
        - paragraph: "Er is geen juiste volgorde: elk begin is goed."
        - group "Waar wil je het over hebben?":
          - button "Jouw ervaringen"
          - button "Jouw behoeften Besproken" [expanded]
          - button "Jouw toekomst"
          - button "Ons gesprek"
        - region "Jouw behoeften":
          - heading "Jouw behoeften"
          - paragraph: Wat heb je nodig als het om werk gaat?
          - paragraph: Hier begint het gesprek.
          - group "Ons gesprek over dit onderwerp":
            - text: Ons gesprek over dit onderwerp
            - paragraph: Deze vier thema’s gaan over hoe het gesprek gaat. Vink aan wat aan bod kwam. Het mag, het hoeft niet.
            - checkbox "Richting en kader"
            - text: Richting en kader Waar is dit gesprek voor, en wie doet wat? Wat verwacht je van elkaar, en wat komt hierna?
            - checkbox "Onze openheid"
            - text: Onze openheid Wat helpt om open te zijn, voor jou en voor de ander? En wat maakt dat moeilijk?
            - checkbox "Gezien en gehoord" [checked]
            - text: Gezien en gehoord Wat heb je nodig om je gezien en gehoord te voelen?
            - checkbox "Dit gesprek"
            - text: Dit gesprek Hoe gaat dit gesprek, voor jou en voor de ander? Wat merk je aan elkaar?
          - figure "Notitie van de professional":
            - text: Notitie van de professional
            - blockquote: Noemt vaste tijden als steun.
          - text: Wat wil je hierover opschrijven?
          - textbox "Wat wil je hierover opschrijven?": Ik heb rust nodig, en iemand die meedenkt.
          - checkbox "Hierover hebben we gepraat" [checked]
          - text: Hierover hebben we gepraat
          - button "Terug naar het kompas"
        - button "Gesprek afronden"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  check('the heart, for a professional', async () => {
    await expectAria(
      await openCompass({ state: half, current: 'ours', audience: 'professional' }),
      `
        - region "Ons gesprek":
          - heading "Ons gesprek"
          - paragraph: Hoe je met elkaar praat.
          - paragraph: Deze vier thema’s horen bij elk onderwerp. Je mag er altijd op terugkomen.
          - paragraph: De vier thema’s lopen door elk onderwerp heen. Kom erop terug wanneer het past.
          - list:
            - listitem:
              - text: Richting en kader Waar is dit gesprek voor, en wie doet wat? Wat verwacht je van elkaar, en wat komt hierna?
              - paragraph: Leg uit wat jouw rol is en wat hierna komt. Dit gesprek beslist niet over een uitkering.
            - listitem:
              - text: Onze openheid Wat helpt om open te zijn, voor de cliënt en voor de professional? En wat maakt dat moeilijk?
              - paragraph: Vertel wat er met de informatie gebeurt. Vraag wat openheid makkelijker maakt.
            - listitem:
              - text: Gezien en gehoord Wat heeft de cliënt nodig om zich gezien en gehoord te voelen?
              - paragraph: Vat samen in de woorden van de cliënt, en vraag of dat klopt.
            - listitem:
              - text: Dit gesprek Hoe gaat dit gesprek, voor de cliënt en voor de professional? Wat valt daarbij op?
              - paragraph: Benoem wat er te zien en te horen is, zoals een stilte. Vraag hoe het gesprek bevalt.
          - button "Terug naar het kompas"
      `,
      '#panel',
    );
  });

  check('what is offered before it is finished', async () => {
    const element = await openCompass({ state: half });
    await press(element, '#close');
    await expectAria(
      element,
      `
        - 'group "Over ‘Jouw toekomst’ is nog niet gepraat. Dat kan nu of later: allebei is goed."':
          - paragraph: "Over ‘Jouw toekomst’ is nog niet gepraat. Dat kan nu of later: allebei is goed."
          - button "Nu bespreken"
          - button "Later"
      `,
      '#offer',
    );
  });

  check('finished: text, and a way to open it again', async () => {
    await expectAria(
      await openCompass({ state: closed }),
      `
        - paragraph: Gesprekskompas
        - heading "Waar wil je het over hebben?"
        - heading "Dit gesprek is afgerond"
        - paragraph: Hier staat wat er besproken is. Weer openen kan altijd.
        - heading "Jouw ervaringen"
        - paragraph: Hier begint het gesprek.
        - paragraph: Hierover is gepraat.
        - figure "In eigen woorden":
          - text: In eigen woorden
          - blockquote: Ik werkte graag met mijn handen.
        - heading "Jouw behoeften"
        - paragraph: Hierover is gepraat.
        - paragraph: Dit kwam aan bod
        - list:
          - listitem: Onze openheid
          - listitem: Gezien en gehoord
        - figure "In eigen woorden":
          - text: In eigen woorden
          - blockquote: Iemand die even meeloopt.
        - figure "Notitie van de professional":
          - text: Notitie van de professional
          - blockquote: Spreken we volgende keer verder over.
        - heading "Jouw toekomst"
        - paragraph: Dit kan een volgende keer.
        - button "Gesprek weer openen"
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });
});
