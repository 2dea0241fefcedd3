/** Types of dependency-rules.js, which stays JavaScript because dependency-cruiser reads it as it stands. */
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

export declare const PURE: readonly string[];
declare const configuration: { readonly forbidden: IForbiddenRuleType[]; readonly options: ICruiseOptions };
export default configuration;
