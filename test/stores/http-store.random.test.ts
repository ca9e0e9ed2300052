// Whatever goes wrong on the way: nothing is lost, and nothing newer is overwritten with something older.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { httpStore } from '../../src/stores/index.js';
import { trajectoryServer, type Misbehaviour } from '../fixtures/trajectory-server.js';
import { trajectory, wordOf } from './trajectories.js';

const trouble = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Misbehaviour>({}) },
  fc.constantFrom<Misbehaviour>({ cut: 'before' }, { cut: 'after' }, { cut: 'middle' }),
  fc.constantFrom<Misbehaviour>({ status: 500 }, { status: 429 }, { method: 'PUT', status: 412 }),
  fc.constantFrom<Misbehaviour>({ after: 3 }, { after: 60 }),
);

/** What one person does: saves, perhaps without waiting for the one before, perhaps leaving. */
const saves = fc.array(fc.record({ wait: fc.boolean(), leaving: fc.boolean() }), { maxLength: 6 });

it('keeps the last of each, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(trouble, { maxLength: 25 }),
      fc.tuple(saves, saves),
      fc.constantFrom('all' as const, 'get' as const),
      async (troubles, people, tags) => {
        const server = await trajectoryServer({ tags });
        server.next(...troubles);
        const person = async (kind: string, steps: (typeof people)[number]): Promise<void> => {
          const store = httpStore({
            url: server.url,
            timeout: 30,
            retry: { wait: () => Math.random() * 5, tries: 100 },
          });
          let shown = ((await store.load()) ?? trajectory()) as ReturnType<typeof trajectory>;
          let last: Promise<unknown> = Promise.resolve();
          for (const [index, { wait, leaving }] of steps.entries()) {
            const part = trajectory({ [kind]: `${index + 1}` }).parts;
            shown = { ...shown, parts: { ...shown.parts, ...part } };
            last = store.save(shown, { leaving });
            if (wait) shown = ((await last) ?? shown) as typeof shown;
          }
          await last;
        };
        try {
          await Promise.all([person('one', people[0]), person('two', people[1])]);
          for (const [index, kind] of ['one', 'two'].entries()) {
            const words = server.history.map((json) => Number(wordOf(json, kind) ?? 0));
            expect(words).toEqual([...words].sort((a, b) => a - b));
            expect(words.at(-1) ?? 0).toBe(people[index]!.length);
          }
        } finally {
          await server.close();
        }
      },
    ),
    { numRuns: 40, seed: 20261124 },
  );
}, 60_000);
