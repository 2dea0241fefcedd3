import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Service = {
  readonly image?: string;
  readonly build?: string;
  readonly mem_limit: string;
  readonly pids_limit: number;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
};
type Compose = { readonly services: Readonly<Record<'neo4j' | 'hearsay', Service>>; readonly volumes: Readonly<Record<string, unknown>> };

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const { neo4j, hearsay } = compose.services;
const services = Object.entries(compose.services).map(([name, service]) => ({ name, service }));
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker-compose.yml', () => {
  it('runs Neo4j 5 Community and the server built here, and nothing else', () => {
    expect(services.map(({ name }) => name)).toEqual(['neo4j', 'hearsay']);
    expect(neo4j.image).toMatch(/^neo4j:5\.\d+(\.\d+)?-community$/);
    expect(hearsay.build).toBe('.');
  });

  it.each(services)('publishes $name on the loopback alone', ({ service }) => {
    expect(service.ports).not.toHaveLength(0);
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it.each(services)('bounds the memory and the processes of $name (OWASP: System Resource Management)', ({ service }) => {
    expect(service.mem_limit).toMatch(/^[1-4]g$/);
    expect(service.pids_limit).toBeLessThanOrEqual(1_000);
  });

  it.each(services)('keeps the data of $name in a declared volume and asks whether it is well', ({ service }) => {
    expect(Object.keys(compose.volumes)).toContain(service.volumes[0]?.split(':')[0]);
    expect(service.healthcheck.test[0]).toBe('CMD');
  });

  it.each([
    { name: 'neo4j', secret: neo4j.environment.NEO4J_AUTH, before: 'neo4j/' },
    { name: 'hearsay', secret: hearsay.environment.NEO4J_PASSWORD, before: '' },
  ])('gives $name no password of its own: it must be set', ({ secret, before }) => {
    expect(secret?.startsWith(`${before}\${NEO4J_PASSWORD:?`)).toBe(true);
    expect(secret?.endsWith('}')).toBe(true);
  });

  it('gives the server no key of its own: it must be set', () => {
    expect(hearsay.environment.HEARSAY_KEY).toMatch(/^\$\{HEARSAY_KEY:\?Run "npx hearsay init"/);
    expect(dockerfile).not.toContain('HEARSAY_KEY=');
  });

  it('starts the server when Neo4j answers, and points it there', () => {
    expect(hearsay.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(hearsay.environment).toMatchObject({ NEO4J_URI: 'bolt://neo4j:7687', NEO4J_USER: 'neo4j' });
  });
});

describe('the image', () => {
  const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('is built from the lock file and runs without rights', () => {
    expect(dockerfile).toContain('RUN npm ci\n');
    expect(final).toMatch(/\nUSER node\n/);
    expect(final.indexOf('\nUSER node\n')).toBeLessThan(final.indexOf('\nCMD '));
  });

  it('keeps its data outside and says whether it is well', () => {
    expect(final).toMatch(/HEARSAY_DATA=\/data\b/);
    expect(final).toMatch(/\nVOLUME \/data\n/);
    expect(final).toContain('/health`');
  });

  it.each(['.env', '.hearsay', '.git', 'node_modules', 'dist'])('never takes %s from the folder it is built in', (name) => {
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain(name);
  });
});
