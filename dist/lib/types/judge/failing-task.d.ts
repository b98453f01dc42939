import type { Subject } from '../model/finding.ts';
/** Whether it is about a task that keeps failing. */
export declare function isFailingTask({ rule, subject, }: {
    rule?: string | undefined;
    subject?: Subject | undefined;
}): boolean;
