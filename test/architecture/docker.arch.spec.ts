import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { variables } from '#configuration';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

/** An exact version, so that the same file gives the same image; a digest may follow it. */
const PINNED = /^[\w./-]+:v?\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/;
/** PostgreSQL counts its versions with two numbers. */
const PINNED_POSTGRES = /^postgres:\d+\.\d+-\w+(@sha256:[0-9a-f]{64})?$/;

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, each on one line. */
function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, rest] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
      if (name === undefined || rest === undefined) throw new Error(`Not an instruction: ${line}`);
      return { name, rest };
    });
}

/** What is wrong with a Dockerfile, in words; much of what hadolint asks, and what a hardened image needs. */
function faultsIn(dockerfile: string): string[] {
  const all = instructionsOf(dockerfile);
  const last = all.findLastIndex(({ name }) => name === 'FROM');
  const runtime = all.slice(last);
  const stages = new Set(
    all.flatMap(({ name, rest }) => (name === 'FROM' ? [/ AS (\S+)$/.exec(rest)?.[1]] : [])),
  );
  const of = (name: string, where = all): string[] =>
    where.filter((one) => one.name === name).map(({ rest }) => rest);
  const user = of('USER', runtime).at(-1);
  return [
    ...of('FROM')
      .map((rest) => rest.split(' ')[0]!)
      .filter((image) => !PINNED.test(image) && !stages.has(image))
      .map((image) => `${image} is not pinned`),
    ...of('ADD').map((rest) => `ADD ${rest} fetches and unpacks: use COPY`),
    ...of('COPY')
      .filter((rest) => /^\.\s/.test(rest))
      .map((rest) => `COPY ${rest} takes whatever lies about`),
    ...of('COPY')
      .flatMap((rest) => /--from=(\S+)/.exec(rest)?.[1] ?? [])
      .filter((stage) => !stages.has(stage))
      .map((stage) => `COPY --from=${stage} is from no stage`),
    ...of('RUN')
      .filter((rest) => /\bnpm (install|i|update)\b/.test(rest))
      .map((rest) => `RUN ${rest} does not keep to package-lock.json`),
    ...of('RUN')
      .filter((rest) => /\b(curl|wget|sudo|apt-get upgrade)\b/.test(rest))
      .map((rest) => `RUN ${rest} is not repeatable`),
    ...[...of('ENV'), ...of('ARG')]
      .filter((rest) => /(PASSWORD|SECRET|TOKEN|DATABASE_URL)\s*=/.test(rest))
      .map((rest) => `${rest} is a secret in a layer`),
    ...of('WORKDIR')
      .filter((rest) => !rest.startsWith('/'))
      .map((rest) => `WORKDIR ${rest} is relative`),
    ...(user === undefined || /^(root|0)(:|$)/.test(user) ? ['the last USER is root'] : []),
    ...(of('HEALTHCHECK', runtime).length === 1 ? [] : ['there is not one HEALTHCHECK']),
    ...['CMD', 'ENTRYPOINT'].flatMap((name) =>
      of(name, runtime).length === 1 && of(name, runtime)[0]!.startsWith('[')
        ? []
        : [`${name} is not one, without a shell, so that the process itself hears SIGTERM`],
    ),
  ];
}

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly privileged?: boolean;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly healthcheck?: object;
  readonly logging?: { readonly options?: { readonly 'max-size'?: string } };
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly stop_grace_period?: string;
  readonly deploy?: { readonly replicas?: number };
  readonly command?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Partial<Service>>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, { readonly file?: string }>>;
  readonly networks?: Readonly<Record<string, unknown>>;
}

const composed = (file: string): Compose => parse(read(file), { merge: true }) as Compose;

/** As Compose lays one file over another, in what these files use. */
function over(below: Compose, above: Compose): Compose {
  const names = new Set([...Object.keys(below.services), ...Object.keys(above.services)]);
  const services = [...names].map((name): [string, Partial<Service>] => {
    const one = below.services[name] ?? {};
    const other = above.services[name] ?? {};
    const merged = {
      ...one,
      ...other,
      environment: { ...one.environment, ...other.environment },
      depends_on: { ...one.depends_on, ...other.depends_on },
    };
    return [name, merged];
  });
  return {
    ...below,
    services: Object.fromEntries(services),
    volumes: { ...below.volumes, ...above.volumes },
  };
}

/** Which services may do what the others may not, and why is said beside them. */
const MAY_WRITE = /^kurrentdb\d$/;
const MAY_HAVE = { postgres: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'] };

function faultsOf(name: string, service: Partial<Service>, whole: Compose): string[] {
  const image = service.image?.replace(/\$\{\w+:-([^}]*)\}/g, '$1') ?? '';
  const own = image.startsWith('paragraf:');
  const faults: [boolean, string][] = [
    [PINNED.test(image) || PINNED_POSTGRES.test(image), `the image ${image} is not pinned`],
    [service.read_only === true || MAY_WRITE.test(name), 'its file system can be written'],
    [service.cap_drop?.join() === 'ALL', 'it keeps capabilities'],
    [
      (service.cap_add ?? []).every((one) => (MAY_HAVE[name as keyof typeof MAY_HAVE] ?? []).includes(one)),
      'it is given capabilities',
    ],
    [service.security_opt?.includes('no-new-privileges:true') === true, 'it may gain privileges'],
    [service.privileged !== true && service.user !== 'root', 'it is privileged'],
    [service.mem_limit !== undefined && service.cpus !== undefined, 'it has no limits'],
    [service.pids_limit !== undefined, 'it may start any number of processes'],
    [service.logging?.options?.['max-size'] !== undefined, 'its log may fill the disk'],
    [service.healthcheck !== undefined, 'it has no health check'],
    [(service.networks?.length ?? 0) > 0, 'it is in no network of its own choice'],
    [
      (service.secrets ?? []).every((one) => whole.secrets?.[one]?.file !== undefined),
      'a secret of it is not a file',
    ],
    [
      (service.volumes ?? [])
        .map((one) => one.split(':')[0]!)
        .every((one) => (one.startsWith('./') ? existsSync(`${root}docker/${one}`) : one in whole.volumes!)),
      'a volume of it is not there',
    ],
    [
      Object.keys(service.depends_on ?? {}).every((one) => one in whole.services),
      'it depends on what is not there',
    ],
    [
      (service.ports ?? []).every((one) => /^(127\.0\.0\.1:|\$\{PUBLISH:-127\.0\.0\.1:)/.test(one)),
      'it is published to the world',
    ],
    [
      Object.entries(service.environment ?? {}).every(
        ([key, value]) => !/PASSWORD$|SECRET|TOKEN$/.test(key) && !/:\/\/[^/@\s]+:[^/@\s]+@/.test(value),
      ),
      'a secret stands in its environment',
    ],
    [
      !own || Object.keys(service.environment ?? {}).every((key) => key.replace(/_FILE$/, '') in variables),
      'it is told what Paragraf does not read',
    ],
  ];
  return faults.filter(([holds]) => !holds).map(([, fault]) => `${name}: ${fault}`);
}

const plain = composed('docker/compose.yml');
const systems = {
  'compose.yml': plain,
  'compose.kurrentdb.yml': over(plain, composed('docker/compose.kurrentdb.yml')),
  'compose.host.yml': over(plain, composed('docker/compose.host.yml')),
};

describe('The Dockerfile', () => {
  const dockerfile = read('docker/Dockerfile');

  it('has no fault', () => {
    expect(faultsIn(dockerfile)).toEqual([]);
  });

  it.each([
    ['FROM node:latest AS build', /^FROM \S+ AS build/m, 'node:latest is not pinned'],
    ['FROM node', /^FROM \S+$/m, 'node is not pinned'],
    ['USER root', /^USER node$/m, 'the last USER is root'],
    [
      'ADD https://example.org/x /x',
      /^EXPOSE.*$/m,
      'ADD https://example.org/x /x fetches and unpacks: use COPY',
    ],
    ['COPY . .', /^COPY apps apps$/m, 'COPY . . takes whatever lies about'],
    ['RUN npm install', /^RUN npm ci --omit=dev --no-audit --no-fund$/m, 'RUN npm install does not keep to'],
    ['CMD node main.js', /^CMD .*$/m, 'CMD is not one, without a shell'],
    ['ENV S3_TOKEN=abc', /^EXPOSE.*$/m, 'S3_TOKEN=abc is a secret in a layer'],
  ])('would be refused with %s', (instead, place, fault) => {
    expect(dockerfile).toMatch(place);
    expect(faultsIn(dockerfile.replace(place, instead)).join('\n')).toContain(fault);
  });

  it('would be refused without a health check', () => {
    const without = dockerfile.replace(/^HEALTHCHECK.*\n.*$/m, '');
    expect(faultsIn(without)).toEqual(['there is not one HEALTHCHECK']);
  });

  it('copies what is there and what .dockerignore lets in', () => {
    const letIn = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = instructionsOf(dockerfile)
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect([...new Set(copied)].sort()).toEqual([...letIn].sort());
    expect(copied.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  it('begins what npm begins', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const begun = ['migrate', 'api', 'worker'].map(
      (name) => `node ${plain.services[name]!.command!.join(' ')}`,
    );
    expect(begun).toEqual([scripts['migrate'], scripts['start:api'], scripts['start:worker']]);
  });
});

describe.each(Object.entries(systems))('The system of %s', (_file, system) => {
  it.each(Object.keys(system.services))('has no fault in %s', (name) => {
    expect(faultsOf(name, system.services[name]!, system)).toEqual([]);
  });

  it('has two APIs and two workers, which have time to stop in good order', () => {
    for (const name of ['api', 'worker']) {
      const { deploy, stop_grace_period: grace, environment } = system.services[name]!;
      expect(deploy?.replicas).toBe(2);
      expect(parseInt(grace!, 10)).toBeGreaterThan(Number(environment!['STOP_WITHIN_SECONDS']));
    }
  });
});

describe('A service', () => {
  const sound = plain.services['redis']!;

  it.each<[string, Partial<Service>, string]>([
    ['an image without a version', { image: 'redis:latest' }, 'the image redis:latest is not pinned'],
    ['a file system that can be written', { read_only: false }, 'its file system can be written'],
    ['capabilities', { cap_add: ['SYS_ADMIN'] }, 'it is given capabilities'],
    ['a port for the world', { ports: ['6379:6379'] }, 'it is published to the world'],
    ['a password', { environment: { REDIS_PASSWORD: 'x' } }, 'a secret stands in its environment'],
    ['an address with one', { environment: { A: 'redis://a:b@c' } }, 'a secret stands in its environment'],
  ])('would be refused with %s', (_what, changed, fault) => {
    expect(faultsOf('redis', { ...sound, ...changed }, plain)).toEqual([`redis: ${fault}`]);
  });
});

describe('The log in KurrentDB', () => {
  const { services } = systems['compose.kurrentdb.yml'];
  const nodes = Object.keys(services).filter((name) => MAY_WRITE.test(name));

  it('lies in three nodes, of which each knows the two others', () => {
    expect(nodes).toHaveLength(3);
    for (const name of nodes) {
      const { KURRENTDB_CLUSTER_SIZE, KURRENTDB_GOSSIP_SEED, ...other } = services[name]!.environment!;
      expect(KURRENTDB_CLUSTER_SIZE).toBe('3');
      expect(KURRENTDB_GOSSIP_SEED!.split(',').sort()).toEqual(
        nodes.filter((one) => one !== name).map((one) => `${one}:2113`),
      );
      expect(other).toMatchObject({
        KURRENTDB_NODE_HOST_ADVERTISE_AS: name,
        KURRENTDB_REPLICATION_HOST_ADVERTISE_AS: name,
      });
    }
  });

  it('is what every process of Paragraf is told of', () => {
    for (const name of ['migrate', 'api', 'worker']) {
      const { EVENT_STORE, KURRENTDB_URL } = services[name]!.environment!;
      expect(EVENT_STORE).toBe('kurrentdb');
      expect(variables.KURRENTDB_URL.read(KURRENTDB_URL!)).toBeDefined();
      expect(KURRENTDB_URL).toContain(nodes.map((node) => `${node}:2113`).join(','));
    }
  });
});

const composeIsHere = spawnSync('docker', ['compose', 'version']).status === 0;

if (composeIsHere) {
  describe('docker compose config', () => {
    it.each([
      [['compose.yml']],
      [['compose.yml', 'compose.kurrentdb.yml']],
      [['compose.yml', 'compose.host.yml']],
    ])('accepts %j', (files) => {
      const options = files.flatMap((file) => ['-f', `docker/${file}`]);
      const { status, stderr } = spawnSync('docker', ['compose', ...options, 'config', '--quiet'], {
        cwd: root,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  });
} else {
  // The rules above are all there is here; the workflow docker.yml asks the client.
  process.stderr.write('docker compose is not here: only our own rules have read the compose files.\n');
}
