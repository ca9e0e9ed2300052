// @ts-check
// All that a page needs to keep several pieces together: here until the tab is closed.
import { webStorageStore } from './gesprekskit.js';

const provider = document.querySelector('trajectory-provider');
if (provider) provider.store = webStorageStore({ key: 'voorbeeld.traject', area: 'session' });
