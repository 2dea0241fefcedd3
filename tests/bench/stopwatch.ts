/** How long something takes: on the clock, and of the processor. */
export type Took = {
  readonly seconds: number;
  /** Of all threads of this process together: what else the machine does is not counted. */
  readonly cpuSeconds: number;
};

export async function timed<Result>(work: () => Promise<Result>): Promise<Took & { readonly result: Result }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1_000_000, result };
}

/** The least of each: whatever else a machine does only makes it slower. */
export function fastest(runs: readonly Took[]): Took {
  return { seconds: Math.min(...runs.map((run) => run.seconds)), cpuSeconds: Math.min(...runs.map((run) => run.cpuSeconds)) };
}
