import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { TestPage } from '../../browser/harness/page.ts';
import { programForPage } from '../../program-for-page.ts';
import type { Report } from '../report.ts';
import { median } from '../side-by-side.ts';
import type { Follower } from './followers.ts';
import { apart, readPicture, type Seen } from './pictures.ts';
import { aimOf, block, type Scene, scenes, setScene, shift } from './scenes.ts';
import { type BenchStage, control } from './stage.ts';

declare const followers: typeof import('./followers.ts');

const contestants = [
  'ours',
  'driver.js',
  'Shepherd',
  'Floating UI',
  'Floating UI, every frame',
  'a bare CSS anchor',
] as const;
type Contestant = 'ours' | Follower;
const milliseconds = 1500;

interface Tracked {
  /** The largest distance in any picture, and the one that half of the pictures in motion do not go over. */
  readonly worst: number;
  readonly usual: number;
  readonly pictures: number;
  /** Pictures in which the ring, or the control under an overlay, is not to be seen at all. */
  readonly without: number;
}

/**
 * How far the ring and its control come apart while the control moves, as the screen shows it: a page's own boxes say what its main thread
 * believes, while the browser scrolls without it. Every picture that the browser gives is looked at.
 */
export async function benchTracking(stage: BenchStage, report: Report): Promise<void> {
  const program = await programForPage('test/bench/pointing/followers.ts', 'followers');
  const { page: reader } = await stage.plain.open('about:blank');
  for (const blocked of [false, true]) {
    for (const scene of scenes) {
      for (const who of contestants) {
        const { worst, usual, pictures, without } = await track(stage, {
          who,
          scene,
          blocked,
          program,
          reader,
        });
        const where = `${scene}${blocked ? ', main thread blocked' : ''}: ${who}`;
        if (who === 'ours') report.goal(`tracking error, ${where}`, worst, 0, 'px');
        else report.row(`tracking error, ${where}`, worst, 'px');
        report.note(
          '    median of the pictures in motion',
          `${usual.toFixed(1)} px of ${pictures}; not seen in ${without}`,
        );
      }
    }
  }
  report.note(
    'a see-through box',
    'Chromium paints its content anew for each step of a scroll, off the main thread; under load that picture comes a frame late, the ring, which is moved only, does not',
  );
  await reader.close();
}

interface Trial {
  readonly who: Contestant;
  readonly scene: Scene;
  readonly blocked: boolean;
  readonly program: string;
  readonly reader: TestPage;
}

async function track(stage: BenchStage, { who, scene, blocked, program, reader }: Trial): Promise<Tracked> {
  const { page, debug } = await stage.home(who === 'ours' ? 'guided' : 'plain');
  await page.setViewport({ width: 800, height: 700 });
  await page.evaluate(setScene, scene, control);
  if (who !== 'ours') {
    await page.driver.evaluate(program);
    await page.evaluate(
      (name, css) => followers.follow(name, document.querySelector(css) as HTMLElement),
      who,
      control,
    );
  }
  await sleep(800);
  const aim = await page.evaluate(aimOf, control);
  const isOverlay = who === 'driver.js' || who === 'Shepherd';
  const { data } = await debug.send('Page.captureScreenshot', { format: 'png' });
  const rest = await reader.evaluate(readPicture, data, aim.x, aim.ring, isOverlay);
  if (!rest) throw new Error(`${who}, ${scene}: it is not there at rest`);
  const pictures = await filmed(debug, async () => {
    const blocking = blocked ? page.evaluate(block, milliseconds) : null;
    if (scene === 'layout shift') await page.evaluate(shift, milliseconds);
    else await scrollAbout(debug, aim);
    await blocking;
  });
  const seen: Seen[] = [];
  let without = 0;
  for (const picture of pictures) {
    const read = await reader.evaluate(readPicture, picture, aim.x, aim.ring, isOverlay);
    if (read) seen.push(read);
    else without += 1;
  }
  await page.close();
  const moving = seen.filter(({ control: [top] }, at) => at > 0 && top !== seen[at - 1]?.control[0]);
  if (moving.length < 3) throw new Error(`${who}, ${scene}: the control moves in ${moving.length} pictures`);
  return {
    worst: Math.max(...seen.map((each) => apart(each, rest))),
    usual: median(moving.map((each) => apart(each, rest))),
    pictures: moving.length,
    without,
  };
}

/** As a wheel does, on the browser's own scrolling thread. */
async function scrollAbout(debug: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const end = performance.now() + milliseconds;
  for (let turn = 0; performance.now() < end; turn++) {
    const deltaY = turn % 8 < 4 ? 30 : -30;
    // Not awaited: the answer comes only once the page has seen it.
    void debug
      .send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY })
      .catch(() => undefined);
    await sleep(40);
  }
  await sleep(300);
}

/** Every picture that the browser draws meanwhile. */
async function filmed(debug: CDPSession, act: () => Promise<void>): Promise<readonly string[]> {
  const pictures: string[] = [];
  const keep = ({ data, sessionId }: { data: string; sessionId: number }) => {
    pictures.push(data);
    void debug.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  };
  debug.on('Page.screencastFrame', keep);
  await debug.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await debug.send('Page.stopScreencast');
  debug.off('Page.screencastFrame', keep);
  return pictures;
}
