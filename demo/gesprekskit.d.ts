export * from '../src/bundle.js';
