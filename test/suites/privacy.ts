// Watches all that reaches out of a page, or stays behind after it.
import { cleaning } from './bed.js';

const OF_WINDOW = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
  'Image',
  'BroadcastChannel',
  'open',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
];

/** The names of what was used since, until the test ends. */
export function watchPrivacy(): string[] {
  const used: string[] = [];

  function watch(owner: object, name: string): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) throw new Error(`There is no ${name} to watch.`);
    const noted = <T>(result: T): T => {
      used.push(name);
      return result;
    };
    const { get, set } = own;
    const value: unknown = own.value;
    Object.defineProperty(owner, name, {
      ...own,
      ...(typeof value === 'function' && {
        value: new Proxy(value, {
          apply: (target, self, parts) => noted(Reflect.apply(target, self, parts) as unknown),
          construct: (target, parts) => noted(Reflect.construct(target, parts) as object),
        }),
      }),
      ...(get && {
        get(this: unknown) {
          return noted(get.call(this) as unknown);
        },
      }),
      ...(set && {
        set(this: unknown, given: unknown) {
          set.call(this, given);
          used.push(name);
        },
      }),
    });
    cleaning.push(() => Object.defineProperty(owner, name, own));
  }

  for (const name of OF_WINDOW) watch(window, name);
  watch(Navigator.prototype, 'sendBeacon');
  watch(Document.prototype, 'cookie');
  watch(History.prototype, 'pushState');
  watch(History.prototype, 'replaceState');
  return used;
}
