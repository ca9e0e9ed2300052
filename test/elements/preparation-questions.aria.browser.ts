// What a screen reader is told, to be read as a specification.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { check, keepTidy } from '../suites/bed.js';
import { open, TAG } from './preparation-questions.support.js';

const { finished, half } = preparationQuestionsStates;

/** Levels of headings are taken from the tag by Playwright, and not from `aria-level`. */
async function expectAria(part: string, expected: string): Promise<void> {
  const tree = await executeServerCommand<string, object>('aria-snapshot', { selector: `${TAG} ${part}` });
  const lines = expected.split('\n').filter((line) => line.trim());
  const indent = lines[0]?.search(/\S/) ?? 0;
  expect(tree.replace(/ \[level=\d\]/g, '')).to.equal(lines.map((line) => line.slice(indent)).join('\n'));
}

describe('<preparation-questions> to a screen reader', () => {
  keepTidy();

  check('questions, with and without an answer', async () => {
    await open({ state: half, questions: 'ask' });
    await expectAria(
      '.cards',
      `
        - region "Waar wil je over praten?":
          - heading "Waar wil je over praten?"
          - paragraph: Groot of klein, alles mag.
          - textbox "Waar wil je over praten?": "Over weer beginnen met werken. En over reizen: met de bus gaat het niet."
          - checkbox "Dit neem ik mee naar het gesprek Waar wil je over praten?" [checked]
          - text: Dit neem ik mee naar het gesprek
          - paragraph: Degene met wie je praat, kan dit lezen.
        - region "Hoe gaat het nu met je?":
          - heading "Hoe gaat het nu met je?"
          - paragraph: Met jezelf, thuis of op je werk. Jij bepaalt wat je vertelt.
          - textbox "Hoe gaat het nu met je?": Ik slaap de laatste tijd weinig. Dat weet thuis nog niemand.
          - checkbox "Dit neem ik mee naar het gesprek Hoe gaat het nu met je?"
          - text: Dit neem ik mee naar het gesprek
          - paragraph: Dit blijft bij jou.
        - region "Wat wil je vragen aan degene met wie je praat?":
          - heading "Wat wil je vragen aan degene met wie je praat?"
          - paragraph: Bijvoorbeeld over het gesprek, of over wat er daarna komt.
          - textbox "Wat wil je vragen aan degene met wie je praat?"
        - region "Komt er iemand met je mee?":
          - heading "Komt er iemand met je mee?"
          - group "Komt er iemand met je mee?":
            - paragraph: Je mag altijd iemand meenemen naar het gesprek.
            - radio "Ik kom alleen"
            - text: Ik kom alleen
            - radio "Er komt iemand mee"
            - text: Er komt iemand mee
            - radio "Dat weet ik nog niet"
            - text: Dat weet ik nog niet
      `,
    );
  });

  check('once ready', async () => {
    await open({ state: finished });
    await expectAria(
      '.finished',
      `
        - region "Je bent klaar met voorbereiden":
          - heading "Je bent klaar met voorbereiden"
          - paragraph: Fijn dat je hier tijd voor nam. Lees gerust terug wat je schreef.
          - region "Waar wil je over praten?":
            - heading "Waar wil je over praten?"
            - blockquote: Over weer beginnen met werken.
            - checkbox "Dit neem ik mee naar het gesprek Waar wil je over praten?"
            - text: Dit neem ik mee naar het gesprek
            - paragraph: Dit blijft bij jou.
          - region "Wat wil je vragen aan degene met wie je praat?":
            - heading "Wat wil je vragen aan degene met wie je praat?"
            - blockquote: Wat gebeurt er als ik een keer afzeg?
            - checkbox "Dit neem ik mee naar het gesprek Wat wil je vragen aan degene met wie je praat?" [checked]
            - text: Dit neem ik mee naar het gesprek
            - paragraph: Degene met wie je praat, kan dit lezen.
          - region "Komt er iemand met je mee?":
            - heading "Komt er iemand met je mee?"
            - paragraph: Je komt alleen.
            - checkbox "Dit neem ik mee naar het gesprek Komt er iemand met je mee?"
            - text: Dit neem ik mee naar het gesprek
            - paragraph: Dit blijft bij jou.
          - button "Verder schrijven"
      `,
    );
  });

  check('for a professional', async () => {
    await open({ state: half, audience: 'professional' });
    await expectAria(
      '.root',
      `
        - heading "De voorbereiding van de cliënt"
        - paragraph: Hier lees je alleen wat de cliënt met je deelt. Al het andere blijft bij de cliënt.
        - region "Waar ik over wil praten":
          - heading "Waar ik over wil praten"
          - blockquote: "Over weer beginnen met werken. En over reizen: met de bus gaat het niet."
      `,
    );
  });

  check('further help', async () => {
    await open({}, '<a slot="help" href="#help">Hulpblad</a>');
    await expectAria(
      '.help',
      `
        - region "Meer hulp bij je voorbereiding":
          - heading "Meer hulp bij je voorbereiding"
          - paragraph: "Let op: deze hulp is gemaakt voor mensen met een werkgever."
          - paragraph: Heb je nu geen werkgever? Dan past niet alles bij jou.
          - link "Hulpblad":
            - /url: "#help"
      `,
    );
  });
});
