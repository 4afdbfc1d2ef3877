/** What the flows ask of a browser with one tab: as little as every engine's driver can do. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Whether its WebAssembly may run on a page with a policy, which the search needs. */
  readonly searches: boolean;
  open(address: string): Promise<void>;
  /** Runs an expression in the page and awaits what it promises; the answer is plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Touches a point of the page as a hand does, goes to another page, and tells whether the browser asked before. */
  asksBeforeLeaving?(point: Point, address: string): Promise<boolean>;
  close(): Promise<void>;
}

/** In CSS pixels from the top left of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an engine can be had: how it is started, once it is there. */
export interface EngineSource {
  readonly name: string;
  /** @throws an Error whose Chinese message says what to install, where it cannot be had */
  start(): Promise<Engine>;
}
