// From something that hinders to a step in the plan, and back.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ConversionMapElement } from '../../src/elements/conversion-map/conversion-map.element.js';
import { stepOf, type FactorStep } from '../../src/model/conversion-map.js';
import { planOfMap } from '../fixtures/conversion-map.js';
import { bed, check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  changesOf,
  factorOf,
  focusedIn,
  FULL,
  HALF,
  openMap,
  press,
  problemsOf,
  said,
  textOf,
  words,
} from './conversion-map.support.js';

const IDEA = 'Vragen of ik eerst op een rustige plek kan zitten';
const noise = '[data-entry="own-noise"]';
const doubt = '[data-entry="own-doubt"]';

/** A plan with these actions. */
const planWith = (...actions: readonly object[]): object => ({ ...planOfMap, actions });

/** A map that knows where its plan is: it writes down what is handed to it, and the state it had then. */
class PlanningMap extends ConversionMapElement {
  readonly made: [step: FactorStep, linked: string | undefined][] = [];

  protected override stepMade(step: FactorStep): void {
    this.made.push([step, this.state.factors.find(({ id }) => id === step.factor)?.step]);
  }
}

async function openPlanningMap(settings: object): Promise<PlanningMap> {
  PlanningMap.define('planning-map');
  const element = Object.assign(document.createElement('planning-map'), settings) as PlanningMap;
  bed().append(element);
  await settled(element);
  return element;
}

describe('<conversion-map>: steps', () => {
  keepTidy();

  check('one press at what hinders: one event, that a portal can make an action of', async () => {
    const map = await openMap({ state: HALF, plan: planOfMap });
    const told = changesOf(map);
    await press(map, '#make-step-own-noise');
    const { step } = factorOf(map, 'own-noise');
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'make-step', factor: 'own-noise', value: 'contacts', step, voice: 'client' },
    ]);
    expect(stepOf(told[0]!.state, 'own-noise', map.voice)).to.deep.equal({
      id: step,
      factor: 'own-noise',
      value: 'contacts',
      voice: 'client',
      label: IDEA,
    });
    expect(said(map)).to.equal(words('step.made'));
    expect(focusedIn(map)?.id).to.equal('step-place-own-noise');
  });

  check(
    'only at what hinders; the field is there where words are, elsewhere once it is asked for',
    async () => {
      const map = await openMap({ state: FULL });
      const steps = (): string[] =>
        all(map, '[id^="make-step-"], [id^="take-back-step-"]').map(({ id }) => id);
      const fields = (): string[] =>
        all<HTMLTextAreaElement>(map, 'textarea[name^="idea."]').map(({ name }) => name);
      expect(steps()).to.have.members([
        'take-back-step-own-doubt',
        'make-step-own-tired',
        'make-step-own-noise',
        'make-step-own-bus',
      ]);
      expect(fields()).to.deep.equal(['idea.own-noise']);
      expect(textOf(map, '[data-entry="own-tired"]'), 'words of the other').to.contain(
        'Beginnen met halve dagen',
      );
      await press(map, '#more-own-bus');
      await press(map, '#start-step-own-bus');
      expect(focusedIn(map)).to.have.property('name', 'idea.own-bus');
      expect(fields()).to.have.members(['idea.own-noise', 'idea.own-bus']);
    },
  );

  check('the field stays when all words in it are taken out, also by undo', async () => {
    const map = await openMap({ state: HALF });
    const field = (): HTMLTextAreaElement =>
      all<HTMLTextAreaElement>(map, 'textarea[name="idea.own-noise"]')[0]!;
    field().focus();
    field().select();
    await sendKeys({ press: 'Delete' });
    await settled(map);
    expect(factorOf(map, 'own-noise').idea?.client ?? '').to.equal('');
    expect(focusedIn(map)).to.equal(field());
  });

  check('what was just typed goes along', async () => {
    const map = await openPlanningMap({ state: FULL });
    await press(map, '#more-own-bus');
    await press(map, '#start-step-own-bus');
    const field = all<HTMLTextAreaElement>(map, 'textarea[name="idea.own-bus"]')[0]!;
    field.focus();
    field.value = 'Een bus eerder nemen';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(map, '#make-step-own-bus');
    expect(map.made).to.have.length(1);
    expect(map.made[0]![0]).to.deep.include({ voice: 'client', label: 'Een bus eerder nemen' });
  });

  check('who knows a plan is asked before the link is made, with the same id', async () => {
    const map = await openPlanningMap({ state: FULL });
    await press(map, '#make-step-own-bus');
    const [[step, linked]] = map.made as [[FactorStep, string | undefined]];
    expect(linked).to.equal(undefined);
    expect(step).to.deep.equal({
      id: factorOf(map, 'own-bus').step,
      factor: 'own-bus',
      value: 'contacts',
      voice: 'client',
      label: '',
    });
  });

  check('the words of the other voice stay those of the other voice', async () => {
    const map = await openPlanningMap({ state: FULL });
    await press(map, '#make-step-own-tired');
    expect(map.made[0]![0]).to.deep.include({ voice: 'professional', label: 'Beginnen met halve dagen' });
  });

  check('read-only and disabled make no step, and hand nothing over', async () => {
    for (const attribute of ['readonly', 'disabled']) {
      const map = await openPlanningMap({ state: FULL });
      const button = all(map, '#make-step-own-bus')[0]!;
      map.setAttribute(attribute, '');
      button.click();
      await settled(map);
      expect(map.made).to.deep.equal([]);
      expect(factorOf(map, 'own-bus')).to.not.have.property('step');
    }
  });

  check('is on its way until the plan has it, then has the words of the plan', async () => {
    const map = await openMap({ state: HALF, plan: planWith() });
    const problems = problemsOf(map);
    takeWarnings();
    await press(map, '#make-step-own-noise');
    expect(textOf(map, `${noise} [part~="step-place"]`)).to.equal(words('step.on-the-way'));
    const { step } = factorOf(map, 'own-noise');
    map.plan = planWith({ id: step, voice: 'client', label: 'Maandag bellen' }) as never;
    await settled(map);
    expect(textOf(map, `${noise} [part~="step-place"]`)).to.equal(words('step.in-plan'));
    expect(textOf(map, noise)).to.contain('Maandag bellen').and.contain(IDEA);
    map.plan = planWith({ id: step, voice: 'client', label: IDEA }) as never;
    await settled(map);
    expect(textOf(map, noise).split(IDEA), 'the same words once').to.have.length(2);
    expect(problems).to.deep.equal([]);
  });

  check('gone from the plan it is kept, told where it stands, and reported once', async () => {
    const map = await openMap({ state: HALF, plan: planOfMap });
    const problems = problemsOf(map);
    expect(textOf(map, doubt)).to.contain('Elke ochtend één collega groeten');
    const { state } = map;
    map.plan = planWith() as never;
    await settled(map);
    expect(map.state).to.equal(state);
    expect(textOf(map, doubt)).to.contain(words('step.gone')).and.not.contain(words('step.in-plan'));
    expect(all(map, '[part~="notice"]')).to.deep.equal([]);
    expect(all(map, '.box-step, .strand.open'), 'in the picture').to.deep.equal([]);
    map.plan = { ...planWith(), 'x-again': true } as never;
    map.requestUpdate();
    await settled(map);
    expect(problems).to.have.length(1);
    expect(problems[0]!.problems).to.deep.equal([
      {
        path: '/factors/3/step',
        code: 'unknown-link',
        message: words('problem.unknown-link'),
        value: 'own-plan-greet',
      },
    ]);
    expect(map.problems.map(({ code }) => code)).to.deep.equal(['unknown-link']);
    map.plan = planOfMap as never;
    await settled(map);
    expect(map.problems).to.deep.equal([]);
    expect(takeWarnings()).to.have.length(1);
  });

  check('where no plan is known, a step is in the plan', async () => {
    const map = await openMap({ state: HALF });
    expect(textOf(map, `${doubt} [part~="step"]`)).to.contain(words('step.in-plan'));
    expect(textOf(map, doubt)).to.not.contain(words('step.wordless'));
    expect(map.problems).to.deep.equal([]);
  });

  check('taken off, only the link goes; a new one can be made', async () => {
    const map = await openMap({ state: HALF, plan: planOfMap });
    const told = changesOf(map);
    await press(map, '#take-back-step-own-doubt');
    expect(told.map(({ change }) => change)).to.deep.equal([{ type: 'take-back-step', factor: 'own-doubt' }]);
    expect(factorOf(map, 'own-doubt')).to.not.have.property('step');
    expect(focusedIn(map)?.id).to.equal('make-step-own-doubt');
    expect(said(map)).to.equal(words('step.taken-back'));
    await press(map, '#make-step-own-doubt');
    expect(factorOf(map, 'own-doubt').step).to.match(/^own-[0-9a-f]{12}$/);
    map.undo();
    map.undo();
    expect(map.state).to.deep.equal(HALF);
  });
});
