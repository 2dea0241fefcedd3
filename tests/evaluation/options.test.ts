import { UsageError } from './errors.js';
import { taskAsked } from './options.js';

const plain = { text: null, out: null, json: false, errors: 0 };

describe('the options of an evaluation', () => {
  it.each([
    { given: '', asked: null },
    { given: '--task events --gold g.jsonl', asked: { ...plain, task: 'events', gold: 'g.jsonl' } },
    {
      given: '--task claims --gold g.json --text t.txt --json',
      asked: { ...plain, task: 'claims', gold: 'g.json', text: 't.txt', json: true },
    },
    { given: '--gold g --task entities --out o --errors 20', asked: { ...plain, task: 'entities', gold: 'g', out: 'o', errors: 20 } },
  ])('are read from "$given"', ({ given, asked }) => {
    expect(taskAsked(given.split(' ').filter(Boolean))).toEqual(asked);
  });

  it.each([
    { given: '--task verbs --gold g', message: '--task is one of' },
    { given: '--gold g', message: '--task is one of' },
    { given: '--task events', message: '--gold is missing' },
    { given: '--task events --gold g --text t', message: '--text belongs to' },
    { given: '--task events --gold g --errors many', message: '--errors is a number' },
    { given: '--task events --gold g --colour', message: '--colour' },
  ])('are refused in "$given"', ({ given, message }) => {
    expect(() => taskAsked(given.split(' '))).toThrow(UsageError);
    expect(() => taskAsked(given.split(' '))).toThrow(message);
  });
});
