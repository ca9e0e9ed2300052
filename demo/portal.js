// @ts-check
// The client's page. A portal hands in a store; the pieces find each other and what was kept by themselves.
import { keeping } from './keeping.js';
import { languageChoice, say } from './language.js';
import { myData } from './my-data.js';
import { workOffline } from './offline.js';
import { byId, measureHeight, piece } from './page.js';
import { part, place } from './settings.js';
import { removeLeftovers } from './trajectory-store.js';
import { views } from './views.js';

const provider = piece('trajectory-provider');
const list = piece('capability-list');
const results = piece('capability-results');

const shown = views(byId('onderdelen'), part);
const kept = keeping(provider, {
  followed() {
    data.hush();
    data.show();
  },
});
const data = myData(provider, {
  keep: kept.save,
  async cleared() {
    list.current = 'start';
    place.forget();
    shown.reset();
    await kept.save();
    removeLeftovers();
  },
});

function rememberPlace() {
  place.write(list.current);
}

provider.addEventListener('trajectory-change', ({ change }) => {
  data.hush();
  data.show();
  if (change.part === 'capability-list') rememberPlace();
});
list.addEventListener('capability-list-move', rememberPlace);
list.addEventListener('capability-list-finish', kept.save);

byId('professional').addEventListener('click', ({ currentTarget }) => {
  const professional = results.audience !== 'professional';
  results.audience = professional ? 'professional' : 'client';
  /** @type {Element} */ (currentTarget).setAttribute('aria-pressed', String(professional));
  byId('professional-uitleg').hidden = !professional;
});

byId('printen').addEventListener('click', () => window.print());

async function start() {
  await kept.start();
  if (Object.keys(provider.state.parts ?? {}).length > 0) {
    list.current = place.read();
    say(byId('welkom'), 'save.back');
  }
  data.show();
  await languageChoice(async () => {
    await list.updateComplete;
    data.showProblems();
  });
}

measureHeight(byId('teruglezen'));
await start();
workOffline();
