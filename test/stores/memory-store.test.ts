import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../src/stores/index.js';
import { failureOf, hear, trajectory } from './trajectories.js';

describe('memoryStore', () => {
  it('holds nothing, or what it was given', async () => {
    expect(await memoryStore().load()).toBeUndefined();
    expect(await memoryStore(trajectory({ list: 'a' })).load()).toEqual(trajectory({ list: 'a' }));
  });

  it('keeps what it was given as it was then', async () => {
    const given = trajectory({ list: 'a' });
    const store = memoryStore(given);
    given.parts = {};
    const loaded = (await store.load()) as typeof given;
    loaded.parts = {};
    expect(await store.load()).toEqual(trajectory({ list: 'a' }));
    const saved = trajectory({ list: 'b' });
    expect(await store.save(saved)).toBeUndefined();
    saved.parts = {};
    expect(await store.load()).toEqual(trajectory({ list: 'b' }));
  });

  it('tells all who share it, before anything else can happen', () => {
    const store = memoryStore();
    const [one, other] = [hear(store), hear(store)];
    void store.save(trajectory({ list: 'a' }));
    const told = [{ type: 'changed', json: trajectory({ list: 'a' }) }];
    expect([one.messages, other.messages]).toEqual([told, told]);
    one.stop();
    one.stop();
    void store.save(trajectory());
    expect([one.messages.length, other.messages.length]).toEqual([1, 2]);
  });

  it('tells the others when one listener fails', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = memoryStore();
    store.subscribe?.(() => {
      throw new Error('Not now.');
    });
    const { messages } = hear(store);
    void store.save(trajectory());
    expect(messages).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('refuses what is no JSON, and keeps what it had', async () => {
    const store = memoryStore(trajectory());
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    for (const bad of [cyclic, undefined, () => {}, 1n])
      expect((await failureOf(store.save(bad))).reason).toBe('not-json');
    expect(await store.load()).toEqual(trajectory());
  });
});
