import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Megabytes of what was made of late and may be garbage, half of the space that V8 has for it. Grown by V8 itself it is up to
 * 64 on a large machine, which a server never gives back while it is asked.
 */
const MOST_MB = 16;
const LOOK_MS = 250;
const MB = 1024 * 1024;

/**
 * By how much what is not young may grow before V8 looks for garbage among it, in percent of what was alive when it looked
 * last. By itself it lets it grow to four times of that where there is memory, and most of it is answers that were kept.
 */
const MOST_GROWTH = 60;

/**
 * Has this process hold little more than it needs: its young generation grows to a size at once, and then stays there, and
 * garbage is looked for in time. `--max-semi-space-size` would say the one, but only whoever starts Node can give it: see
 * docs/adr/0022-the-process-of-a-server.md.
 */
export function holdMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${MOST_GROWTH}`);
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
