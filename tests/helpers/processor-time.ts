/** @returns of a few runs the least, in milliseconds of this process alone: what else the machine does, and a collection of garbage now and then, are not counted. */
export function processorTime(run: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
