import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Megabytes of what was made of late and may be garbage, half of the space that V8 has for it. Grown by V8 itself it is up to
 * 64 on a large machine, which a server never gives back while it is asked.
 */
const MOST_MB = 16;
const LOOK_MS = 250;
const MB = 1024 * 1024;

/**
 * Has the young generation of this process grow to a size at once, and then stay there. `--max-semi-space-size` would say the
 * same, but only whoever starts Node can give it: see docs/adr/0028-the-process-of-a-server.md.
 */
export function holdYoungGeneration(): void {
  grow();
  // A collection of all while nobody asks makes it small again, and it is to grow again when somebody does.
  setInterval(keep, LOOK_MS).unref();
}

/** It grows when more survives a collection than it has room for. */
function grow(): void {
  keep();
  const survivors: object[] = [];
  while (capacityMb() < MOST_MB && survivors.length < 200_000) {
    for (let count = 0; count < 10_000; count += 1) survivors.push({ count });
  }
  keep();
}

/** By this V8 multiplies it when it grows. */
function keep(): void {
  const factor = Math.max(1, Math.floor(MOST_MB / capacityMb()));
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

/** Of one half. */
function capacityMb(): number {
  const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (space === undefined) return MOST_MB;
  // Some bytes of it are V8's own.
  return Math.max(1, Math.round((space.space_used_size + space.space_available_size) / MB));
}
