import './define.js';
import './content/nl-x-u.js';

export * from './index.js';
