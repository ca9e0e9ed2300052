import type { ContentPack } from '../gesprekskit.js';

declare const packs: readonly ContentPack[];
export default packs;
