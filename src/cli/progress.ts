/** How far a command is: a bar on a terminal, a plain line now and then elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

export type Progress = {
  /** So many are done, of which so many failed. */
  show(done: number, failed: number): void;
  /** A line for people, above the bar. */
  note(line: string): void;
  end(): void;
};

const BAR = '{bar} {value}/{total} articles · {failed} failed · {duration_formatted}';
const COUNTER = '{value} articles · {failed} failed · {duration_formatted}';

/** @param total - null when it is not known, as from standard input. */
export function progress(terminal: Terminal, total: number | null): Progress {
  return terminal.isWatched ? drawn(terminal, total) : written(terminal, total);
}

function drawn({ say }: Terminal, total: number | null): Progress {
  const bar = new SingleBar({ format: total === null ? COUNTER : BAR, stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(total ?? 0, 0, { failed: 0 });
  return {
    show: (done, failed) => bar.update(done, { failed }),
    note: (line) => {
      process.stderr.write('\r\u001b[2K');
      say(line);
    },
    end: () => bar.stop(),
  };
}

function written({ say }: Terminal, total: number | null): Progress {
  return {
    show: (done, failed) => say(`${done}${total === null ? '' : ` of ${total}`} articles${failed ? `, ${failed} failed` : ''}`),
    note: say,
    end: () => {},
  };
}
