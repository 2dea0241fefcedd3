/** Words of which titles of office are made, written with capitals in front of names. Source: own list; licence Apache-2.0; 2026-11. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices that are no surnames. */
export const OFFICES_ALONE = words(
  'secretary undersecretary minister ministers president spokesman spokeswoman spokesperson chancellor ambassador senator governor mayor commissioner sheriff director officer chairman chairwoman treasurer adviser advisor coordinator',
);

/** What an office is for or of which rank: "Home Secretary", "National Security Adviser", "Chief Executive Officer". */
export const OFFICE_FIELDS = words(
  `home foreign finance interior defence defense justice health trade education transport energy labour labor agriculture environment economy economic national security
culture housing climate immigration development science technology digital tourism sports family families water planning infrastructure industry commerce communications information police policing prisons
press public prime first chief deputy vice assistant general executive financial managing permanent private shadow acting`,
);
