// @ts-check
// The pages at the table: two people at one screen, with what the client kept. The client says when it may be seen.
import { keeping } from './keeping.js';
import { languageChoice, say } from './language.js';
import { workOffline } from './offline.js';
import { byId, measureHeight, piece } from './page.js';
import { tablePart, talkPart } from './settings.js';
import { views } from './views.js';

const provider = piece('trajectory-provider');
/** In all of these both can write, each in a voice of their own. */
const pieces = /** @type {NodeListOf<HTMLElement & { voice: string, audience: string }>} */ (
  provider.querySelectorAll('[voice]')
);
const kept = keeping(provider);

/** A step that is not there says so: a button that is disabled would take the focus with it. */
function step(/** @type {'undo' | 'redo'} */ type) {
  const can = type === 'undo' ? provider.canUndo : provider.canRedo;
  if (can) provider[type]();
  say(byId('stap'), can ? `step.${type === 'undo' ? 'undone' : 'redone'}` : `step.no-${type}`);
}

function show() {
  byId('klaar').hidden = true;
  byId('tafel').hidden = false;
}

/** These have more to tell a professional. */
const GUIDED = ['phase-guide', 'conversion-map', 'conversation-series'];

/** What is no secret at this table: in two the client chose inside what is shown, in the others both wrote, at this table. */
const KNOWN_HERE = [
  'preparation-questions',
  'conversation-feedback',
  'conversation-compass',
  'conversation-worksheet',
  'phase-guide',
  'conversion-map',
  'action-plan',
  'conversation-series',
];

/** What the client shares with nobody is not on the table before the client says so. */
function isPrivate() {
  const parts = Object.keys(provider.state.parts ?? {});
  return parts.some((part) => !KNOWN_HERE.includes(part) && provider.shareOf(part) === 'self');
}

for (const button of document.querySelectorAll('[data-voice]')) {
  button.addEventListener('click', () => {
    const voice = button.getAttribute('data-voice') === 'professional' ? 'professional' : 'client';
    for (const one of pieces) one.voice = voice;
    for (const one of document.querySelectorAll('[data-voice]'))
      one.setAttribute('aria-pressed', String(one === button));
  });
}

byId('stap-terug').addEventListener('click', () => step('undo'));
byId('stap-vooruit').addEventListener('click', () => step('redo'));
byId('printen').addEventListener('click', () => window.print());
byId('klaar-ja').addEventListener('click', () => {
  show();
  byId('tafel').focus();
});

async function start() {
  await kept.start();
  if (isPrivate()) byId('klaar').hidden = false;
  else show();
  await languageChoice();
}

/** Words for a professional, and what only a professional chooses: shown when asked for, and both can see that they are. */
const guided = [...pieces].filter(({ localName }) => GUIDED.includes(localName));
const guidance = byId('uitleg');
guidance.hidden = guided.length === 0;
guidance.addEventListener('click', () => {
  const isOn = guidance.getAttribute('aria-pressed') !== 'true';
  guidance.setAttribute('aria-pressed', String(isOn));
  for (const one of guided) one.audience = isOn ? 'professional' : 'client';
});

const isTable = document.querySelector('#teruglezen') !== null;
views(byId('tafel'), isTable ? tablePart : talkPart);
if (isTable) measureHeight(byId('teruglezen'));
await start();
workOffline();
