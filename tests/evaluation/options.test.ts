import { UsageError } from './errors.js';
import { taskAsked } from './options.js';

const plain = { text: null, out: null, json: false, errors: 0, least: 0 };

describe('the options of an evaluation', () => {
  it.each([
    { given: '', asked: null },
    { given: '--task events --gold g.jsonl', asked: { ...plain, task: 'events', gold: 'g.jsonl' } },
    {
      given: '--task claims --gold g.json --text t.txt --json',
      asked: { ...plain, task: 'claims', gold: 'g.json', text: 't.txt', json: true },
    },
    { given: '--gold g --task entities --out o --errors 20', asked: { ...plain, task: 'entities', gold: 'g', out: 'o', errors: 20 } },
    { given: '--task events --gold g --min-confidence 0.7', asked: { ...plain, task: 'events', gold: 'g', least: 0.7 } },
    { given: '--task calibration', asked: { ...plain, task: 'calibration', gold: 'shared/corpora/polnear/dev.jsonl' } },
    { given: '--task pronouns', asked: { ...plain, task: 'pronouns', gold: 'shared/corpora/gum/news_visible.jsonl' } },
    { given: '--task calibration --gold g', asked: { ...plain, task: 'calibration', gold: 'g' } },
  ])('are read from "$given"', ({ given, asked }) => {
    expect(taskAsked(given.split(' ').filter(Boolean), 'shared')).toEqual(asked);
  });

  it.each([
    { given: '--task verbs --gold g', message: '--task is one of' },
    { given: '--gold g', message: '--task is one of' },
    { given: '--task events', message: '--gold is missing' },
    { given: '--task events --gold g --text t', message: '--text belongs to' },
    { given: '--task events --gold g --min-confidence 70', message: '--min-confidence is a number' },
    { given: '--task events --gold g --errors many', message: '--errors is a number' },
    { given: '--task events --gold g --colour', message: '--colour' },
  ])('are refused in "$given"', ({ given, message }) => {
    expect(() => taskAsked(given.split(' '), 'shared')).toThrow(UsageError);
    expect(() => taskAsked(given.split(' '), 'shared')).toThrow(message);
  });
});
