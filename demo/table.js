// @ts-check
// The table page: two people at one screen, with what the client kept. The client says when it may be seen.
import { keeping } from './keeping.js';
import { languageChoice, say } from './language.js';
import { workOffline } from './offline.js';
import { byId, measureHeight, piece } from './page.js';
import { tablePart } from './settings.js';
import { views } from './views.js';

const provider = piece('trajectory-provider');
/** In all of these both can write, each in a voice of their own. */
const pieces = [
  piece('conversation-compass'),
  piece('conversation-worksheet'),
  piece('circle-model'),
  piece('conversation-feedback'),
];
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

/** What is no secret at this table: in two the client chose inside what is shown, in the others both wrote, at this table. */
const KNOWN_HERE = [
  'preparation-questions',
  'conversation-feedback',
  'conversation-compass',
  'conversation-worksheet',
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

views(byId('tafel'), tablePart);
measureHeight(byId('teruglezen'));
await start();
workOffline();
