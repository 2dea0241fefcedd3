/** How far a command is: a bar on a terminal, a plain line now and then elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Message } from './messages.js';
import type { Terminal } from './terminal.js';

export type Progress = {
  /** So many are done, of which so many failed. */
  show(done: number, failed: number): void;
  /** A line of its own, above the bar. */
  note(message: Message): void;
  end(): void;
};

const BAR = '{bar} {value}/{total} articles · {failed} failed';
const COUNTER = '{value} articles · {failed} failed';

/**
 * @param total - null when it is not known, as from standard input.
 * @param prints - whether the command prints a line of data for each article: then those tell how far it is, and no plain line does.
 */
export function progress(terminal: Terminal, total: number | null, prints: boolean): Progress {
  if (terminal.isWatched && !(prints && terminal.showsData)) return drawn(terminal, total);
  return prints ? silent(terminal) : written(terminal, total);
}

function drawn({ say }: Terminal, total: number | null): Progress {
  const bar = new SingleBar({ format: total === null ? COUNTER : BAR, stream: process.stderr, clearOnComplete: true, hideCursor: true });
  let shown = { done: 0, failed: 0 };
  const start = () => bar.start(total ?? 0, shown.done, { failed: shown.failed });
  start();
  return {
    show(done, failed) {
      shown = { done, failed };
      bar.update(done, { failed });
    },
    // A bar that stops goes back to the line on which it started and clears it, so no other line may come in between.
    note(message) {
      bar.stop();
      say(message);
      start();
    },
    end: () => bar.stop(),
  };
}

function written({ say }: Terminal, total: number | null): Progress {
  return {
    show(done, failed) {
      const count = total === null ? done : `${done} of ${total}`;
      say(`${count} ${(total ?? done) === 1 ? 'article' : 'articles'}${failed ? `, ${failed} failed` : ''}`);
    },
    note: say,
    end: () => {},
  };
}

function silent({ say }: Terminal): Progress {
  return { show: () => {}, note: say, end: () => {} };
}
