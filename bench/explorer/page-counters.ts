/**
 * Runs in a page before anything else. While it is asked to, it counts the frames in which a canvas has really changed: some
 * spots of all canvases are put together and read back after each frame, which waits until they are drawn, whoever draws and
 * however. It also keeps when frames began, and the longest task.
 */
export const PAGE_COUNTERS = `(() => {
  const SPOT = 64;
  const PLACES = [[0.2, 0.25], [0.5, 0.25], [0.8, 0.25], [0.2, 0.7], [0.5, 0.5], [0.8, 0.7]];
  const probe = new OffscreenCanvas(SPOT * PLACES.length, SPOT).getContext('2d', { willReadFrequently: true });
  const bench = (window.bench = { isOn: false, drawn: 0, frames: [], longestMs: 0, last: 0, at: 0 });
  const look = (now) => {
    probe.clearRect(0, 0, SPOT * PLACES.length, SPOT);
    for (const canvas of document.querySelectorAll('canvas')) {
      PLACES.forEach(([x, y], place) => {
        const left = Math.floor(x * canvas.width - SPOT / 2);
        const top = Math.floor(y * canvas.height - SPOT / 2);
        if (canvas.width > 0) probe.drawImage(canvas, left, top, SPOT, SPOT, place * SPOT, 0, SPOT, SPOT);
      });
    }
    const { data } = probe.getImageData(0, 0, SPOT * PLACES.length, SPOT);
    // FNV-1a, with its high bits brought down: of areas of one colour a sum of multiples would lose all but a few bits.
    let digest = 0x811c9dc5;
    for (const value of new Uint32Array(data.buffer)) {
      digest = Math.imul(digest ^ value, 0x01000193);
      digest ^= digest >>> 15;
    }
    if (digest !== bench.last && now !== bench.at) {
      bench.drawn += 1;
      bench.at = now;
    }
    bench.last = digest;
  };
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      callback(now);
      if (bench.isOn) look(now);
    });
  const beat = (now) => {
    bench.frames.push(performance.now());
    if (bench.frames.length > 2000) bench.frames.splice(0, 1000);
    request(beat);
  };
  request(beat);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longestMs = Math.max(bench.longestMs, duration);
  }).observe({ type: 'longtask', buffered: true });
})()`;

/** What the counters tell, from one start to the next. */
export interface Counted {
  readonly seconds: number;
  /** Frames in which a canvas changed, and all that the browser had. */
  readonly drawn: number;
  readonly frames: number;
  /** Tasks of more than 50 ms alone are told; 0: there was none. */
  readonly longestMs: number;
}

export const START_COUNTING = `(() => {
  Object.assign(bench, { isOn: true, drawn: 0, longestMs: 0, began: performance.now() });
})()`;

export const STOP_COUNTING = `(() => {
  bench.isOn = false;
  const { began, drawn, frames, longestMs } = bench;
  const seconds = (performance.now() - began) / 1000;
  return { seconds, drawn, frames: frames.filter((at) => at >= began).length, longestMs };
})()`;
