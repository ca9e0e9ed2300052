import { expect } from '@open-wc/testing';
import { EARLIER, face, GOALS, HALF, openCircles } from './circle-support.js';
import { click, drawn, expectAria, one, outline } from './support.js';

// What a screen reader is told, to be read as a specification.
describe('<circle-model> to a screen reader', () => {
  it('the circles from the inside out, then the shelf, then what else can be done', async () => {
    const element = await openCircles({ state: HALF });
    await expectAria(
      element,
      `
        - heading "Een plek voor wat jij belangrijk vindt in werk"
        - paragraph: Op elk kaartje staat iets wat belangrijk kan zijn in werk.
        - paragraph: "Leg elk kaartje waar het voor jou past. Schuif er rustig mee: elke plek is goed."
        - paragraph: Je kunt kaartjes laten liggen of later weer verplaatsen. Stoppen kan altijd.
        - paragraph: 4 van 8 kaartjes liggen in een cirkel
        - button "Als lijst"
        - region "Dit gaat al goed":
          - heading "Dit gaat al goed"
          - list:
            - listitem:
              - button "Betekenisvolle werkcontacten hebben en opbouwen Belangrijkst"
            - listitem:
              - button "Kennis en vaardigheden gebruiken"
        - region "Dit kan beter":
          - heading "Dit kan beter"
          - list:
            - listitem:
              - button "Kennis en vaardigheden ontwikkelen"
        - region "Dit komt later":
          - heading "Dit komt later"
          - list:
            - listitem:
              - button "Eigen doelen stellen"
        - region "Op de plank":
          - heading "Op de plank"
          - paragraph: Deze kaartjes hebben nog geen plek in een cirkel. Dat mag zo blijven.
          - list:
            - listitem:
              - button "Betrokken zijn bij belangrijke beslissingen"
            - listitem:
              - button "Een goed inkomen verdienen"
            - listitem:
              - button "Een bijdrage leveren aan het creëren van iets waardevols"
            - listitem:
              - button "Buiten werken"
        - region "Zelf een kaartje maken":
          - heading "Zelf een kaartje maken"
          - paragraph: Is er nog iets anders belangrijk voor jou? Dan kun je er een kaartje van maken.
          - text: Wat komt er op het kaartje?
          - textbox "Wat komt er op het kaartje?"
          - button "Kaartje maken"
        - group: Op papier
        - button "Ongedaan maken"
        - button "Opnieuw doen"
        - status
      `,
    );
  });

  it('a card, with what can be done with it', async () => {
    const element = await openCircles({ state: HALF });
    const card = face(element, 'contacts');
    const described = card.getAttribute('aria-describedby')!;
    expect(one(element, `#${described}`).textContent.trim()).to.equal(
      'Druk hierop om het kaartje te verplaatsen of de vragen te openen.',
    );
    expect([card.ariaHasPopup, card.ariaExpanded]).to.deep.equal(['menu', 'false']);
    await click(element, card);
    expect(card.ariaExpanded).to.equal('true');
    await expectAria(
      element,
      `
        - 'menu "Betekenisvolle werkcontacten hebben en opbouwen: wat wil je doen?"':
          - group "Kies een cirkel voor dit kaartje":
            - menuitemradio "Dit gaat al goed" [checked]
            - 'menuitemradio "Naar: Dit kan beter"'
            - 'menuitemradio "Naar: Dit komt later"'
            - menuitemradio "Terug naar de plank"
          - menuitemcheckbox "Voor mij het belangrijkst" [checked]
          - menuitem "Vragen bekijken"
      `,
      '[part="menu"]',
    );
  });

  it('the plain list: each card with its own choice', async () => {
    const element = await openCircles({ state: HALF, layout: 'list' });
    await expectAria(
      element,
      `
        - listitem:
          - paragraph: Betekenisvolle werkcontacten hebben en opbouwen
          - combobox "Waar past ‘Betekenisvolle werkcontacten hebben en opbouwen’?":
            - option "Op de plank"
            - option "Dit gaat al goed" [selected]
            - option "Dit kan beter"
            - option "Dit komt later"
          - checkbox "Voor mij het belangrijkst" [checked]
          - button "Vragen bekijken Betekenisvolle werkcontacten hebben en opbouwen": Vragen bekijken
      `,
      '[part="list"] [data-card="contacts"]',
    );
    await expectAria(
      element,
      `
        - listitem:
          - paragraph: Een goed inkomen verdienen
          - combobox "Waar past ‘Een goed inkomen verdienen’?":
            - option "Op de plank" [selected]
            - option "Dit gaat al goed"
            - option "Dit kan beter"
            - option "Dit komt later"
      `,
      '[part="list"] [data-card="income"]',
    );
    await expectAria(
      element,
      `
        - listitem:
          - paragraph: Buiten werken
          - combobox "Waar past ‘Buiten werken’?":
            - option "Op de plank" [selected]
            - option "Dit gaat al goed"
            - option "Dit kan beter"
            - option "Dit komt later"
          - button "Woorden veranderen Buiten werken": Woorden veranderen
          - button "Kaartje weghalen Buiten werken": Kaartje weghalen
      `,
      '[part="list"] [data-card="own-outside"]',
    );
  });

  it('an opened card: its questions, with the words of both', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'contacts'));
    await click(element, one(element, '#menu-open'));
    await expectAria(
      element,
      `
        - region "Betekenisvolle werkcontacten hebben en opbouwen":
          - heading "Betekenisvolle werkcontacten hebben en opbouwen"
          - paragraph: Dit gaat al goed
          - heading "Vragen bij dit kaartje"
          - text: Waarom is dit belangrijk voor je?
          - textbox "Waarom is dit belangrijk voor je?"
          - text: Hoe heb je dit voor elkaar gekregen?
          - textbox "Hoe heb je dit voor elkaar gekregen?": Ik drink elke dag koffie met mijn collega’s.
          - figure "Notitie van de professional":
            - blockquote: Neemt zelf het initiatief.
          - text: Wat was hierbij voor jou belangrijk?
          - textbox "Wat was hierbij voor jou belangrijk?"
          - button "Meer vragen laten zien"
          - button "Klaar met dit kaartje"
      `,
      '[part="card-questions"]',
    );
  });

  it('the question that meets a card in the inner circle', async () => {
    const element = await openCircles({ state: HALF });
    await click(element, face(element, 'income'));
    await click(element, one(element, '#menu-inner'));
    await expectAria(
      element,
      `
        - group "Een goed inkomen verdienen Dit gaat dus al goed. Hoe heb je dat voor elkaar gekregen?":
          - paragraph: Een goed inkomen verdienen Dit gaat dus al goed. Hoe heb je dat voor elkaar gekregen?
          - button "Opschrijven"
          - button "Nu niet"
      `,
      '[part="notice"]',
    );
  });

  it('read only, with what changed since earlier: no picture that the words do not tell', async () => {
    const element = await openCircles({ state: HALF, readonly: true, earlier: EARLIER });
    await expectAria(
      element,
      `
        - heading "Een plek voor wat jij belangrijk vindt in werk"
        - region "Dit gaat al goed":
          - heading "Dit gaat al goed"
          - list:
            - listitem: Betekenisvolle werkcontacten hebben en opbouwen Belangrijkst
            - listitem: Kennis en vaardigheden gebruiken
        - region "Dit kan beter":
          - heading "Dit kan beter"
          - list:
            - listitem: Kennis en vaardigheden ontwikkelen
        - region "Dit komt later":
          - heading "Dit komt later"
          - list:
            - listitem: Eigen doelen stellen
        - region "Op de plank":
          - heading "Op de plank"
          - list:
            - listitem: Betrokken zijn bij belangrijke beslissingen
            - listitem: Een goed inkomen verdienen
            - listitem: Een bijdrage leveren aan het creëren van iets waardevols
            - listitem: Buiten werken
        - heading "Betekenisvolle werkcontacten hebben en opbouwen"
        - paragraph: Hoe heb je dit voor elkaar gekregen?
        - figure "In eigen woorden":
          - blockquote: Ik drink elke dag koffie met mijn collega’s.
        - figure "Notitie van de professional":
          - blockquote: Neemt zelf het initiatief.
        - region "Wat er is veranderd sinds de vorige keer":
          - heading "Wat er is veranderd sinds de vorige keer"
          - list:
            - listitem: 3 kaartjes zijn naar binnen gegaan.
            - listitem: Eén kaartje is naar buiten gegaan.
            - listitem: Eén kaartje ligt weer op de plank.
            - listitem: Er is één nieuw kaartje.
            - listitem: Eén kaartje is weggehaald.
          - list:
            - listitem: "Kennis en vaardigheden gebruiken: van ‘Dit komt later’ naar ‘Dit gaat al goed’"
            - listitem: "Kennis en vaardigheden ontwikkelen: van ‘Dit komt later’ naar ‘Dit kan beter’"
            - listitem: "Betekenisvolle werkcontacten hebben en opbouwen: van ‘Dit kan beter’ naar ‘Dit gaat al goed’"
            - listitem: "Eigen doelen stellen: van ‘Dit kan beter’ naar ‘Dit komt later’"
            - listitem: "Een goed inkomen verdienen: van ‘Dit komt later’ naar ‘Op de plank’"
            - listitem: "Buiten werken: nieuw, plek: ‘Op de plank’"
            - listitem: "Tuinieren: weggehaald"
        - status
      `,
    );
  });

  it('goals: what they are for, and for how long', async () => {
    const element = await openCircles({ state: GOALS });
    await expectAria(
      element,
      `
        - paragraph: Op elk kaartje staat een klein doel voor de komende tijd.
        - paragraph: Maak je eigen kaartjes en leg ze waar ze passen. Elke plek is goed.
        - paragraph: Je kunt kaartjes laten liggen of later weer verplaatsen. Stoppen kan altijd.
        - paragraph:
          - text: Voor welke periode zijn deze doelen?
          - combobox "Voor welke periode zijn deze doelen?":
            - option "Nog geen periode gekozen"
            - option "De komende week"
            - option "De komende maand" [selected]
            - option "De komende drie maanden"
            - option "Het komende half jaar"
      `,
      '[part="introduction"]',
    );
  });

  it('paper: what can be printed, and where the codes are typed', async () => {
    const element = await openCircles({ state: HALF });
    one<HTMLDetailsElement>(element, '[part="paper"]').open = true;
    await drawn(element);
    await expectAria(
      element,
      `
        - group:
          - text: Op papier
          - paragraph: "Werken met papier kan ook: met geprinte cirkels en losse kaartjes."
          - button "Print wat er nu ligt"
          - button "Print lege cirkels en losse kaartjes"
          - heading "Van papier naar scherm"
          - paragraph: Typ bij elke cirkel de codes van de kaartjes die daar liggen. Zet een spatie tussen twee codes.
          - text: Kaartjes in ‘Dit gaat al goed’
          - textbox "Kaartjes in ‘Dit gaat al goed’"
          - text: Kaartjes in ‘Dit kan beter’
          - textbox "Kaartjes in ‘Dit kan beter’"
          - text: Kaartjes in ‘Dit komt later’
          - textbox "Kaartjes in ‘Dit komt later’"
          - button "Kaartjes neerleggen"
      `,
      '[part="paper"]',
    );
  });

  it('headings below each other, at the level the portal asks for', async () => {
    const element = await openCircles({ state: HALF, headingLevel: 3 });
    expect(outline(element).slice(0, 5)).to.deep.equal([
      '3 Een plek voor wat jij belangrijk vindt in werk',
      '4 Dit gaat al goed',
      '4 Dit kan beter',
      '4 Dit komt later',
      '4 Op de plank',
    ]);
  });
});
