import { languageOf } from '../../src/ingest/language.js';

it.each([
  ['en', 'The minister said on Tuesday that the government would publish its budget before the summer.'],
  ['de', 'Die Ministerin sagte am Dienstag, die Regierung werde den Haushalt noch vor dem Sommer vorlegen.'],
  ['fr', "La ministre a déclaré mardi que le gouvernement présenterait le budget avant la pause d'été."],
  ['es', 'La ministra dijo el martes que el Gobierno presentará el presupuesto antes del verano.'],
  ['ru', 'Министр заявила во вторник, что правительство представит бюджет до лета.'],
  ['ar', 'قالت الوزيرة يوم الثلاثاء إن الحكومة ستقدم الميزانية قبل الصيف.'],
  ['zh', '部长星期二表示，政府将在夏天之前提交预算。她否认了浪费资金的指控。'],
])('recognises %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

it.each(['Nein.', 'Vasques: não', '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0'])(
  'leaves %j undetermined',
  async (text) => {
    expect(await languageOf(text)).toBeNull();
  },
);
