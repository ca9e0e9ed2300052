export {
  StoreError,
  TrajectoryConflict,
  type SaveOptions,
  type StoreErrorOptions,
  type StoreFailure,
  type StoreListener,
  type StoreMessage,
  type TrajectoryStore,
} from '../model/trajectory-store.js';
export { memoryStore } from './memory-store.js';
export { webStorageStore, type WebStorageStoreOptions } from './web-storage-store.js';
export { httpStore } from './http-store.js';
export type { HttpStoreOptions } from './http-exchange.js';
export type { RetryOptions } from './patience.js';
export { mergeTrajectories, type TrajectoryMerge } from '../model/trajectory-merge.js';
