import { openResults, HALF, FULL, ariaSnapshot } from './support.js';
it('explore2', async () => {
  const r = await openResults({ state: FULL, audience: 'professional', earlier: HALF });
  console.log('=== results prof\n' + (await ariaSnapshot(r)));
});
