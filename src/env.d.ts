declare namespace App {
  interface Locals {
    /** What the page says of itself as JSON-LD; any part of it may add. */
    linkedData: import('./formats/linked-data/linked-data.ts').LinkedData[];
  }
}
