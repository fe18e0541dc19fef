// What is installed: the lockfile is the inventory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageFolder } from '../../src/edges/package.ts';

const Package = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
    }),
  ),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(packageFolder(), name), 'utf8'));
const own = Package.parse(read('package.json'));
const installed = Object.entries(Lock.parse(read('package-lock.json')).packages).filter(([path]) => path !== '');
/** A ceiling, not an aim: whoever passes it has looked at what the new ones are for. */
const MOST_PRODUCTION_PACKAGES = 260;

describe('what is installed', () => {
  it('every package has its hash and comes from the registry', () => {
    const strange = installed.filter(
      ([, { integrity, resolved }]) =>
        !/^sha512-/.test(integrity ?? '') ||
        (resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(resolved)),
    );
    expect(strange).toEqual([]);
  });

  it('no package runs a script when it is installed', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    // Those that have one are refused it, by name.
    expect(names.filter((name) => own.allowScripts[name] !== false)).toEqual([]);
    expect(Object.values(own.allowScripts)).not.toContain(true);
  });

  it('versions are exact', () => {
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it('production packages are counted', () => {
    const here = installed.filter(
      ([, { dev, os, cpu }]) =>
        dev !== true && (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true),
    );
    expect(here.length).toBeLessThanOrEqual(MOST_PRODUCTION_PACKAGES);
  });
});
