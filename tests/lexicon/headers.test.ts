/** Every word list says where it comes from, under which licence and when. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/lexicon';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it.each(files)('%s begins with its source, licence and date', (file) => {
  const [header = ''] = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(`${folder}/${file}`, 'utf8')) ?? [];
  expect(header.replace(/\s*\n \*\s*/g, ' ')).toMatch(/Source: .+; licence [\w.-]+; \d{4}-\d{2}\. ?\*?\/$/);
});
