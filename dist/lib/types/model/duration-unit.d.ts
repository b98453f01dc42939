/** The units that a log's durations may have, and how many seconds each is. */
export declare const SECONDS_PER: {
    readonly ms: 0.001;
    readonly s: 1;
    readonly min: 60;
    readonly h: 3600;
};
export type DurationUnit = keyof typeof SECONDS_PER;
/** The unit that a field's name ends with (`duration_ms`, `durationMs`, `elapsedSeconds`); a bare name has none. */
export declare function unitOfName(path: string): DurationUnit | undefined;
/** Seconds, without the noise that a factor leaves behind the microsecond. */
export declare function secondsOf(value: number, unit: DurationUnit): number;
/** The seconds that a text spells with its units (`460s`, `7m 40s`, `1.5h`); `undefined` for any other text. */
export declare function spelledSeconds(text: string): number | undefined;
