/** Things that have names: the name behind one is nobody's. Source: own list; licence Apache-2.0; 2026-11. */

/** Lower case. */
export const THINGS: ReadonlySet<string> = new Set(
  'ship tanker vessel boat yacht ferry freighter trawler submarine frigate destroyer warship aircraft plane jet helicopter airliner satellite rocket missile spacecraft probe rover hurricane storm typhoon cyclone operation film movie novel album song book racehorse'.split(
    ' ',
  ),
);
