/* Shows how far an installation is. */
import { existsSync } from 'node:fs';

const LOOK_MS = 500;
/** Where a line cannot be written anew, so that whoever reads it sees that it goes on. */
const LINE_MS = 15_000;

/**
 * Tells of an installation, and how many of the folders are there by now: on a terminal by one line that changes,
 * elsewhere by a line now and then. Returns what ends it.
 *
 * @param {readonly string[]} folders of the packages
 */
export function showProgress(folders, { stream = process.stderr } = {}) {
  const total = folders.length;
  stream.write('Installing packages, which takes a minute the first time ...\n');
  const begin = performance.now();
  let told = begin;
  const show = () => {
    const now = performance.now();
    if (!stream.isTTY && now - told < LINE_MS) return;
    told = now;
    const seconds = Math.round((now - begin) / 1000);
    const text = `  ${folders.filter((folder) => existsSync(folder)).length} of ${total} packages, ${seconds} s`;
    stream.write(stream.isTTY ? `\r${text}` : `${text}\n`);
  };
  const timer = setInterval(show, LOOK_MS);
  return () => {
    clearInterval(timer);
    if (stream.isTTY) stream.write('\r\x1b[K');
  };
}
