/*
 * Run after a change of dependencies: `node tools/complete-lock.ts`. npm leaves an optional package of
 * another platform out of package-lock.json when the registry that it asked does not offer it, and
 * `npm ci` then refuses the lock file everywhere. This adds what is missing: the exact version that the
 * dependent names, and the platform that the package's name tells.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

const OPERATING_SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd'];
const MORE_SYSTEMS = ['openharmony', 'sunos', 'win32'];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const LOCK_FILE = path.resolve(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as LockFile;

for (const [folder, dependent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(dependent.optionalDependencies ?? {})) {
    if (isLocked(folder, name)) continue;
    if (!/^\d/.test(version))
      throw new Error(`${folder} names ${name} as ${version}, not as an exact version.`);
    const isDev = dependent.dev === true || dependent.devOptional === true;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(isDev && { dev: true }),
      optional: true,
    } as LockedPackage;
    console.log(`added ${name} ${version}`);
  }
}

const { '': root, ...others } = lock.packages;
const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = { '': root as LockedPackage, ...Object.fromEntries(sorted) };
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** Whether a package that is required from `folder` is found there or further up, as Node looks for it. */
function isLocked(folder: string, name: string): boolean {
  for (let place = folder; ;) {
    if (lock.packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) return true;
    if (place === '') return false;
    const above = place.lastIndexOf('/node_modules/');
    place = above < 0 ? '' : place.slice(0, above);
  }
}

function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = [...OPERATING_SYSTEMS, ...MORE_SYSTEMS].filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : os.includes('linux') && words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) };
}
