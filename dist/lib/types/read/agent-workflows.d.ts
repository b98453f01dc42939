import { type Access } from './access.ts';
/** Names of the files of a checkout whose workflows run a coding agent, in the order of their paths. */
export declare function findAgentWorkflows(access: Access): Promise<string[]>;
