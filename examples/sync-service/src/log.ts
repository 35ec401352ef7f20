/** Takes one line for the operator. No secret and no data of end users goes in. */
export type Log = (line: string) => void;
