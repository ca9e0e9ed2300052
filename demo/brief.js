// @ts-check
// The professional's page: the letter that invites to a conversation. It is no part of what the client keeps.
import { keeping } from './keeping.js';
import { languageChoice } from './language.js';
import { workOffline } from './offline.js';
import { piece } from './page.js';
import { letterStore } from './trajectory-store.js';

const kept = keeping(piece('trajectory-provider'), { store: letterStore, where: 'letter.where' });

await kept.start();
await languageChoice();
workOffline();
