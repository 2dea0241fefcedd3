/** All generated lists. */
import { countriesList } from './countries.js';
import type { ListFile } from './list-file.js';
import { officeHoldersList } from './office-holders.js';
import { organisationsList } from './organisations.js';
import { regionsList, townsList } from './places.js';

export const allLists = (): ListFile[] => [countriesList(), regionsList(), townsList(), organisationsList(), officeHoldersList()];
